import { expect, it, onTestFinished } from 'vitest';
import { createMarksSheets, keepPalette } from '../../lib/background/marks-sheets.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { eventually } from '../eventually.ts';
import { ASLEEP, fakeBackgroundBrowser, NEWS, SETTINGS_PAGE } from './fake-browser.ts';

const OTHER = { id: 7, windowId: 1, url: 'https://wire.example/' };

function running(palette: Settings['palette'], readers: number[]) {
  const browser = fakeBackgroundBrowser([NEWS, OTHER, SETTINGS_PAGE, ASLEEP]);
  const sheets = createMarksSheets(browser, async () => ({ ...DEFAULT_SETTINGS, palette }));
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  keepPalette(sheets, browser, controller.signal, async (tabId) => readers.includes(tabId));
  return { browser, sheets };
}

it('puts the sheet of the chosen palette into a tab', async () => {
  const { browser, sheets } = running('high-contrast', []);
  await sheets.insert(NEWS.id);
  expect(browser.scripting.insertCSS.mock.calls).toEqual([
    [{ target: { tabId: NEWS.id }, files: ['/marks-high-contrast.css'] }],
  ]);
});

it('changes the sheet where there is a reader, and nowhere else', async () => {
  const { browser } = running('high-contrast', [NEWS.id]);
  browser.storage.onChanged.fire({ palette: {} }, 'local');
  await eventually(() => expect(browser.scripting.removeCSS).toHaveBeenCalled());
  const target = { tabId: NEWS.id };
  expect(browser.scripting.insertCSS.mock.calls).toEqual([[{ target, files: ['/marks-high-contrast.css'] }]]);
  expect(browser.scripting.removeCSS.mock.calls).toEqual([[{ target, files: ['/marks-standard.css'] }]]);
});

it('leaves pages alone when another setting changes', async () => {
  const { browser } = running('standard', [NEWS.id]);
  browser.storage.onChanged.fire({ language: {} }, 'local');
  expect(browser.tabs.query).not.toHaveBeenCalled();
});
