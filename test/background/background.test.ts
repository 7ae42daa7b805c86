import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ANALYSER } from '../../lib/analysis/version.ts';
import { startBackground } from '../../lib/background/index.ts';
import { Refused } from '../../lib/background/senders.ts';
import type { onMessage } from '../../lib/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { deleteClaims, saveClaims } from '../../lib/storage/claims.ts';
import { savedClaim } from '../../lib/storage/queries.ts';
import type { Reanalysis } from '../../lib/storage/reanalysis.ts';
import { eventually } from '../eventually.ts';
import { clockAt, freshDatabase, LODGED, readArticle } from '../storage/fixtures.ts';
import { analyseInSteps } from './fake-analysis.ts';
import { ASLEEP, fakeBackgroundBrowser, NEWS, SETTINGS_PAGE } from './fake-browser.ts';

const PAGE = { id: 'claimlight', url: NEWS.url, frameId: 0, tab: NEWS };
const SCREEN = { id: 'claimlight', url: 'chrome-extension://claimlight/sidepanel.html' };

/** A running background; `send` is a message to it, answered as the browser would. */
function running(settings: Partial<Settings> = {}) {
  const database = freshDatabase();
  const browser = fakeBackgroundBrowser([NEWS, SETTINGS_PAGE, ASLEEP]);
  const handlers = new Map<string, (message: unknown) => unknown>();
  const on = ((type: string, handler: (message: unknown) => unknown) => {
    handlers.set(type, handler);
    return () => handlers.delete(type);
  }) as typeof onMessage;
  const openSidePanel = vi.fn(async () => {});
  const setPanelTarget = vi.fn(async () => {});
  const readSettings = async () => ({ ...DEFAULT_SETTINGS, ...settings });
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const parts = { database, browser, analyseInSteps, openSidePanel, setPanelTarget, readSettings, onMessage: on };
  startBackground(parts, controller.signal);
  const send = async (type: string, data: unknown, sender: object) => handlers.get(type)!({ type, data, sender });
  return { ...parts, handlers, send, controller };
}

async function withClaim() {
  const background = running();
  const [claim] = await saveClaims(background.database, { article: readArticle(), analyser: '1', drafts: [LODGED] });
  return { ...background, id: claim!.id };
}

describe('a kept article under a newer analyser', () => {
  it('is analysed again for a screen, which can undo it', async () => {
    const { database, send } = running();
    const article = readArticle();
    const drafts = [{ ...LODGED, detected: { ...LODGED.detected!, kinds: ['policy' as const] } }];
    const [claim] = await saveClaims(database, { article, analyser: '0', drafts });
    const kindsNow = async () => (await savedClaim(database, claim!.id))?.claim.detected?.kinds;
    const result = (await send('analyseAgain', claim!.articleId, SCREEN)) as Reanalysis;
    expect(result.changed).toMatchObject([{ kinds: { before: ['policy'], after: ['detainer'] } }]);
    expect(await kindsNow()).toEqual(['detainer']);
    await send('restoreFindings', result.earlier, SCREEN);
    expect(await kindsNow()).toEqual(['policy']);
  });

  it('is left alone when no older analyser read it', async () => {
    const { database, send } = running();
    const [claim] = await saveClaims(database, { article: readArticle(), analyser: ANALYSER, drafts: [LODGED] });
    expect(await send('analyseAgain', claim!.articleId, SCREEN)).toMatchObject({ changed: [], gone: [], found: [] });
    expect((await savedClaim(database, claim!.id))?.claim).toEqual(claim);
  });

  it.each([
    ['for a tab', 'analyseAgain', 'id', PAGE],
    ['when it is not kept', 'analyseAgain', 'unknown', SCREEN],
    ['to restore what is no finding', 'restoreFindings', { captures: [], claims: [{ id: 'a', detected: {} }] }, SCREEN],
  ])('is refused %s', async (_, type, data, sender) => {
    await expect(running().send(type, data, sender)).rejects.toThrow(Refused);
  });
});

describe('a message from a tab', () => {
  it('gets its article analysed and its claims saved', async () => {
    const { send } = running();
    const article = readArticle();
    const { analysis } = (await send('analyse', article, PAGE)) as {
      analysis: { claims: { start: number; end: number }[] };
    };
    const [claim] = analysis.claims;
    const claims = [
      { origin: 'detected', form: 'claim', section: 'body', start: claim!.start, end: claim!.end, selectors: [] },
    ];
    expect(await send('saveClaims', { article, claims }, PAGE)).toMatchObject([{ exact: LODGED.exact }]);
  });

  it.each([
    ['analyse', { ...readArticle(), texts: null }],
    ['analyse', 'text'],
    ['saveClaims', { article: readArticle(), claims: [{ section: 'footer' }] }],
    [
      'saveClaims',
      {
        article: readArticle(),
        claims: [{ origin: 'reader', form: 'claim', section: 'body', start: -1, end: 0.5, selectors: [] }],
      },
    ],
    ['dismissClaims', { article: readArticle(), keys: [1] }],
    ['deleteClaims', { length: 1 }],
    ['pageChanged', { claims: 'many' }],
    ['openPanel', { key: {} }],
  ])('%s with %j is refused for its form', async (type, data) => {
    await expect(running().send(type, data, PAGE)).rejects.toThrow(Refused);
  });

  it.each([
    ['annotate', { claimId: 'x', patch: { note: 'x' } }],
    ['setTags', { claimId: 'x', tags: [] }],
    ['annotateClaims', []],
    ['tagClaims', { claimIds: ['x'], tag: 'x' }],
    ['untagClaims', { claimIds: ['x'], tag: 'x' }],
    ['restoreEvidence', 'x'],
    ['readTab', 1],
    ['goToClaim', 'x'],
  ])('may not %s', async (type, data) => {
    await expect(running().send(type, data, PAGE)).rejects.toThrow('not for a page to ask');
  });

  it('shows its number of claims on its tab’s icon, in neutral colours, and none for none', async () => {
    const { send, browser } = running();
    await send('pageChanged', { claims: 12 }, PAGE);
    await send('pageChanged', { claims: 0 }, PAGE);
    await send('pageChanged', { claims: 5000 }, PAGE);
    expect(browser.action.setBadgeText.mock.calls).toEqual([
      [{ tabId: 1, text: '12' }],
      [{ tabId: 1, text: '' }],
      [{ tabId: 1, text: '999+' }],
    ]);
  });

  it('opens the panel at a claim, within the event itself', () => {
    const { handlers, openSidePanel, setPanelTarget } = running();
    handlers.get('openPanel')!({ data: { key: '1:a' }, sender: PAGE });
    expect(openSidePanel).toHaveBeenCalledWith(1);
    expect(setPanelTarget).toHaveBeenCalledWith({ tabId: 1, key: '1:a' });
  });
});

describe('sendReader', () => {
  it('puts style sheet and reader into the tab', async () => {
    const { send, browser } = running();
    await send('sendReader', undefined, PAGE);
    expect(browser.scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 1 }, files: ['/marks-standard.css'] });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 1 }, files: ['/reader.js'] });
  });

  it.each<[string, Partial<Settings>]>([
    ['everywhere', { pausedEverywhere: true }],
    ['on the site', { pausedSites: ['courier.example'] }],
    ['until a click', { readingMode: 'on-click' }],
  ])('does nothing where reading is paused %s', async (_where, settings) => {
    const { send, browser } = running(settings);
    await send('sendReader', undefined, PAGE);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('a message from a screen', () => {
  it('edits what the reader says of a claim', async () => {
    const { send, database, id } = await withClaim();
    await send('annotate', { claimId: id, patch: { note: 'Call the jail.', html: '<b>' } }, SCREEN);
    await send('setTags', { claimId: id, tags: ['jail'] }, SCREEN);
    expect(await savedClaim(database, id)).toMatchObject({ annotation: { note: 'Call the jail.' }, tags: ['jail'] });
    expect(await database.annotations.toArray()).not.toMatchObject([{ html: '<b>' }]);
  });

  it('edits many claims at once and answers with what it takes to undo that', async () => {
    const { send, database, id } = await withClaim();
    await send('annotateClaims', [{ claimId: id, patch: { assessment: 'disputed' } }], SCREEN);
    expect(await send('tagClaims', { claimIds: [id, 'gone'], tag: 'jail' }, SCREEN)).toEqual([id]);
    expect(await savedClaim(database, id)).toMatchObject({ annotation: { assessment: 'disputed' }, tags: ['jail'] });
    await send('untagClaims', { claimIds: [id], tag: 'jail' }, SCREEN);
    expect(await savedClaim(database, id)).toMatchObject({ tags: [] });
  });

  it('keeps a source with its date, takes it away and brings it back', async () => {
    const { send, database, id } = await withClaim();
    const source = { claimId: id, url: 'https://county.example/log', note: 'The log', date: '2026-03-20' };
    const evidenceId = await send('addEvidence', source, SCREEN);
    await send('deleteEvidence', evidenceId, SCREEN);
    expect(await savedClaim(database, id)).toMatchObject({ evidence: [] });
    await send('restoreEvidence', evidenceId, SCREEN);
    expect(await savedClaim(database, id)).toMatchObject({ evidence: [source] });
    await expect(send('addEvidence', { ...source, date: 'in March' }, SCREEN)).rejects.toThrow(Refused);
  });

  it.each([
    ['annotate', { patch: { assessment: 'true' } }],
    ['annotate', { patch: { checkAgainOn: 'tomorrow' } }],
    ['annotate', { patch: { kinds: ['rumour'] } }],
    ['setTags', { tags: 'jail' }],
  ])('%s with %j is refused for its form', async (type, data) => {
    const { send, id } = await withClaim();
    await expect(send(type, { claimId: id, ...data }, SCREEN)).rejects.toThrow(Refused);
  });

  it('is told when the claim is gone', async () => {
    const { send } = running();
    await expect(send('annotate', { claimId: 'gone', patch: { note: 'x' } }, SCREEN)).rejects.toThrow('no such record');
    await expect(send('setTags', { claimId: 'gone', tags: [] }, SCREEN)).rejects.toThrow('no such record');
  });

  it('deletes claims and undoes it', async () => {
    const { send, database, id } = await withClaim();
    await send('deleteClaims', [id], SCREEN);
    expect(await savedClaim(database, id)).toBeNull();
    await send('restoreClaims', [id], SCREEN);
    expect(await savedClaim(database, id)).not.toBeNull();
  });

  it('sends the reader to a tab even where reading is paused, and says where the browser does not allow it', async () => {
    const { send } = running({ pausedEverywhere: true });
    expect(await send('readTab', NEWS.id, SCREEN)).toBe('sent');
    expect(await send('readTab', SETTINGS_PAGE.id, SCREEN)).toBe('refused');
  });

  it('may not speak for a page', async () => {
    const { send } = running();
    await expect(send('analyse', readArticle(), SCREEN)).rejects.toThrow('not for a screen to ask');
  });
});

describe('after install', () => {
  it('greets the reader, makes the menu, and puts the gate into open pages that are awake', async () => {
    const { browser } = running();
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await eventually(() =>
      expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://claimlight/welcome.html' }),
    );
    expect(browser.contextMenus.create.mock.calls.map(([item]) => [item.id, item.title, item.contexts])).toEqual([
      ['save-selection', '[menuSaveSelection]', ['selection']],
      ['read-page', '[menuReadPage]', ['page']],
    ]);
    expect(browser.scripting.executeScript.mock.calls).toEqual([[{ target: { tabId: 1 }, files: ['/gate.js'] }]]);
  });

  it('does the same after an update, without the greeting', async () => {
    const { browser } = running();
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await eventually(() => expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1));
    expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('does nothing after an update of the browser', async () => {
    const { browser } = running();
    browser.runtime.onInstalled.fire({ reason: 'chrome_update' });
    expect(browser.contextMenus.removeAll).not.toHaveBeenCalled();
  });
});

it('a deletion can be undone while the session lasts, and is final when the next begins', async () => {
  const { database, browser, ...parts } = running();
  const saved = await saveClaims(database, { article: readArticle(), analyser: '1', drafts: [LODGED] }, clockAt(1));
  await eventually(async () => expect(await browser.storage.session.get('sessionStartedAt')).not.toEqual({}));
  await deleteClaims(database, [saved[0]!.id], clockAt(2));
  startBackground({ ...parts, database, browser }, parts.controller.signal);
  expect(await database.claims.count()).toBe(1);
  const next = fakeBackgroundBrowser();
  startBackground({ ...parts, database, browser: next }, parts.controller.signal);
  await eventually(async () => expect(await database.claims.count()).toBe(0));
});

it('hears nothing after it was stopped', () => {
  const { controller, handlers, browser } = running();
  expect(handlers.size).toBeGreaterThan(0);
  controller.abort();
  expect([handlers.size, browser.runtime.onInstalled.count(), browser.commands.onCommand.count()]).toEqual([0, 0, 0]);
});
