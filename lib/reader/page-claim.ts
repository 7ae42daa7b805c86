import type { PageClaim } from '../page-state.ts';
import { isInPlace, type LiveClaim } from './live-claims.ts';
import { heightIn } from './scroller.ts';

/** A claim as it is told to popup and side panel; its place is the height of its first line within `scroller`. Reads layout. */
export function pageClaim({ span, range, quotes, ...claim }: LiveClaim, scroller: Element): PageClaim {
  const line = range && isInPlace({ range }) ? range.getClientRects()[0] : undefined;
  return { ...claim, place: line ? heightIn(scroller, line.top) : null };
}
