/** Which statements of a page the panel lists. */
import type { Kind } from '../analysis/types.ts';
import type { PageClaim } from '../page-state.ts';

export interface PageFilter {
  /** Empty: all kinds, and quotes that make no claim. */
  kinds: Kind[];
  /** A source's name; `''`: the article's own voice and quotes without a speaker; `null`: all. */
  speaker: string | null;
  /** 0 to 1. */
  leastConfidence: number;
}

export const NO_PAGE_FILTER: PageFilter = { kinds: [], speaker: null, leastConfidence: 0 };

const speakerOf = (claim: PageClaim) => claim.source?.name ?? '';

/** The statements to list, in reading order, without those that the reader dismissed. */
export function filterPage(claims: readonly PageClaim[], filter: PageFilter): PageClaim[] {
  return claims.filter(
    (claim) =>
      !claim.dismissed &&
      (filter.kinds.length === 0 || claim.kinds.some((kind) => filter.kinds.includes(kind))) &&
      (filter.speaker === null || speakerOf(claim) === filter.speaker) &&
      claim.confidence >= filter.leastConfidence,
  );
}

/** The sources of a page's statements with how many each has, the most first; `''` as in `PageFilter`. */
export function speakersOf(claims: readonly PageClaim[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    if (!claim.dismissed) counts.set(speakerOf(claim), (counts.get(speakerOf(claim)) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
