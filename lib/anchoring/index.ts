/**
 * Anchoring: how words of a page are saved as selectors, and found again in a later state of the page.
 *
 * `describe` and `resolve` serve a single quote. For many on one page, build the index once:
 * `const index = buildIndex(root)`, then `describeIn(index, range)` and `resolveIn(index, selectors)`.
 */
import { describeSpan } from './describe.ts';
import { buildIndex, type DomIndex } from './dom-index.ts';
import { match } from './match.ts';
import type { Resolution, Selector } from './types.ts';

export { buildIndex, type DomIndex, type IndexOptions } from './dom-index.ts';
export type { AnchorState, BlockKind, Resolution, Selector, Span } from './types.ts';
export { diffWords, type WordChange } from './word-diff.ts';

/** Selectors for a range below `root`; none when it holds no text of `root`. */
export function describe(root: Element, range: Range): Selector[] {
  return describeIn(buildIndex(root), range);
}

/** What became of described words below `root`; never throws on malformed selectors. */
export function resolve(root: Element, selectors: readonly Selector[]): Resolution {
  return resolveIn(buildIndex(root), selectors);
}

/** {@link describe} with an index of the page as it is now. */
export function describeIn(index: DomIndex, range: Range): Selector[] {
  return describeSpan(index, index.toSpan(range));
}

/** {@link resolve} with an index of the page as it is now. */
export function resolveIn(index: DomIndex, selectors: readonly Selector[]): Resolution {
  const found = match(index, selectors);
  const range =
    found.start === null || found.end === null ? null : index.toRange({ start: found.start, end: found.end });
  return { ...found, range };
}
