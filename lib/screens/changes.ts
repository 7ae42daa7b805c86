/** What became of the statements that were saved of a page before. */
import type { AnchorState } from '../anchoring/types.ts';
import type { PageClaim } from '../page-state.ts';

export interface PageChanges {
  /** How many statements came to each end, without those that none came to. */
  counts: { state: AnchorState; count: number }[];
  /** When the first of them was saved, milliseconds since 1970. */
  since: number;
}

const STATES: readonly AnchorState[] = ['exact', 'moved', 'changed', 'ambiguous', 'missing'];

/** The changes of a page in a few figures; `null` where nothing was saved of it before. */
export function changesOf(claims: readonly PageClaim[]): PageChanges | null {
  const saved = claims.flatMap(({ earlier, anchor }) => (earlier && anchor ? { ...earlier, anchor } : []));
  if (saved.length === 0) return null;
  const counts = STATES.map((state) => ({ state, count: saved.filter(({ anchor }) => anchor === state).length }));
  return {
    counts: counts.filter(({ count }) => count > 0),
    since: Math.min(...saved.map(({ savedAt }) => savedAt)),
  };
}
