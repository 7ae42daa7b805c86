import { describe, expect, it } from 'vitest';
import { createGateKeeper, gateSites, keepGate } from '../../lib/background/gate-keeper.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { eventually } from '../eventually.ts';
import { ASLEEP, fakeBackgroundBrowser, NEWS, SETTINGS_PAGE } from './fake-browser.ts';

const COURIER = ['*://courier.example/*', '*://www.courier.example/*'];
const WEB = ['http://*/*', 'https://*/*'];

describe('the sites of the gate', () => {
  it.each<[string, Partial<Settings>, string[] | null, string[]]>([
    ['are all', {}, WEB, []],
    ['are all but those that are paused', { pausedSites: ['courier.example'] }, WEB, COURIER],
    ['are none where everything is paused', { pausedEverywhere: true }, null, []],
    ['are none where pages are read on a click', { readingMode: 'on-click' }, null, []],
    ['are the chosen ones', { readingMode: 'chosen-sites', chosenSites: ['courier.example'] }, COURIER, []],
    ['are none where none is chosen', { readingMode: 'chosen-sites' }, null, []],
    [
      'leave out what is no host',
      { readingMode: 'chosen-sites', chosenSites: ['two words', 'a/b', '*', 'courier.example'] },
      COURIER,
      [],
    ],
  ])('%s', (_what, settings, matches, excludeMatches) => {
    const sites = gateSites({ ...DEFAULT_SETTINGS, ...settings });
    expect(sites).toEqual(matches && { matches, excludeMatches });
  });
});

function keeping(initial: Partial<Settings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...initial };
  const browser = fakeBackgroundBrowser([NEWS, SETTINGS_PAGE, ASLEEP]);
  const keeper = createGateKeeper(browser, async () => settings);
  const gate = () => browser.registered.get('gate');
  return { settings, browser, keeper, gate };
}

describe('the gate', () => {
  it('is registered once, however often and fast that is asked for', async () => {
    const { keeper, gate } = keeping();
    await Promise.all([keeper.register(), keeper.register()]);
    expect(gate()).toMatchObject({ js: ['gate.js'], matches: WEB, runAt: 'document_end' });
  });

  it('is taken away and comes back as the settings change', async () => {
    const { keeper, gate, settings } = keeping({ pausedEverywhere: true });
    await keeper.register();
    expect(gate()).toBeUndefined();
    settings.pausedEverywhere = false;
    await keeper.register();
    expect(gate()).toBeDefined();
    settings.readingMode = 'on-click';
    await keeper.register();
    expect(gate()).toBeUndefined();
  });

  it('is put into open pages of the web that may be read, not into those asleep', async () => {
    const { keeper, browser } = keeping();
    await keeper.reviveOpenTabs();
    expect(browser.scripting.executeScript.mock.calls).toEqual([[{ target: { tabId: NEWS.id }, files: ['/gate.js'] }]]);
  });

  it('is not put into open pages of a paused site', async () => {
    const { keeper, browser } = keeping({ pausedSites: ['courier.example'] });
    await keeper.reviveOpenTabs();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('a change of the settings', () => {
  const changing = async (initial: Partial<Settings>, change: Partial<Settings>) => {
    const parts = keeping(initial);
    const { settings, browser, keeper } = parts;
    keepGate(keeper, browser, async () => settings, new AbortController().signal);
    const before: Record<string, unknown> = { ...settings };
    Object.assign(settings, change);
    const changes = Object.fromEntries(Object.keys(change).map((name) => [name, { oldValue: before[name] }]));
    browser.storage.onChanged.fire(changes, 'local');
    await eventually(() => expect(browser.tabs.query).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    return parts;
  };

  it('that ends a pause opens the pages that are there', async () => {
    const { gate, browser } = await changing({ pausedEverywhere: true }, { pausedEverywhere: false });
    expect(gate()).toMatchObject({ matches: WEB });
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('that pauses a site keeps the gate out', async () => {
    const { gate, browser } = await changing({}, { pausedSites: ['courier.example'] });
    expect(gate()).toMatchObject({ excludeMatches: COURIER });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('that pauses another site leaves open pages alone', async () => {
    const { browser } = await changing({}, { pausedSites: ['other.example'] });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('of something else changes nothing', () => {
    const { keeper, browser, settings } = keeping();
    keepGate(keeper, browser, async () => settings, new AbortController().signal);
    browser.storage.onChanged.fire({ language: { oldValue: 'en' } }, 'local');
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });
});
