import search from 'approx-string-match';
import { align } from './align.ts';
import { contextAt, evidenceFor, isSamePage } from './context.ts';
import { likelyWindows } from './likely-windows.ts';
import type { Quote } from './quote.ts';
import type { TextIndex } from './text-index.ts';
import type { Span } from './types.ts';
import { type Borders, wordingIn } from './wording.ts';
import type { Words } from './words.ts';

/** A place where the quote stands in other words. */
export interface RewordedPlace extends Span {
  similarity: number;
  /** Nothing but white space differs. */
  isSpacing: boolean;
  displaced: boolean | null;
}

/** A place with this much of its context left; without wording when the context closed over the quote. */
interface Found {
  context: number;
  place: RewordedPlace | null;
}

/** Least share of the quote's words that are left, and least likeness of old and new wording. */
const LEAST_KEPT = 0.5;
const LEAST_SIMILARITY = 0.4;
/** Context that must be left: on one side, or on both together; more of it in another place, or on another page. */
const ONE_SIDE = 0.6;
const BOTH_SIDES = 0.9;
const BOTH_SIDES_ELSEWHERE = 1.6;
/** What the order of the page adds to the context. */
const IN_PLACE = 0.5;
const BEYOND_DOUBT = BOTH_SIDES_ELSEWHERE + IN_PLACE;

/**
 * Finds the quote in its old place in other words. Candidates are judged by what stands around them before their own
 * words count, so a look-alike elsewhere is not taken for it; where the context closed over the quote, its place is
 * vacant.
 */
export function rewordedPlace(index: TextIndex, quote: Quote): { place: RewordedPlace | null; isVacant: boolean } {
  let best: Found = { context: 0, place: null };
  for (const { start, end } of likelyWindows(index.pairs(), quote)) {
    const { starts, ends, forms } = index.pairs().words;
    const page = { starts: starts.slice(start, end), ends: ends.slice(start, end), forms: forms.slice(start, end) };
    const found = placeIn(index, quote, page);
    if (found && found.context > best.context) best = found;
    if (best.place && best.context >= BEYOND_DOUBT) break;
  }
  return { place: best.place, isVacant: best.context > 0 && !best.place };
}

function placeIn(index: TextIndex, quote: Quote, page: Words): Found | null {
  const { left, exact, right } = quote.words;
  const pairs = align([...left, ...exact, ...right], page.forms);
  const lefts = pairs.subarray(0, left.length);
  const own = pairs.subarray(left.length, left.length + exact.length);
  const rights = pairs.subarray(left.length + exact.length);
  const wording = wordingIn(index, quote, page, own, { left: lefts.at(-1) ?? -1, right: rights[0] ?? -1 });
  const isQuote = wording && wording.kept >= LEAST_KEPT && wording.similarity >= LEAST_SIMILARITY;
  const found = isQuote ? supported(index, quote, wording, wording.similarity) : null;
  if (found && found.context >= BEYOND_DOUBT) return found;
  return (
    (found && (closedOver(index, quote, page) ?? found)) ??
    between(index, quote, page, { left: lefts.findLast(isLeft) ?? -1, right: rights.find(isLeft) ?? -1 })
  );
}

function isLeft(pair: number): boolean {
  return pair >= 0;
}

/** Whether the words before and after the quote now stand next to one another: what is like it stands elsewhere. */
function closedOver(index: TextIndex, quote: Quote, page: Words): Found | null {
  const { left, right } = quote.words;
  const pairs = align([...left, ...right], page.forms);
  const [before, after] = [pairs[left.length - 1] ?? -1, pairs[left.length] ?? -1];
  if (before < 0 || after !== before + 1) return null;
  const context = contextAt(index, quote, { start: page.ends[before]!, end: page.starts[after]! });
  const sum = context.left + context.right;
  return sum >= BOTH_SIDES_ELSEWHERE ? { context: sum, place: null } : null;
}

/** The place if enough of its context is left, and how much that is. */
function supported(index: TextIndex, quote: Quote, place: Span, similarity: number): Found | null {
  const wording = index.text.slice(place.start, place.end).trim();
  const start = index.text.indexOf(wording, place.start);
  const end = start + wording.length;
  // What reads the same was judged before, and found to be another place.
  if (index.placesOf(quote.exact).some((same) => same < end && same + quote.exact.length > start)) return null;
  const { left, right, displaced } = evidenceFor(index, quote, { start, end }, contextAt(index, quote, { start, end }));
  const enough =
    displaced || !isSamePage(index, quote)
      ? left + right >= BOTH_SIDES_ELSEWHERE
      : Math.max(left, right) >= ONE_SIDE || left + right >= BOTH_SIDES;
  if (!enough) return null;
  const isSpacing = wording.replaceAll(' ', '') === quote.exact.replaceAll(' ', '');
  return {
    context: left + right + (displaced === false ? IN_PLACE : 0),
    place: { start, end, similarity, isSpacing, displaced },
  };
}

/** Share of letters that may differ in a quote of so few words that a respelt one leaves little. */
const MOST_LETTERS_CHANGED = 0.35;
const LONGEST_BY_LETTERS = 256;

/** What stands between the words left of the context, compared by letters; without likeness, the quote is gone. */
function between(index: TextIndex, quote: Quote, page: Words, { left, right }: Borders): Found | null {
  if (left < 0 || right <= left) return null;
  const gap = { start: page.ends[left]!, end: page.starts[right]! };
  const { exact } = quote;
  if (exact.length <= LONGEST_BY_LETTERS && gap.end - gap.start < 2 * exact.length + LONGEST_BY_LETTERS) {
    const text = index.text.slice(gap.start, gap.end);
    const match = search(text, exact, Math.floor(exact.length * MOST_LETTERS_CHANGED))[0];
    if (match && match.end > match.start) {
      const span = { start: gap.start + match.start, end: gap.start + match.end };
      return supported(index, quote, span, 1 - match.errors / exact.length);
    }
  }
  const context = contextAt(index, quote, gap);
  const sum = context.left + context.right;
  return sum >= BOTH_SIDES ? { context: sum, place: null } : null;
}
