/**
 * How text is compared in a search: without accents, case and punctuation. Folded text is words with one space before and
 * after each, so that ` word` finds the start of a word and ` word ` a whole one by plain substring search.
 */
import type { Span } from '../../analysis/types.ts';

const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** The words of a text, folded: `“Señor O’Brien”` gives ` senor o brien `; ` ` where there is no word. */
export function foldedWords(text: string): string {
  return ` ${foldLetters(text).replace(NOT_WORD, ' ')} `.replace(/^ {2,}| {2,}$/g, ' ');
}

function foldLetters(text: string): string {
  return text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '').replaceAll('ς', 'σ');
}

/** Where folded terms such as ` word` stand in the text itself, in order, none overlapping another. */
export function findTerms(text: string, terms: readonly string[]): Span[] {
  const { folded, starts, ends } = foldWithOffsets(text);
  const spans = terms.flatMap((term) => occurrences(folded, term, starts, ends));
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last && span[0] < last[1]) last[1] = Math.max(last[1], span[1]);
    else apart.push(span);
  }
  return apart;
}

function occurrences(folded: string, term: string, starts: number[], ends: number[]): Span[] {
  const letters = term.trim();
  const found: Span[] = [];
  if (letters === '') return found;
  const lead = term.length - term.trimStart().length;
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1))
    found.push([starts[at + lead]!, ends[at + lead + letters.length - 1]!]);
  return found;
}

/** Folded words with, for each of their code units, the span of the character in the text that it comes from. */
function foldWithOffsets(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = ' ';
  const starts = [0];
  const ends = [0];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const letters = foldLetters(character).replace(NOT_WORD, ' ');
    for (const letter of letters.split('')) {
      if (letter === ' ' && folded.endsWith(' ')) continue;
      folded += letter;
      starts.push(at);
      ends.push(end);
    }
    if (letters === '') ends[ends.length - 1] = end;
    at = end;
  }
  return { folded: `${folded} `, starts: [...starts, at], ends: [...ends, at] };
}
