import { createTextIndex, type TextIndex } from '../../lib/anchoring/text-index.ts';
import type { BlockKind, Span } from '../../lib/anchoring/types.ts';

/** A paragraph, or a block of another kind. */
export type PageBlock = string | { kind: BlockKind; text: string };

/** The index of a page without a DOM: blocks under one another, each with a path of its own. */
export function textPage(blocks: readonly PageBlock[]): TextIndex {
  const spans: Span[] = [];
  let text = '';
  for (const block of blocks) {
    const own = typeof block === 'string' ? block : block.text;
    text += '\n';
    if (own.trim()) spans.push({ start: text.length, end: text.length + own.length });
    text += `${own}\n`;
  }
  const shown = blocks.filter((block) => (typeof block === 'string' ? block : block.text).trim());
  return createTextIndex({
    text,
    blocks: spans,
    pathOf: (block) => `p${block + 1}`,
    kindOf: (block) => {
      const at = shown[block];
      return typeof at === 'object' ? at.kind : 'text';
    },
  });
}

/** Where `words`, folded as they stand in the index, first begin and end; fails when they are not there. */
export function spanOf(index: TextIndex, words: string): Span {
  const start = index.text.indexOf(words);
  if (start < 0) throw new Error(`Not on the page: ${words}`);
  return { start, end: start + words.length };
}
