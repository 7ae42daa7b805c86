import { displayed, fold } from './fold.ts';
import type { BlockKind, Span } from './types.ts';
import { indexPairs, type WordPairs } from './words.ts';

/** What the index is made of: the page's text nodes strung together, a line break at every border of a block. */
export interface TextSource {
  text: string;
  /** Blocks that hold text themselves, in order, as offsets into `text`. */
  blocks: readonly Span[];
  /** Way from the root to the element of a block. */
  pathOf(block: number): string;
  kindOf(block: number): BlockKind;
}

/** A page's text made ready for describing and finding many quotes; true for one state of the page. */
export interface TextIndex {
  /** The folded text; all offsets of the index count in it. */
  readonly text: string;
  readonly blocks: readonly Span[];
  /** Index of the block at an offset; between two blocks, of the one before; 0 in a text without blocks. */
  blockAt(offset: number): number;
  pathOf(block: number): string;
  kindOf(block: number): BlockKind;
  /** The stretch as a reader sees it. */
  displayed(span: Span): string;
  /** Offsets of the first places of a folded text, in order, at most {@link MOST_PLACES}. */
  placesOf(needle: string): readonly number[];
  pairs(): WordPairs;
  /** The stretch in the source, `null` when it is empty. */
  toSource(span: Span): Span | null;
  /** The stretch of the folded text that stems from the source's, without space at its ends. */
  fromSource(source: Span): Span;
}

/** Repeated searches need not know more places of the same words. */
export const MOST_PLACES = 64;

export function createTextIndex(source: TextSource): TextIndex {
  const { text, starts, ends } = fold(source.text);
  const blocks = source.blocks.map(({ start, end }) => ({
    start: lowerBound(starts, start),
    end: lowerBound(starts, end),
  }));
  const blockStarts = Uint32Array.from(blocks, ({ start }) => start);
  const known = new Map<string, number[]>();
  const kinds: BlockKind[] = [];
  const paths: string[] = [];
  let pairs: WordPairs | undefined;

  const toSource = ({ start, end }: Span) => (start < end ? { start: starts[start]!, end: ends[end - 1]! } : null);
  return {
    text,
    blocks,
    blockAt: (offset) => Math.max(0, lowerBound(blockStarts, offset + 1) - 1),
    pathOf: (block) => (paths[block] ??= source.pathOf(block)),
    kindOf: (block) => (kinds[block] ??= source.kindOf(block)),
    displayed: (span) => {
      const inSource = toSource(span);
      return inSource ? displayed(source.text.slice(inSource.start, inSource.end)) : '';
    },
    placesOf(needle) {
      let places = known.get(needle);
      if (!places) {
        places = findAll(text, needle, MOST_PLACES);
        known.set(needle, places);
      }
      return places;
    },
    pairs: () => (pairs ??= indexPairs(text)),
    toSource,
    fromSource({ start, end }) {
      const span = { start: lowerBound(ends, start + 1), end: lowerBound(starts, end) };
      while (span.start < span.end && text[span.start] === ' ') span.start++;
      while (span.start < span.end && text[span.end - 1] === ' ') span.end--;
      return span;
    },
  };
}

function findAll(text: string, needle: string, limit: number): number[] {
  const places: number[] = [];
  if (!needle) return places;
  for (let at = text.indexOf(needle); at >= 0 && places.length < limit; at = text.indexOf(needle, at + 1))
    places.push(at);
  return places;
}

/** Index of the first value that is not less than `wanted`. */
export function lowerBound(sorted: ArrayLike<number>, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
