import { KINDS, type Kind } from '../../lib/analysis/types.ts';

/** A short text of our own whose sentences are labelled with the kinds of claim that they make. */
export interface Passage {
  headline: string;
  paragraphs: { text: string; kinds: Kind[] }[][];
}

const LETTERS = 'DRLECHPSO';
const LINE = /^([DRLECHPSO]+|-) (.+)$/;

/**
 * Reads a file of passages: `=== Headline`, then one sentence a line behind the letters of its kinds, in the order of
 * `KINDS` (detainer D, response R, release L, enforcement E, criminal case C, immigration history H, policy P,
 * statistic S, position O), or behind `-` for none; a blank line begins a new paragraph. Throws on any other line.
 */
export function readPassages(source: string): Passage[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [headline = '', ...lines] = block.split('\n');
      const paragraphs: Passage['paragraphs'] = [[]];
      for (const line of lines)
        if (line.trim() === '') paragraphs.push([]);
        else paragraphs.at(-1)!.push(readLine(line));
      return { headline, paragraphs: paragraphs.filter((paragraph) => paragraph.length > 0) };
    });
}

function readLine(line: string): Passage['paragraphs'][number][number] {
  const [, letters, text] = LINE.exec(line) ?? [];
  if (!letters || !text) throw new Error(`Not a labelled sentence: ${line}`);
  return { text, kinds: KINDS.filter((_, i) => letters.includes(LETTERS[i]!)) };
}
