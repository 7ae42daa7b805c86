/** What a screen shows of the page in a tab: what its reader says, or why there is no reader. */
import type { PageState } from '../page-state.ts';

/** Why a page is not read although nothing failed. */
export type NotRead =
  | 'paused-everywhere'
  | 'paused-site'
  | 'not-chosen'
  | 'on-click'
  | 'browser-page'
  | 'pdf'
  | 'site-limited'
  | 'no-reader';

export type PageView = { status: 'looking' } | { status: NotRead } | PageState;

/** What is known of a tab without its reader. */
export interface TabFacts {
  /** `null` where the browser hides it, as it does for its own pages and the extension store. */
  url: string | null;
  /** Whether the browser still loads the page. */
  loading: boolean;
  /** From the settings: why the site is not read by itself. */
  whyNotRead: 'paused-everywhere' | 'paused-site' | 'not-chosen' | 'on-click' | null;
  /** Whether the browser lets the extension run on this site by itself. */
  siteAllowed: boolean;
}

/**
 * The view of a tab. `page` is the answer of the tab's reader, `null` when there is none. A pause outweighs a page that
 * was read before it; the other settings do not, because the reader may have asked for the page.
 */
export function viewOfPage(tab: TabFacts, page: PageState | null): PageView {
  if (!tab.url || !/^https?:/.test(tab.url)) return { status: 'browser-page' };
  if (tab.whyNotRead === 'paused-everywhere' || tab.whyNotRead === 'paused-site') return { status: tab.whyNotRead };
  if (page) return page;
  if (/\.pdf$/i.test(new URL(tab.url).pathname)) return { status: 'pdf' };
  if (tab.loading) return { status: 'looking' };
  if (!tab.siteAllowed) return { status: 'site-limited' };
  return { status: tab.whyNotRead ?? 'no-reader' };
}
