/**
 * Messages to readers in tabs that may have none. They are sent as `lib/messages.ts` would; that one has the browser log an
 * error for every tab without a reader, which most tabs are.
 */
import { browser } from 'wxt/browser';
import type { PageState } from '../page-state.ts';

async function send(tabId: number, type: 'getPage' | 'savedChanged'): Promise<unknown> {
  try {
    const message = { id: 0, type, timestamp: Date.now() };
    return ((await browser.tabs.sendMessage(tabId, message)) as { res?: unknown } | undefined)?.res ?? null;
  } catch {
    return null;
  }
}

/** The state that a tab's reader holds, `null` when the tab has none. */
export async function askReader(tabId: number): Promise<PageState | null> {
  return (await send(tabId, 'getPage')) as PageState | null;
}

/** Tells all readers that what is saved was changed elsewhere. Settles once they have looked it up. */
export async function tellReaders(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.map(({ id }) => id !== undefined && send(id, 'savedChanged')));
}
