import { align } from './align.ts';
import type { Quote } from './quote.ts';
import type { TextIndex } from './text-index.ts';
import type { Span } from './types.ts';
import { weightOf, wordsOf } from './words.ts';

/** How much of what stood right before and after the quote still stands there, 0 to 1 each. */
export interface ContextLeft {
  left: number;
  right: number;
}

/** What speaks for a place on the page being the quote's own, apart from its words. */
export interface Evidence extends ContextLeft {
  sameKind: boolean;
  /** A pull-quote or box, where the quote stood in running text. */
  isCopy: boolean;
  samePath: boolean;
  /** The whole block reads as it did. */
  sameBlock: boolean;
  /** Whether it stands elsewhere among what is left of the page; `null` when nothing is left. */
  displaced: boolean | null;
}

/** The next words on each side that are compared, and how far away on the page they are looked for. */
const NEXT_WORDS = 12;
const REACH_WORDS = 24;
const REACH = 300;
/** A context of one or two words is weak however well it agrees. */
const LEAST_WEIGHT = 7;

/** Judges a place; `context` is what {@link contextAt} says of it. */
export function evidenceFor(index: TextIndex, quote: Quote, span: Span, context: ContextLeft): Evidence {
  const block = index.blockAt(span.start);
  const { start, end } = index.blocks[block] ?? span;
  const kind = index.kindOf(block);
  const oldKind = quote.block?.kind ?? kind;
  return {
    ...context,
    sameKind: kind === oldKind,
    isCopy: kind === 'aside' && oldKind !== 'aside' && oldKind !== 'quote',
    samePath: quote.block !== null && index.pathOf(block) === quote.block.path,
    sameBlock:
      quote.block !== null &&
      quote.block.text !== '' &&
      index.text.slice(start, end).trim() === quote.block.text.trim(),
    displaced: isDisplaced(index, quote, span, Math.max(context.left, context.right)),
  };
}

/** How well the words on both sides of a stretch agree with those on both sides of the quote. */
export function contextAt(index: TextIndex, quote: Quote, { start, end }: Span): ContextLeft {
  const before = wordsOf(index.text, Math.max(0, start - REACH), start).forms.slice(-REACH_WORDS);
  const after = wordsOf(index.text, end, end + REACH).forms.slice(0, REACH_WORDS);
  return {
    left: agreement(quote.words.left.slice(-NEXT_WORDS).reverse(), before.reverse()),
    right: agreement(quote.words.right.slice(0, NEXT_WORDS), after),
  };
}

/** Share of the old words found among the new, both from the quote outwards; near words weigh more. */
function agreement(old: string[], now: string[]): number {
  const pairs = align(old, now);
  let found = 0;
  let all = 0;
  old.forEach((word, i) => {
    const weight = weightOf(word) / (1 + i / 3);
    all += weight;
    if (pairs[i]! >= 0) found += weight / (1 + Math.abs(pairs[i]! - i) / 8);
  });
  return found / Math.max(all, LEAST_WEIGHT);
}

/** Between a block and its neighbour, a time stamp or the like may stand. */
const NEIGHBOUR_GAP = 24;
const SENTENCE_LANDMARK = 32;
/** Context of which so much is left shows the sentence to be in its block's place. */
const ADJOINING = 0.5;

/** Whether the page's landmarks say that the quote, within its block or with it, left its place. */
function isDisplaced(index: TextIndex, quote: Quote, span: Span, context: number): boolean | null {
  const block = index.blocks[index.blockAt(span.start)] ?? span;
  const places = (text: string): Span[] =>
    index.placesOf(text).map((place) => ({ start: place, end: place + text.length }));
  const hasLeft = isOutOfOrder(quote.before.map(places), quote.after.map(places), span, block);
  if (hasLeft || context >= ADJOINING) return hasLeft;

  const inBlock = (text: string) => places(text).filter(({ start, end }) => start >= block.start && end <= block.end);
  const left = inBlock(quote.inBlock.left.slice(-SENTENCE_LANDMARK));
  const right = inBlock(quote.inBlock.right.slice(0, SENTENCE_LANDMARK));
  return isOutOfOrder([left], [right], span, span) ?? hasLeft;
}

/**
 * Whether the nearest landmark that is left on either side is on the wrong one; `null` when none is left. A neighbour
 * that went elsewhere does not count while the other one still adjoins. Takes the places of each landmark.
 */
function isOutOfOrder(lefts: Span[][], rights: Span[][], span: Span, block: Span): boolean | null {
  const left = lefts.find((places) => places.length);
  const right = rights.find((places) => places.length);
  if (!left && !right) return null;

  // What was next to the quote's block can't hold the quote.
  if (
    [...lefts, ...rights].some((places) => places.some((place) => place.start < span.end && place.end > span.start))
  ) {
    return true;
  }
  const isInBlock = ({ start, end }: Span) => start >= block.start && end <= block.end;
  const leftWrong = left?.every(({ start }) => start >= span.start) ?? false;
  const rightWrong = right?.every(({ end }) => end <= span.end) ?? false;
  if (leftWrong && !rightWrong && !left!.some(isInBlock)) {
    return !rights[0]?.some(({ start }) => start >= block.end && start - block.end <= NEIGHBOUR_GAP);
  }
  if (rightWrong && !leftWrong && !right!.some(isInBlock)) {
    return !lefts[0]?.some(({ end }) => end <= block.start && block.start - end <= NEIGHBOUR_GAP);
  }
  return leftWrong || rightWrong;
}

/** Share of the landmarks that are left on the same page; of another article, a line of the site's own may be. */
const PAGE_LEFT = 0.34;

/** Whether this is still the article that the quote was saved from, by its headline and landmarks. */
export function isSamePage(index: TextIndex, { title, before, after }: Quote): boolean {
  if (title && index.placesOf(title).length) return true;
  const landmarks = [...before, ...after];
  return landmarks.filter((text) => index.placesOf(text).length).length >= landmarks.length * PAGE_LEFT;
}
