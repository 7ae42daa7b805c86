/** What of a page scrolls with its article, and how far it is scrolled. */
import type { PageViewport } from '../messages.ts';

/** How often at most a scrolling page is told of, in milliseconds. */
const TELL_EVERY = 200;

const SCROLLS = /^(?:auto|scroll|overlay)$/;

/** The element in which a node scrolls up and down: the page's own, or a part of it. Reads computed styles. */
export function scrollerOf(node: Node | null, page: Document): Element {
  const view = page.defaultView;
  for (let at = node?.parentElement; at && at !== page.body && view; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && SCROLLS.test(view.getComputedStyle(at).overflowY)) return at;
  }
  return page.scrollingElement ?? page.documentElement;
}

/** Height of a line of the page, given by its top in the viewport, within all that scrolls with it, 0 to 1. */
export function heightIn(scroller: Element, top: number): number {
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const above = isPage ? 0 : scroller.getBoundingClientRect().top;
  const height = (top - above + scroller.scrollTop) / Math.max(scroller.scrollHeight, 1);
  return Math.min(1, Math.max(0, height));
}

/** The part of the scroller that is in view. */
export function viewportOf(scroller: Element): PageViewport {
  const height = Math.max(scroller.scrollHeight, 1);
  const top = scroller.scrollTop / height;
  return { top, bottom: Math.min(1, top + scroller.clientHeight / height) };
}

/**
 * Tells the part of the page that is in view: at once, and while it is scrolled or resized some times a second, until
 * `signal` aborts. No timer runs while the page rests.
 */
export function followViewport(
  tell: (viewport: PageViewport) => void,
  scroller: () => Element,
  signal: AbortSignal,
  page = document,
  view: Window = window,
): void {
  let timer = 0;
  const tellNow = () => {
    timer = 0;
    tell(viewportOf(scroller()));
  };
  const tellSoon = () => {
    timer ||= view.setTimeout(tellNow, TELL_EVERY);
  };
  page.addEventListener('scroll', tellSoon, { signal, passive: true, capture: true });
  view.addEventListener('resize', tellSoon, { signal, passive: true });
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  tellNow();
}
