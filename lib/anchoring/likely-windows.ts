import type { Quote } from './quote.ts';
import type { Span } from './types.ts';
import type { WordPairs } from './words.ts';

/** Pairs of words that stand in more places tell nothing about the place. */
const MOST_PLACES = 16;
const MOST_WINDOWS = 4;
/** A pair found once on the page has one vote, one found twice half a vote for each place. */
const LEAST_VOTES = 2;
/** Windows with a smaller share of the likeliest one's votes are left out. */
const LEAST_SHARE = 0.2;
/** Words by which a place may be off and still count for the same window, and words added on both sides. */
const BUCKET = 32;
const SLACK = 48;

/**
 * Stretches of the page, as word indices, where many pairs of neighbouring words of the quote and its context stand at
 * their old distances from one another (pairs vote for a diagonal, the seeding of sequence alignment); at most four,
 * the likeliest first.
 */
export function likelyWindows({ words, placesOf }: WordPairs, quote: Quote): Span[] {
  const all = [...quote.words.left, ...quote.words.exact, ...quote.words.right];
  const votes = new Map<number, number>();
  for (let i = 0; i + 1 < all.length; i++) {
    const places = placesOf(all[i]!, all[i + 1]!, MOST_PLACES + 1);
    if (places.length > MOST_PLACES) continue;
    for (const place of places) {
      const bucket = Math.floor((place - i) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  const withNext = (bucket: number) => votes.get(bucket)! + (votes.get(bucket + 1) ?? 0);
  const buckets = [...votes.keys()];
  const least = Math.max(LEAST_VOTES, LEAST_SHARE * Math.max(...buckets.map(withNext)));
  const chosen: number[] = [];
  for (const bucket of buckets.sort((a, b) => withNext(b) - withNext(a) || a - b)) {
    if (withNext(bucket) < least || chosen.length === MOST_WINDOWS) break;
    // The window of the bucket beside it holds this one's words.
    if (!chosen.some((other) => Math.abs(other - bucket) <= 1)) chosen.push(bucket);
  }
  return chosen.map((bucket) => ({
    start: Math.max(0, bucket * BUCKET - SLACK),
    end: Math.min(words.starts.length, (bucket + 2) * BUCKET + all.length + SLACK),
  }));
}
