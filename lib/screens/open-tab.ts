import { browser } from 'wxt/browser';

/** Opens one of the extension's own pages in a tab, or goes to the tab that shows it, where the browser can tell. */
export async function openOwnPage(path: '/library.html' | '/welcome.html'): Promise<void> {
  const url = browser.runtime.getURL(path as '/');
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'], documentUrls: [url] });
  const open = contexts?.[0];
  if (open) await browser.tabs.update(open.tabId, { active: true });
  else await browser.tabs.create({ url });
}
