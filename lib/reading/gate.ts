/** Decides whether a page is an article on the subject: no layout, no change of the page, at most 200,000 characters read. */
import { isOnSubject } from './subject.ts';

/** How much of a page's text is looked at, in characters. */
const MOST_TEXT = 200_000;

/** A run of text from this length on, in characters, is no label, link or teaser. */
const LONG_RUN = 120;

/** How often a page is looked at while it still grows, and how long it may rest in between, in milliseconds. */
const MOST_LOOKS = 5;
const REST = 1000;

/** By how many elements a page must have changed to be worth another look. */
const NOTABLE_CHANGE = 4;

/** The beginning of a page's text, with title and description, and the length of its longest run. */
function beginningOf(page: Document): { text: string; longest: number } {
  const description = page.querySelector<HTMLMetaElement>('meta[name=description]');
  const parts = [page.title, description?.content ?? ''];
  let length = 0;
  let longest = 0;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (length < MOST_TEXT && walker.nextNode()) {
    const { data, parentNode } = walker.currentNode as Text;
    if (data.length < 3 || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(parentNode!.nodeName)) continue;
    parts.push(data);
    length += data.length;
    longest = Math.max(longest, data.length);
  }
  return { text: parts.join('\n').slice(0, MOST_TEXT).replace(/\xad/g, ''), longest };
}

/** Whether a page, as it is now, is an article on the subject. A site's front page never is. */
export function isArticleOnSubject(page: Document, path: string): boolean {
  if (!page.body || path === '/') return false;
  const { text, longest } = beginningOf(page);
  return longest >= LONG_RUN && isOnSubject(text);
}

/**
 * Calls `onFound` once, as soon as the page shows an article on the subject: now, while it still grows after loading,
 * or after a change of its address without a load. It looks a few times only, and waits for no timer unless the page
 * has just changed.
 */
export function watchForArticle(
  onFound: () => void,
  signal: AbortSignal,
  page = document,
  view: Window & typeof globalThis = window,
): void {
  const { location } = view;
  let address = '';
  let looks = 0;
  let size = 0;
  let timer = 0;

  const look = () => {
    timer = 0;
    const elements = page.getElementsByTagName('*').length;
    if (Math.abs(elements - size) >= NOTABLE_CHANGE) {
      size = elements;
      looks++;
      if (isArticleOnSubject(page, location.pathname)) {
        stop();
        onFound();
        return;
      }
    }
    if (looks < MOST_LOOKS) growth.observe(page, { childList: true, subtree: true });
  };
  const lookSoon = () => {
    growth.disconnect();
    timer ||= view.setTimeout(look, REST);
  };
  const growth = new view.MutationObserver(lookSoon);
  const start = () => {
    if (address === location.href) return;
    address = location.href;
    looks = size = 0;
    lookSoon();
  };
  const stop = () => {
    growth.disconnect();
    view.clearTimeout(timer);
    stopped.abort();
  };

  const stopped = new AbortController();
  const untilStopped = { signal: stopped.signal };
  signal.addEventListener('abort', stop, untilStopped);
  view.addEventListener('popstate', start, untilStopped);
  view.navigation?.addEventListener('navigatesuccess', start, untilStopped);
  address = location.href;
  look();
}
