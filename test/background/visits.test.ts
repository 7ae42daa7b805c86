import { describe, expect, it, vi } from 'vitest';
import { createVisits, type ShowAnswer } from '../../lib/background/visits.ts';
import { deleteClaims, saveClaims } from '../../lib/storage/claims.ts';
import { freshDatabase, LODGED, readArticle } from '../storage/fixtures.ts';
import { fakeBackgroundBrowser, NEWS, SETTINGS_PAGE } from './fake-browser.ts';

/** A kept claim, open tabs, and a tab that gives these answers in turn, the last again and again. */
async function visiting(answers: ShowAnswer[], tabs = [SETTINGS_PAGE], aliases: string[] = []) {
  const database = freshDatabase();
  const [claim] = await saveClaims(database, { article: readArticle({ aliases }), analyser: '1', drafts: [LODGED] });
  const browser = fakeBackgroundBrowser([...tabs]);
  const readers = { send: vi.fn(async () => 'sent' as const), reviveOpenTabs: async () => {} };
  const ask = vi.fn(async () => (answers.length > 1 ? answers.shift()! : answers[0]!));
  const visits = createVisits(database, browser, readers, ask, async () => {});
  return { database, claim: claim!, browser, readers, ask, visits };
}

describe('goToClaim', () => {
  it('goes to the tab that shows the page, whatever its parameters, and shows the claim', async () => {
    const tab = { ...NEWS, windowId: 7, url: 'https://www.courier.example/jail?utm_source=x#top' };
    const aliases = ['https://www.courier.example/jail'];
    const { visits, claim, browser, ask } = await visiting(['shown'], [SETTINGS_PAGE, tab], aliases);
    expect(await visits.goToClaim(claim.id)).toBe('shown');
    expect(browser.tabs.create).not.toHaveBeenCalled();
    expect(browser.tabs.update).toHaveBeenCalledWith(tab.id, { active: true });
    expect(browser.windows.update).toHaveBeenCalledWith(7, { focused: true });
    expect(ask).toHaveBeenCalledWith(tab.id, claim.key);
  });

  it('opens a page that is closed, and waits until it is read', async () => {
    const { visits, claim, browser } = await visiting(['no-reader', 'reading', 'reading', 'shown']);
    expect(await visits.goToClaim(claim.id)).toBe('shown');
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'https://courier.example/jail' });
  });

  it('says when the page no longer has the words', async () => {
    const { visits, claim } = await visiting(['reading', 'missing']);
    expect(await visits.goToClaim(claim.id)).toBe('missing');
  });

  it('sends a reader where none comes by itself, as on a paused site, and says when the page stays unread', async () => {
    const { visits, claim, readers } = await visiting(['no-reader']);
    expect(await visits.goToClaim(claim.id)).toBe('unread');
    expect(readers.send).toHaveBeenCalled();
  });

  it('does not send a second reader to a page that is being read', async () => {
    const { visits, claim, readers } = await visiting(['reading']);
    expect(await visits.goToClaim(claim.id)).toBe('unread');
    expect(readers.send).not.toHaveBeenCalled();
  });

  it('says when no such claim is kept', async () => {
    const { visits, claim, database, browser } = await visiting(['shown']);
    await deleteClaims(database, [claim.id]);
    expect(await visits.goToClaim(claim.id)).toBe('unknown');
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});
