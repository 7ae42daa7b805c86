import { fold } from './fold.ts';
import { lowerBound } from './text-index.ts';
import type { BlockKind, Selector } from './types.ts';
import { wordsOf } from './words.ts';

/** What is known of a saved quote, folded like the index that it is looked for in. */
export interface Quote {
  exact: string;
  /** What stood right before and after, as far as saved: prefix and suffix, or the rest of the block where that is more. */
  left: string;
  right: string;
  /** What of its own block stood before and after, as far as saved. */
  inBlock: { left: string; right: string };
  /** Prefix, exact and suffix in one, and where `exact` begins in it. */
  passage: string;
  exactInPassage: number;
  /** Words of `left`, `exact` and `right` as written. */
  words: { left: string[]; exact: string[]; right: string[] };
  position: number | null;
  block: { path: string; kind: BlockKind; text: string } | null;
  title: string;
  before: string[];
  after: string[];
  occurrence: number;
  occurrences: number;
}

/** Words of context that are looked at on each side; more say nothing about the place that these don't. */
const CONTEXT_WORDS = 32;
/** Of a longer context or block, whatever an import holds, the rest is not read. */
const LONGEST_CONTEXT = 8192;
/** Landmarks that are looked for on each side, whatever an import holds. */
const MOST_LANDMARKS = 8;
/** Places of a short quote in its block that are compared. */
const MOST_TRIES = 64;

/** Reads saved selectors; `null` when they hold no quote. What is malformed counts as not there. */
export function readQuote(selectors: readonly Selector[]): Quote | null {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const short = (value: unknown) => text(value).slice(0, LONGEST_CONTEXT);
  const count = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : null);
  const texts = (value: unknown) =>
    Array.isArray(value)
      ? value
          .slice(0, MOST_LANDMARKS)
          .map((each) => fold(short(each)).text.trim())
          .filter(Boolean)
      : [];
  const find = <T extends Selector['type']>(type: T) =>
    Array.isArray(selectors)
      ? (selectors.find((each) => each?.type === type) as Partial<Extract<Selector, { type: T }>> | undefined)
      : undefined;

  const quote = find('TextQuoteSelector');
  const [prefix, exact, suffix] = [
    text(quote?.prefix).slice(-LONGEST_CONTEXT),
    text(quote?.exact),
    short(quote?.suffix),
  ];
  const folded = fold(prefix + exact + suffix);
  let start = lowerBound(folded.ends, prefix.length + 1);
  let end = lowerBound(folded.starts, prefix.length + exact.length);
  while (start < end && folded.text[start] === ' ') start++;
  while (start < end && folded.text[end - 1] === ' ') end--;
  if (start === end) return null;

  const passage = folded.text;
  const block = find('BlockSelector');
  const blockText = fold(short(block?.text)).text;
  const wording = passage.slice(start, end);
  const context = { left: passage.slice(0, start), right: passage.slice(end) };
  const inBlock = blockText ? restOfBlock(context, wording, blockText) : context;
  const around = {
    left: inBlock.left.length > context.left.length ? inBlock.left : context.left,
    right: inBlock.right.length > context.right.length ? inBlock.right : context.right,
  };
  const surroundings = find('SurroundingsSelector');
  return {
    exact: wording,
    ...around,
    inBlock,
    passage,
    exactInPassage: start,
    words: {
      left: wordsOf(around.left).forms.slice(-CONTEXT_WORDS),
      exact: wordsOf(wording).forms,
      right: wordsOf(around.right).forms.slice(0, CONTEXT_WORDS),
    },
    position: count(find('TextPositionSelector')?.start),
    block: block ? { path: text(block.path), kind: text(block.kind) as BlockKind, text: blockText } : null,
    title: fold(short(surroundings?.title)).text.trim(),
    before: texts(surroundings?.before),
    after: texts(surroundings?.after),
    occurrence: count(surroundings?.occurrence) ?? 0,
    occurrences: count(surroundings?.occurrences) ?? 1,
  };
}

/** The block's text before and after the quote, where it stands in it more than once by the context. */
function restOfBlock(context: { left: string; right: string }, exact: string, block: string) {
  let rest = { left: '', right: '' };
  let most = -1;
  let tries = MOST_TRIES;
  for (let at = block.indexOf(exact); at >= 0 && tries--; at = block.indexOf(exact, at + 1)) {
    const [left, right] = [block.slice(0, at), block.slice(at + exact.length)];
    const agree = sameEnd(left, context.left) + sameBeginning(right, context.right);
    if (agree > most) rest = { left, right };
    most = Math.max(most, agree);
  }
  return rest;
}

function sameBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
