import type { Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import { NOT_COUNTED } from './lexicon/units.ts';
import type { NumberRead } from './number-words.ts';
import { numberAt } from './number-words.ts';

const NEVER_BEFORE =
  /^(?:\$|€|£|#|no|section|sections|sec|title|form|forms|sb|hb|bill|act|route|highway|interstate|fm|item|measure|proposition|article|rule|chapter|channel|unit|age|aged|c\.f\.r\.|u\.s\.c\.|§|i|district|ward|room|page|day|grade|precinct|count|phase|gate|cell|pod|floor|news|newscenter)$/;
const MONTH =
  /^(?:jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|may|august|september|october|november|december)$/;
const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;

/** The numbers in tokens `[from, to)` that can count something; not ages, dates, times, sums, terms and the numbers of laws and forms. */
export function countsIn(tokens: readonly Token[], from: number, to: number): NumberRead[] {
  const numbers: NumberRead[] = [];
  for (let i = from; i < to; i++) {
    const number = numberAt(tokens, i, to);
    if (!number) continue;
    const ratio = ratioEnd(tokens, number, to);
    if (!ratio && isCountable(tokens, number, from, to)) numbers.push(number);
    i = (ratio || number.end) - 1;
  }
  return numbers;
}

const WHOLES = new Set([3, 4, 5, 10, 100, 1000, 100_000]);

/** Where "seven in ten" or "one in 100" ends, 0 for any other number: neither of the two is a count. */
function ratioEnd(tokens: readonly Token[], { value, end }: NumberRead, to: number): number {
  if (!/^(?:in|of)$/.test(tokens[end]?.lower ?? '') || end + 1 >= to) return 0;
  const whole = numberAt(tokens, end + 1, to);
  return whole && value < whole.value && value < 20 && WHOLES.has(whole.value) ? whole.end : 0;
}

/** "nine people in ten": `end` is the token behind what is counted. */
export function isRatio(tokens: readonly Token[], { value }: NumberRead, end: number, to: number): boolean {
  const whole = tokens[end]?.lower === 'in' && end + 1 < to ? numberAt(tokens, end + 1, to) : null;
  return (
    whole !== null && value < whole.value && WHOLES.has(whole.value) && !NOT_COUNTED.has(tokens[whole.end]?.lower ?? '')
  );
}

const BEFORE_COUNT =
  /^(?:all|of|only|just|some|about|around|nearly|almost|roughly|more|fewer|less|than|at|least|most|over|up|to|another)$/;

/** The number, or the ratio, that words such as "about" or "more than" part from token `i`; `null` where no count follows. */
export function countedAfter(tokens: readonly Token[], i: number, to: number): NumberRead | null {
  let at = i;
  while (at < Math.min(to, i + 3) && BEFORE_COUNT.test(tokens[at]!.lower)) at++;
  if (at >= to) return null;
  const number = numberAt(tokens, at, to);
  if (!number) return null;
  const ratio = ratioEnd(tokens, number, to);
  if (ratio) return { ...number, end: ratio };
  return isCountable(tokens, number, i, to) ? number : null;
}

function isCountable(
  tokens: readonly Token[],
  { value, first, end, words }: NumberRead,
  from: number,
  to: number,
): boolean {
  const before = first > from ? tokens[first - 1]! : null;
  const beforeThat = first - 2 >= from ? tokens[first - 2]! : null;
  const after = end < to ? tokens[end]! : null;
  const touches = (one: Token | null, other: Token | null) => one !== null && other !== null && one.end === other.start;
  if (before && (NEVER_BEFORE.test(before.lower) || MONTH.test(before.lower))) return false;
  if (before?.text === '.' && (MONTH.test(beforeThat?.lower ?? '') || beforeThat?.lower === 'no')) return false;
  if (
    before?.kind === 'punctuation' &&
    before.text !== '(' &&
    touches(before, tokens[first]!) &&
    !/^[—–]$/.test(before.text)
  )
    return false;
  if (before?.text === '-' || (before && isCapitalised(before) && /^[A-Z.]{2,}$/.test(before.text))) return false;
  if (after && /^[-(/°]$/.test(after.text) && touches(tokens[end - 1]!, after) && tokens[end + 1]?.lower !== 'person')
    return false;
  if (after && NOT_COUNTED.has(after.lower)) return false;
  if (
    after &&
    (MONTH.test(after.lower) || /^(?:u\.s\.c\.|u\.s\.|c\.f\.r\.|others)$/.test(after.lower)) &&
    isCapitalised(after)
  )
    return false;
  if (!words && YEAR.test(tokens[first]!.text) && value % 1 === 0) return false;
  if (
    before?.lower === 'of' &&
    /^(?:county|city|town|parish|village|population|state|community)$/.test(beforeThat?.lower ?? '')
  )
    return false;
  if (words && value === 1 && after?.lower !== 'percent') return false;
  return true;
}
