import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { COMMANDS, heedReaderWishes } from '../../lib/background/reader-wishes.ts';
import { eventually } from '../eventually.ts';
import { fakeBackgroundBrowser, NEWS, SETTINGS_PAGE } from './fake-browser.ts';

/** A tab whose reader answers once it was sent and asked `after` times. */
function heeding({ hasReader = true, after = 0 } = {}) {
  const browser = fakeBackgroundBrowser([NEWS, SETTINGS_PAGE]);
  let isThere = hasReader;
  let asked = 0;
  const answer = async () => {
    if (!isThere || asked++ < after) throw new Error('No response');
  };
  const readers = {
    send: vi.fn(async (tabId: number) => {
      if (tabId === SETTINGS_PAGE.id) return 'refused' as const;
      isThere = true;
      return 'sent' as const;
    }),
    reviveOpenTabs: async () => {},
  };
  const reader = { saveSelection: vi.fn(answer), stepToClaim: vi.fn(answer) };
  const openPanel = vi.fn(async () => {});
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  heedReaderWishes(browser, readers, openPanel, controller.signal, reader, async () => {});
  return { browser, readers, reader, openPanel };
}

describe('a shortcut', () => {
  it.each([
    ['next-claim', 'next'],
    ['previous-claim', 'previous'],
  ])('%s steps to the %s claim', (command, direction) => {
    const { browser, reader } = heeding();
    browser.commands.onCommand.fire(command, NEWS);
    expect(reader.stepToClaim).toHaveBeenCalledWith(NEWS.id, direction);
  });

  it('opens the panel within the event itself', () => {
    const { browser, openPanel } = heeding();
    browser.commands.onCommand.fire('open-panel', NEWS);
    expect(openPanel).toHaveBeenCalledWith(NEWS.windowId);
  });

  it('is heard under every name of the manifest, and no other name does anything', () => {
    const { browser, reader, openPanel } = heeding();
    for (const name of ['constructor', '__proto__', 'other']) browser.commands.onCommand.fire(name, NEWS);
    browser.commands.onCommand.fire('next-claim');
    expect([reader.stepToClaim.mock.calls, reader.saveSelection.mock.calls, openPanel.mock.calls]).toEqual([
      [],
      [],
      [],
    ]);
    for (const name of COMMANDS) browser.commands.onCommand.fire(name, NEWS);
    expect([reader.stepToClaim.mock.calls.length, reader.saveSelection.mock.calls.length]).toEqual([2, 1]);
  });
});

describe('the menu', () => {
  it('saves the selection', () => {
    const { browser, reader } = heeding();
    browser.contextMenus.onClicked.fire({ menuItemId: 'save-selection' }, NEWS);
    expect(reader.saveSelection).toHaveBeenCalledWith(NEWS.id);
  });

  it('sends the reader first where there is none, and waits until it answers', async () => {
    const { browser, reader, readers } = heeding({ hasReader: false, after: 3 });
    browser.contextMenus.onClicked.fire({ menuItemId: 'save-selection' }, NEWS);
    await eventually(() => expect(reader.saveSelection).toHaveBeenCalledTimes(5));
    expect(readers.send).toHaveBeenCalledOnce();
  });

  it('gives up in silence where the browser allows no reader, and after a while where none answers', async () => {
    const { browser, reader, readers } = heeding({ hasReader: false, after: Number.POSITIVE_INFINITY });
    browser.contextMenus.onClicked.fire({ menuItemId: 'save-selection' }, SETTINGS_PAGE);
    await eventually(() => expect(readers.send).toHaveBeenCalledWith(SETTINGS_PAGE.id));
    expect(reader.saveSelection).toHaveBeenCalledTimes(1);
    browser.contextMenus.onClicked.fire({ menuItemId: 'save-selection' }, NEWS);
    await eventually(() => expect(reader.saveSelection.mock.calls.length).toBeGreaterThan(10));
    const asked = reader.saveSelection.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reader.saveSelection).toHaveBeenCalledTimes(asked);
  });

  it('reads a page where it is asked to', () => {
    const { browser, readers } = heeding({ hasReader: false });
    browser.contextMenus.onClicked.fire({ menuItemId: 'read-page' }, NEWS);
    expect(readers.send).toHaveBeenCalledWith(NEWS.id);
  });
});
