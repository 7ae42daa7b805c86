import type { TextIndex } from './text-index.ts';
import type { BlockKind, Selector, Span } from './types.ts';

/** Context on each side, in UTF-16 units: grown from the least until the passage is unique. */
const CONTEXT = [64, 128, 256];
/** How far a cut is moved to reach the border of a word; a longer word is cut. */
const LONGEST_WORD = 32;
/** Of the block's text, what stands further from the quote is left out. */
const BLOCK_REACH = 1000;
/** Places of the landmark blocks, counted from the quote's; shorter blocks are not counted. */
const LANDMARK_DISTANCES = [1, 2, 4];
const LEAST_LANDMARK = 24;
/** Kinds that are the same on every page of a site, or come and go. */
const PASSING = new Set<BlockKind>(['navigation', 'aside']);
const LANDMARK_LENGTH = 60;
/** Shorter headings, such as “News”, are on other pages too. */
const LEAST_TITLE = 20;
const LONGEST_TITLE = 120;

/** Selectors for a stretch of the index's text; none when it is empty. */
export function describeSpan(index: TextIndex, span: Span): Selector[] {
  if (span.start >= span.end) return [];
  const block = index.blockAt(span.start);
  const kind = index.kindOf(block);
  const exact = index.text.slice(span.start, span.end);
  const twins = index.placesOf(exact).filter((place) => index.kindOf(index.blockAt(place)) === kind);
  return [
    { type: 'TextQuoteSelector', exact: index.displayed(span), ...context(index, span) },
    { type: 'TextPositionSelector', ...span },
    { type: 'BlockSelector', path: index.pathOf(block), kind, text: index.displayed(blockAround(index, block, span)) },
    {
      type: 'SurroundingsSelector',
      title: title(index, block),
      ...landmarks(index, block, index.blockAt(span.end - 1)),
      occurrence: Math.max(0, twins.indexOf(span.start)),
      occurrences: Math.max(1, twins.length),
    },
  ];
}

function context(index: TextIndex, { start, end }: Span): { prefix: string; suffix: string } {
  let before = start;
  let after = end;
  for (const reach of CONTEXT) {
    before = wordStart(index.text, start - reach);
    after = wordEnd(index.text, end + reach);
    if (isUnique(index.text, { start: before, end: after })) break;
  }
  return {
    prefix: index.displayed({ start: before, end: start }).trimStart(),
    suffix: index.displayed({ start: end, end: after }).trimEnd(),
  };
}

function isUnique(text: string, { start, end }: Span): boolean {
  const passage = text.slice(start, end);
  return text.indexOf(passage) === start && text.indexOf(passage, start + 1) < 0;
}

/** The block that the stretch begins in, as far as it is near the stretch. */
function blockAround(index: TextIndex, block: number, { start, end }: Span): Span {
  const { start: blockStart, end: blockEnd } = index.blocks[block] ?? { start, end };
  return {
    start: Math.max(blockStart, wordStart(index.text, start - BLOCK_REACH)),
    end: Math.min(blockEnd, wordEnd(index.text, Math.min(end, start + BLOCK_REACH) + BLOCK_REACH)),
  };
}

/** The longest heading above a block. */
function title(index: TextIndex, block: number): string {
  let longest: Span | null = null;
  let length = LEAST_TITLE;
  for (let at = 0; at < block; at++) {
    const { start, end } = index.blocks[at]!;
    if (end - start <= length || index.kindOf(at) !== 'heading') continue;
    length = end - start;
    longest = { start, end: Math.min(end, wordEnd(index.text, start + LONGEST_TITLE)) };
  }
  return longest ? index.displayed(longest).trim() : '';
}

function landmarks(index: TextIndex, first: number, last: number): { before: string[]; after: string[] } {
  const { blocks, text } = index;
  const pick = (from: number, step: 1 | -1, of: (block: Span) => Span) => {
    const picked: string[] = [];
    const furthest = LANDMARK_DISTANCES.at(-1)!;
    for (let at = from + step, distance = 0; at >= 0 && at < blocks.length && distance < furthest; at += step) {
      const block = blocks[at]!;
      const excerpt = of(block);
      if (block.end - block.start < LEAST_LANDMARK || PASSING.has(index.kindOf(at)) || !isUnique(text, excerpt))
        continue;
      distance++;
      if (LANDMARK_DISTANCES.includes(distance)) picked.push(index.displayed(excerpt));
    }
    return picked;
  };
  return {
    before: pick(first, -1, ({ start, end }) => ({
      start: Math.max(start, wordStart(text, end - LANDMARK_LENGTH)),
      end,
    })),
    after: pick(last, 1, ({ start, end }) => ({ start, end: Math.min(end, wordEnd(text, start + LANDMARK_LENGTH)) })),
  };
}

/** The beginning of the word at an offset, within the text. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return space >= at - LONGEST_WORD ? space + 1 : at;
}

/** The end of the word at an offset, within the text. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space >= 0 && space <= at + LONGEST_WORD ? space : Math.min(text.length, at);
}
