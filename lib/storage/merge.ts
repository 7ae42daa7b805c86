/** How records without stamps become one; the result is the same in whichever order two versions come. */
import { canonicalJson } from './edits.ts';
import { ascending } from './order.ts';
import type { Article, Capture } from './records.ts';

/** An article with the addresses of both versions and what either knows. */
export function mergeArticles(one: Article, other: Article): Article {
  const merged = { ...one, aliases: [...new Set([...one.aliases, ...other.aliases])].sort(ascending) };
  for (const field of ['outlet', 'title', 'byline', 'publishedTime', 'lang'] as const) {
    const values = [one[field], other[field]].filter((value) => value !== null);
    merged[field] = values.sort(ascending)[0] ?? null;
  }
  return merged;
}

/** The capture that was made first. */
export function mergeCaptures(one: Capture, other: Capture): Capture {
  if (one.capturedAt !== other.capturedAt) return one.capturedAt < other.capturedAt ? one : other;
  return canonicalJson(one) <= canonicalJson(other) ? one : other;
}
