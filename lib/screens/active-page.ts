/** The page in the window's active tab, as popup and side panel follow it. */
import { type Browser, browser } from 'wxt/browser';
import { onMessage } from '../messages.ts';
import { readSettings, type Settings, siteOf, watchSettings, whyNotRead } from '../settings.ts';
import { type PageView, viewOfPage } from './page-view.ts';
import { askReader } from './reader-of-tab.ts';

export interface ActivePage {
  /** `null` where there is no tab to speak to. */
  tabId: number | null;
  windowId: number | null;
  /** Host name, `null` where the browser hides it. */
  site: string | null;
  view: PageView;
  settings: Settings;
}

async function isSiteAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

async function pageOf(tab: Browser.tabs.Tab | undefined, settings: Settings): Promise<ActivePage> {
  const tabId = tab?.id ?? null;
  const url = tab?.url && /^https?:/.test(tab.url) ? tab.url : null;
  const page = tabId !== null && url ? await askReader(tabId) : null;
  const site = url && siteOf(url);
  const facts = {
    url,
    loading: tab?.status === 'loading',
    whyNotRead: site ? whyNotRead(settings, site) : null,
    siteAllowed: url ? await isSiteAllowed(url) : false,
  };
  return { tabId, windowId: tab?.windowId ?? null, site, view: viewOfPage(facts, page), settings };
}

/**
 * Calls back with the active page of this window, and again when another tab comes to the front, the tab goes elsewhere,
 * its reader has news or a setting changes, until `signal` aborts. The function it returns asks again at once.
 */
export function watchActivePage(onPage: (page: ActivePage) => void, signal: AbortSignal): () => void {
  let turn = 0;
  let tabId: number | null = null;
  let isLooking = true;

  const refresh = async () => {
    const mine = ++turn;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== turn) return;
    // Known before anything else is waited for, so that news of the tab that comes meanwhile is heard.
    tabId = tab?.id ?? null;
    const page = await pageOf(tab, await readSettings());
    if (mine !== turn || signal.aborted) return;
    isLooking = page.view.status === 'looking';
    onPage(page);
  };

  const onActivated = () => void refresh();
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    // Not every page's end of loading is told; whatever else changes after it is a reason to look again.
    if (id === tabId && (change.status || change.url || isLooking)) void refresh();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopListening = onMessage('pageChanged', ({ sender }) => {
    if (sender.tab?.id === tabId) void refresh();
  });
  watchSettings(() => void refresh(), signal);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopListening();
  });
  void refresh();
  return () => void refresh();
}
