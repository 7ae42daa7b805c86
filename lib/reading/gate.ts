/** Decides whether a page is an article on the subject: no layout, no change of the page, at most 200,000 characters read. */
import { isOnSubject, mayBeOnSubject } from './subject.ts';

/** How much of a page's text is looked at, in characters. */
const MOST_TEXT = 200_000;

/** A run of text from this length on, in characters, is no label, link or teaser. */
const LONG_RUN = 120;

/** How often a page is looked at while it still grows, and how long it may rest in between, in milliseconds. */
const MOST_LOOKS = 5;
const REST = 1000;

/** By how many characters a page must have changed to be worth another look. */
const NOTABLE_CHANGE = 80;

/** All text of a page, code too. By a range, because in a script's fresh world an element costs more than its text. */
function everything(page: Document): string {
  const all = page.createRange();
  all.selectNodeContents(page);
  return all.toString();
}

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

/**
 * Whether a page, as it is now, is an article on the subject. A site's front page never is. `all` is the page's text,
 * code too: most pages of the web are told by it at once, without a look at their nodes.
 */
export function isArticleOnSubject(page: Document, path: string, all = everything(page)): boolean {
  if (path === '/' || !mayBeOnSubject(all) || !page.body) return false;
  const { text, longest } = beginningOf(page);
  return longest >= LONG_RUN && isOnSubject(text);
}

/**
 * Calls `onFound` once, as soon as the page shows an article on the subject: now, while it still grows after loading,
 * or after a change of its address without a load. It looks a few times only, and waits for no timer unless the page
 * has just changed. Returns what ends it: every page pays for each kind of object that is made here, so no signal is.
 */
export function watchForArticle(
  onFound: () => void,
  page = document,
  view: Window & typeof globalThis = window,
): () => void {
  const { location } = view;
  let address = location.href;
  let looks = 0;
  let size = 0;
  let timer = 0;

  const look = () => {
    timer = 0;
    const all = everything(page);
    if (Math.abs(all.length - size) >= NOTABLE_CHANGE) {
      size = all.length;
      looks++;
      if (isArticleOnSubject(page, location.pathname, all)) {
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
  const routes: EventTarget = view.navigation ?? view;
  const routed = view.navigation ? 'navigatesuccess' : 'popstate';
  const stop = () => {
    growth.disconnect();
    view.clearTimeout(timer);
    routes.removeEventListener(routed, start);
  };

  routes.addEventListener(routed, start);
  look();
  return stop;
}
