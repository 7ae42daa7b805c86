/** The tab whose page the library is to export; kept for the session, because the library may not be open yet. */
import { browser } from 'wxt/browser';

const KEY = 'exportTarget';

/** Asks the library, open or about to be, to offer the export of a tab's page. */
export async function setExportTarget(tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: tabId });
}

/** Calls back with each such tab once, also one set before, until `signal` aborts. */
export function watchExportTarget(onTab: (tabId: number) => void, signal: AbortSignal): void {
  const take = async () => {
    const tabId = (await browser.storage.session.get(KEY))[KEY];
    if (typeof tabId !== 'number' || signal.aborted) return;
    await browser.storage.session.remove(KEY);
    onTab(tabId);
  };
  const listener = (changes: Record<string, { newValue?: unknown } | undefined>) => {
    if (changes[KEY]?.newValue) void take();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
  void take();
}
