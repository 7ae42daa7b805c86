import { type ContextLeft, contextAt, type Evidence, evidenceFor, isSamePage } from './context.ts';
import type { Quote } from './quote.ts';
import { MOST_PLACES, type TextIndex } from './text-index.ts';
import type { Span } from './types.ts';

/** A place with the quote's wording. */
export interface VerbatimPlace extends Span {
  evidence: Evidence;
  score: number;
}

/** Places that are the quote's own, the best first; more than one means that nothing tells them apart. */
export interface VerbatimPlaces {
  /** Shown to be its own by what stands around. */
  sure: VerbatimPlace[];
  /** Without context, yet hardly another: by the wording's length, the order of the page, or the number of its likes. */
  likely: VerbatimPlace[];
  /** There are fewer of the equal wordings than there were. */
  areFewer: boolean;
}

/** Two places that differ by less are equal. */
const TIE = 0.08;

export function verbatimPlaces(index: TextIndex, quote: Quote): VerbatimPlaces {
  const places = candidates(index, quote);
  const ofKind = places.filter(({ evidence }) => evidence.sameKind);
  const areFewer = quote.occurrences > 1 && ofKind.length < quote.occurrences;
  // Of several that were equal one is gone; what has another place than the quote's is one of the others.
  const possible = places.filter(({ evidence }) => !evidence.isCopy && !(areFewer && evidence.displaced));
  const sure = best(
    quote,
    possible.filter(({ evidence }) => isSure(quote, evidence, areFewer)),
  );
  if (sure.length) return { sure, likely: [], areFewer };

  const samePage = isSamePage(index, quote);
  const likely = best(
    quote,
    possible.filter(({ evidence }) => !(areFewer && !evidence.samePath) && isLikely(quote, evidence, ofKind, samePage)),
  );
  // All are still there, so the quote is one of them.
  const areAll = samePage && quote.occurrences > 1 && ofKind.length === quote.occurrences;
  return { sure, likely: areAll && !likely.length ? ofKind : likely, areFewer };
}

/** Where the whole passage stands; else where the exact words stand, of very many those nearest to the old place. */
function candidates(index: TextIndex, quote: Quote): VerbatimPlace[] {
  const passages = index.placesOf(quote.passage);
  if (passages.length) {
    return passages.map((place) => judged(index, quote, place + quote.exactInPassage, { left: 1, right: 1 }));
  }
  const places = index.placesOf(quote.exact);
  const all = places.length < MOST_PLACES ? places : nearest(index.text, quote.exact, quote.position ?? 0);
  return all
    .filter((place) => bordersAgree(index.text, quote, place))
    .map((start) => judged(index, quote, start, contextAt(index, quote, { start, end: start + quote.exact.length })));
}

function nearest(text: string, exact: string, position: number): number[] {
  const places: number[] = [];
  let before = position > 0 ? text.lastIndexOf(exact, position - 1) : -1;
  let after = text.indexOf(exact, position);
  while (places.length < MOST_PLACES && (before >= 0 || after >= 0)) {
    if (after < 0 || (before >= 0 && position - before <= after - position)) {
      places.push(before);
      before = before > 0 ? text.lastIndexOf(exact, before - 1) : -1;
    } else {
      places.push(after);
      after = text.indexOf(exact, after + 1);
    }
  }
  return places;
}

/** Whether the words do not begin or end inside a word where the quote didn't: no “ICE” in “POLICE”. */
function bordersAgree(text: string, { exact, left, right }: Quote, start: number): boolean {
  const inWord = (before = ' ', after = ' ') => /^[\p{L}\p{N}]{2}$/u.test(before + after);
  const end = start + exact.length;
  return (
    inWord(text[start - 1], exact[0]) === inWord(left.at(-1), exact[0]) &&
    inWord(exact.at(-1), text[end]) === inWord(exact.at(-1), right[0])
  );
}

function judged(index: TextIndex, quote: Quote, start: number, context: ContextLeft): VerbatimPlace {
  const span = { start, end: start + quote.exact.length };
  const evidence = evidenceFor(index, quote, span, context);
  const near = quote.position === null ? 0 : 1 / (1 + Math.abs(start - quote.position) / 1000);
  const score =
    (evidence.left + evidence.right) / 2 +
    (evidence.sameKind ? 0.3 : 0) +
    (evidence.sameBlock ? 0.2 : 0) +
    (evidence.samePath ? 0.1 : 0) +
    (evidence.displaced === false ? 0.2 : 0) +
    near * 0.05;
  return { ...span, evidence, score };
}

/** One side with this much of its context, or both together, show a place to be the quote's own. */
const ONE_SIDE = 0.5;
const ONE_SIDE_OF_TWIN = 0.8;
const BOTH_SIDES = 1.2;

function isSure({ occurrences }: Quote, evidence: Evidence, areFewer: boolean): boolean {
  const { left, right, sameKind, samePath, displaced } = evidence;
  // What is left of twins that stood near each other may have half of the other's context.
  if (areFewer && !(samePath && sameKind)) return sameKind && left + right >= BOTH_SIDES;
  if (!sameKind) return !displaced && left + right >= BOTH_SIDES;
  return left + right >= BOTH_SIDES || Math.max(left, right) >= (occurrences > 1 ? ONE_SIDE_OF_TWIN : ONE_SIDE);
}

/** What must be enough without context: in the quote's place letters, on the same page and on whatever page words. */
const LENGTH_IN_PLACE = 8;
const WORDS_ON_PAGE = 6;
const WORDS_ANYWHERE = 16;

/** Whether there is no other place that this one could be confused with. */
function isLikely(quote: Quote, evidence: Evidence, ofKind: readonly VerbatimPlace[], samePage: boolean): boolean {
  const { sameKind, sameBlock, samePath, displaced } = evidence;
  if (!sameKind) return false;
  const isOnly = (like: (evidence: Evidence) => boolean) => ofKind.filter((place) => like(place.evidence)).length === 1;
  const inPlace = displaced === false && samePage && isOnly((other) => other.displaced === false);
  if (inPlace || (sameBlock && isOnly((other) => other.sameBlock))) return quote.exact.length >= LENGTH_IN_PLACE;
  // Without its headline and landmarks a page is another article; one that never had a headline shows less.
  const isPlausible = samePage || (samePath && !quote.title);
  const isLone = quote.occurrences === 1 && ofKind.length === 1;
  return isLone && quote.words.exact.length >= (isPlausible ? WORDS_ON_PAGE : WORDS_ANYWHERE);
}

/** The place with the highest score and those that equal it; of as many as there were, the one with the quote's number. */
function best(quote: Quote, places: readonly VerbatimPlace[]): VerbatimPlace[] {
  const sorted = places.toSorted((a, b) => b.score - a.score);
  const equal = sorted.filter(({ score }) => sorted[0]!.score - score < TIE);
  if (equal.length < 2 || equal.length !== quote.occurrences) return equal;
  const own = equal.toSorted((a, b) => a.start - b.start)[quote.occurrence];
  return own ? [own] : equal;
}
