import type { Settings } from '../../lib/settings.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** In the extension's own pages only. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Changes settings as the options page does; every open screen follows. */
export async function changeSettings(browser: ExtensionBrowser, patch: Partial<Settings>): Promise<void> {
  const options = await browser.screen('options.html');
  await options.evaluate((items) => chrome.storage.local.set(items), patch);
  await options.close();
}
