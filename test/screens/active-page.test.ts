import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeAllListeners } from '../../lib/messages.ts';
import { type ActivePage, watchActivePage } from '../../lib/screens/active-page.ts';
import { eventually } from '../eventually.ts';

vi.mock('../../lib/screens/reader-of-tab.ts', () => ({ askReader: async () => null }));

type Change = { status?: string; title?: string };
type Updated = (id: number, change: Change) => void;

/** A browser whose active tab has not finished loading; `finish` ends the loading, and tells it as `change`. */
function loadingTab() {
  const tab = { id: 7, windowId: 1, status: 'loading', url: 'http://desk.example/rink.html' };
  const listeners = new Set<Updated>();
  let settingsAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    settingsAsked = resolve;
  });
  let letSettingsCome = () => {};
  const settings = new Promise<object>((resolve) => {
    letSettingsCome = () => resolve({ pausedSites: [], chosenSites: [], readingMode: 'automatic' });
  });
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ ...tab }],
    onActivated: event,
    onUpdated: { addListener: (l: Updated) => listeners.add(l), removeListener: (l: Updated) => listeners.delete(l) },
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async () => {
    settingsAsked();
    return (await settings) as Record<string, unknown>;
  });
  const finish = (change: Change) => {
    tab.status = 'complete';
    for (const listener of listeners) listener(tab.id, change);
  };
  return { asked, letSettingsCome, finish };
}

describe('watchActivePage', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    removeAllListeners();
  });

  it('hears that a tab has loaded while it is still finding out about it', async () => {
    const { asked, letSettingsCome, finish } = loadingTab();
    const seen: ActivePage[] = [];
    const watching = new AbortController();
    watchActivePage((page) => seen.push(page), watching.signal);
    await asked;
    finish({ status: 'complete' });
    letSettingsCome();
    await eventually(() => expect(seen.at(-1)?.view).toEqual({ status: 'no-reader' }));
    watching.abort();
  });

  it('looks again at a tab whose end of loading the browser does not tell', async () => {
    const { letSettingsCome, finish } = loadingTab();
    letSettingsCome();
    const seen: ActivePage[] = [];
    const watching = new AbortController();
    watchActivePage((page) => seen.push(page), watching.signal);
    await eventually(() => expect(seen.at(-1)?.view).toEqual({ status: 'looking' }));
    finish({ title: 'The rink reopens' });
    await eventually(() => expect(seen.at(-1)?.view).toEqual({ status: 'no-reader' }));
    watching.abort();
  });
});
