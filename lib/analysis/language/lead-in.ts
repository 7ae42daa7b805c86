import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

const LONGEST_DATELINE = 20;
const DASH = /^[-–—]$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const PUNCTUATION = /^[.,/]$/u;
const CLOCK = /^\d{1,2}[:.]\d\d$/u;
const HALF_DAY = /^[ap]\.?m\.?$/u;

/**
 * Where the words of a paragraph begin behind what only says where or when it was written: "TRENTON, N.J. (AP) — ",
 * "WASHINGTON, June 9 -- ", "9:12 a.m. "; `from` itself where tokens `[from, to)` open with none.
 */
export function leadInEnd(tokens: readonly Token[], from: number, to: number): number {
  return from < to ? (timeEnd(tokens, from, to) ?? datelineEnd(tokens, from, to) ?? from) : from;
}

function timeEnd(tokens: readonly Token[], from: number, to: number): number | null {
  if (!CLOCK.test(tokens[from]!.text) || !HALF_DAY.test(tokens[from + 1]?.lower ?? '')) return null;
  let end = from + 2;
  while (end < to && (tokens[end]!.text === '.' || tokens[end]!.text === ':' || DASH.test(tokens[end]!.text))) end++;
  return end < to && opensSentence(tokens[end]!) ? end : null;
}

/** A dateline begins with a town in capitals and ends with a dash. */
function datelineEnd(tokens: readonly Token[], from: number, to: number): number | null {
  if (!CAPITALS.test(tokens[from]!.text)) return null;
  const limit = Math.min(to - 1, from + LONGEST_DATELINE);
  let bracket = false;
  for (let i = from + 1; i < limit; i++) {
    const token = tokens[i]!;
    if (DASH.test(token.text)) {
      const next = DASH.test(tokens[i + 1]!.text) ? i + 2 : i + 1;
      return next < to && opensSentence(tokens[next]!) && token.start > tokens[i - 1]!.end ? next : null;
    }
    if (token.text === '(') bracket = true;
    else if (token.text === ')') bracket = false;
    else if (!bracket && !isCapitalised(token) && token.kind !== 'number' && !PUNCTUATION.test(token.text)) return null;
  }
  return null;
}

const opensSentence = (token: Token) => isCapitalised(token) || token.kind === 'number' || token.kind === 'mark';
