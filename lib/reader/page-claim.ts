import type { PageClaim } from '../page-state.ts';
import { isInPlace, type LiveClaim } from './live-claims.ts';

/** Height of a range's first line on the page, 0 to 1; `null` when it is not displayed. Reads layout. */
function placeOf(range: Range, page: Document): number | null {
  const line = range.getClientRects()[0];
  const view = page.defaultView;
  if (!line || !view) return null;
  const height = Math.max(page.documentElement.scrollHeight, 1);
  return Math.min(1, Math.max(0, (line.top + view.scrollY) / height));
}

/** A claim as it is told to popup and side panel. */
export function pageClaim({ span, range, quotes, ...claim }: LiveClaim, page: Document): PageClaim {
  return { ...claim, place: range && isInPlace({ range }) ? placeOf(range, page) : null };
}
