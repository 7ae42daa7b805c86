import { BEFORE_NAME, EITHER, STARTERS } from './abbreviations.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

const TERMINAL = new Set(['.', '!', '?', '…', '‽', '。']);
const CLOSERS = new Set([')', ']', '}', '”', '"', '’', "'", '»', '›', '*']);
const DOTTED = /^(?:\p{L}\.){2,}$/u;
const DASH = /^[-–—]$/u;
const BULLET = '•';
const SIGN_BEFORE_WORD = /^[•*@$£€¡¿…]$/u;
const WORDS_BEFORE_NUMBER = new Set(['no', 'No', 'nos', 'Nos', 'Art', 'art', 'Fig', 'fig', 'p', 'pp']);

/** What the splitter asks about the words around a possible end. */
export interface SentenceClues {
  isOpeningMark: (index: number) => boolean;
  /** Whether the words from there on report what was just said: “Why?” Smith asked. */
  reports: (index: number, asWholeSentence: boolean) => boolean;
}

/**
 * Where the sentences of one paragraph start, as token indices; the first is `from`. A closing mark belongs to the
 * sentence that it closes. A line break inside a paragraph always ends a sentence.
 */
export function sentenceStarts(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  clues: SentenceClues,
): number[] {
  const starts = [from];
  for (let i = from; i < to - 1; i++) {
    const token = tokens[i]!;
    const gap = text.slice(token.end, tokens[i + 1]!.start);
    if (gap.includes('\n') || tokens[i + 1]!.text === BULLET) {
      starts.push(i + 1);
      continue;
    }
    if (!TERMINAL.has(token.text) && !DOTTED.test(token.text)) continue;
    let last = i;
    let closed = false;
    while (last + 1 < to && (TERMINAL.has(tokens[last + 1]!.text) || isCloser(tokens, last + 1, clues))) {
      last++;
      closed ||= tokens[last]!.kind === 'mark';
    }
    if (last + 1 >= to) break;
    const first = starts[starts.length - 1]!;
    if (mayStart(tokens, last, closed, clues) && ends(tokens, i, last, closed, first, clues)) starts.push(last + 1);
    else if (text.slice(tokens[last]!.end, tokens[last + 1]!.start).includes('\n')) starts.push(last + 1);
    i = last;
  }
  return starts;
}

function isCloser(tokens: readonly Token[], index: number, clues: SentenceClues): boolean {
  const token = tokens[index]!;
  return CLOSERS.has(token.text) && !clues.isOpeningMark(index) && tokens[index - 1]!.end === token.start;
}

/** Whether what follows token `last` can begin a sentence: not a small letter, dash or comma. */
function mayStart(tokens: readonly Token[], last: number, closed: boolean, clues: SentenceClues): boolean {
  const next = tokens[last + 1]!;
  const opens = clues.isOpeningMark(last + 1) || next.text === '(' || next.text === '[';
  if (next.start === tokens[last]!.end && !(opens && closed)) return false;
  if (DASH.test(next.text)) return false;
  if (next.kind === 'punctuation' && !opens && !SIGN_BEFORE_WORD.test(next.text)) return false;
  const starter = opens ? tokens[last + 2] : next;
  return starter?.kind !== 'word' || isCapitalised(starter) || !/^\p{Ll}\P{Lu}*$/u.test(starter.text);
}

function ends(
  tokens: readonly Token[],
  stop: number,
  last: number,
  closed: boolean,
  first: number,
  clues: SentenceClues,
): boolean {
  const sign = tokens[stop]!;
  const full = sign.text === '.' || DOTTED.test(sign.text);
  if (closed) return !clues.reports(last + 1, full);
  if (!full) return !isChant(tokens, first, stop, last);
  return !isAbbreviation(tokens, stop, last, first, clues);
}

/** "Flip! The! Switch!", "Who are you? Who are you?": cries repeated or of one word stay in one sentence. */
function isChant(tokens: readonly Token[], first: number, stop: number, last: number): boolean {
  let begin = stop;
  while (
    begin > first &&
    stop - begin < 6 &&
    tokens[begin - 1]!.kind !== 'mark' &&
    !TERMINAL.has(tokens[begin - 1]!.text)
  )
    begin--;
  const length = stop - begin;
  if (length < 1 || length > 5) return false;
  if (length === 1 && (tokens[last + 2]?.text === tokens[stop]!.text || tokens[begin - 1]?.text === tokens[stop]!.text))
    return true;
  for (let i = 0; i <= length; i++) if (tokens[last + 1 + i]?.lower !== tokens[begin + i]!.lower) return false;
  return true;
}

/** Whether the period at `stop` belongs to an abbreviation, number or initial rather than ending a sentence. */
function isAbbreviation(
  tokens: readonly Token[],
  stop: number,
  last: number,
  first: number,
  clues: SentenceClues,
): boolean {
  const sign = tokens[stop]!;
  const dotted = sign.text !== '.';
  const word = dotted ? sign : tokens[stop - 1];
  if (!word || word.kind === 'punctuation' || word.end < sign.start) return false;
  const opens = clues.isOpeningMark(last + 1);
  const starter = opens ? tokens[last + 2] : tokens[last + 1];
  const startsSentence = opens || STARTERS.has(starter?.lower ?? '');
  const heading = stop - 1 <= first;

  if (word.kind === 'number') return heading;
  const lower = dotted ? word.lower.slice(0, -1) : word.lower;
  if (WORDS_BEFORE_NUMBER.has(word.text)) return starter?.kind === 'number';
  if (/^[ap]\.m$/u.test(lower) && heading && tokens[first]!.kind === 'number') return true;
  if (BEFORE_NAME.has(lower)) return isCapitalised(word) || starter?.kind !== 'word' || !startsSentence;
  // "Q. Why three forms?"
  if (/^\p{L}$/u.test(lower)) return heading || !startsSentence || isCapitalised(tokens[stop - 2] ?? word);
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  return (dotted || EITHER.has(tail)) && !startsSentence;
}
