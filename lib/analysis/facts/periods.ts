import type { Token } from '../language/index.ts';
import type { ClaimReading } from './claim-reading.ts';
import { clauseOf, wordsOf } from './claim-reading.ts';

/** Words for a stretch of time: tokens `[first, end)`. */
interface Period {
  first: number;
  end: number;
}

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;
const MONTH =
  /^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const LENGTH = /^(?:days?|weeks?|months?|years?|decades?|quarters?)$/;
const COUNT = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|past|last|first|\d+)$/;
const REACH = 16;

/** The words for the period that a number at `first`, read up to `last`, belongs to; `next` is where the next number stands. */
export function nearestPeriod(reading: ClaimReading, last: number, next: number, first: number): string | undefined {
  const periods = periodsIn(reading);
  const behind = periods.find((period) => period.first >= last && period.first <= Math.min(next, last + REACH));
  const [only] = periods;
  const leads =
    periods.length === 1 && only && only.end <= first && clauseOf(reading, only.first) === clauseOf(reading, first);
  const head = periods.find((period) => period.end <= first && period.first <= reading.from + 1);
  const apart = behind && reading.tokens.slice(last, behind.first).some(({ text }) => text === ',');
  const chosen = (apart ? head : undefined) ?? behind ?? head ?? (leads ? only : undefined);
  return chosen && wordsOf(reading, chosen.first, chosen.end);
}

function periodsIn({ tokens, from, to }: ClaimReading): Period[] {
  const periods: Period[] = [];
  for (let i = from; i < to; i++) {
    const end = periodEnd(tokens, i, to);
    if (!end || (i > from && /^(?:of|than|from|same|double|twice)$/.test(tokens[i - 1]!.lower))) continue;
    periods.push({ first: i, end });
    i = end - 1;
  }
  return periods;
}

/** Where the period that begins at token `i` ends, 0 where none begins. */
function periodEnd(tokens: readonly Token[], i: number, to: number): number {
  const word = tokens[i]!.lower;
  const next = tokens[i + 1]?.lower ?? '';
  if (
    /^(?:last|this|each|every|per|that|previous|past)$/.test(word) &&
    /^(?:day|week|month|year|spring|summer|fall|autumn|winter|quarter|decade)$/.test(next)
  )
    return i + 2;
  if (word === 'last' && next === 'fiscal') return i + 3;
  if (word === 'the' && /^(?:year|month|week)$/.test(next) && /^(?:before|earlier)$/.test(tokens[i + 2]?.lower ?? ''))
    return i + 3;
  if (
    word === 'the' &&
    /^(?:previous|prior|preceding|past|last)$/.test(next) &&
    /^(?:year|month|week)$/.test(tokens[i + 2]?.lower ?? '')
  )
    return i + 3;
  if (word === 'a' && /^(?:year|month)$/.test(next) && /^(?:before|earlier)$/.test(tokens[i + 2]?.lower ?? ''))
    return i + 3;
  if (
    word === 'a' &&
    /^(?:day|week|month|year)$/.test(next) &&
    !/^(?:in|for|of|within|after|over|than|once|twice|half|such|quite|about)$/.test(tokens[i - 1]?.lower ?? 'in')
  )
    return i + 2;
  if (
    word === 'since' &&
    (MONTH.test(tokens[i + 1]?.text ?? '') ||
      YEAR.test(next) ||
      /^(?:then|taking|he|she|it)$/.test(next) ||
      next === 'the')
  )
    return dateEnd(tokens, i + 1, to) || 0;
  if (/^(?:between|from)$/.test(word)) return rangeEnd(tokens, i + 1, to);
  if (/^(?:in|during|through|over|within)$/.test(word)) return spanEnd(tokens, i + 1, to);
  if (/^fy\d*$/.test(word) || (word === 'fiscal' && /^(?:year|\d{4})$/.test(next))) return fiscalEnd(tokens, i, to);
  return 0;
}

/** A month, a year, or a date with day, month and year. */
function dateEnd(tokens: readonly Token[], i: number, to: number): number {
  let at = i;
  if (MONTH.test(tokens[at]?.text ?? '')) {
    at++;
    if (tokens[at]?.text === '.' && at + 1 < to) at++;
    if (/^\d{1,2}$/.test(tokens[at]?.text ?? '')) at++;
    if (tokens[at]?.text === ',' && YEAR.test(tokens[at + 1]?.text ?? '')) at++;
    if (YEAR.test(tokens[at]?.text ?? '')) at++;
    return Math.min(at, to);
  }
  return YEAR.test(tokens[at]?.text ?? '') ? at + 1 : 0;
}

function rangeEnd(tokens: readonly Token[], i: number, to: number): number {
  const first = dateEnd(tokens, i, to);
  if (!first || !/^(?:and|to|through|until)$/.test(tokens[first]?.lower ?? '')) return 0;
  const second = dateEnd(tokens, first + 1, to);
  return second || (/^\d{1,2}$/.test(tokens[first + 1]?.text ?? '') ? first + 2 : 0);
}

/** "in fiscal year 2012", "over two years", "in the first three months of 2018", "in 2024". */
function spanEnd(tokens: readonly Token[], i: number, to: number): number {
  let at = i;
  if (/^(?:the|its|calendar|all|federal)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^(?:calendar|federal)$/.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  if (/^fy\d*$/.test(word) || word === 'fiscal') return fiscalEnd(tokens, at, to);
  const date = dateEnd(tokens, at, to);
  if (date) return tokens[date]?.lower === 'fiscal' && tokens[date + 1]?.lower === 'year' ? date + 2 : date;
  let words = 0;
  while (words < 3 && (COUNT.test(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'full')) {
    at++;
    words++;
  }
  if (words === 0 || !LENGTH.test(tokens[at]?.lower ?? '')) return 0;
  at++;
  if (tokens[at]?.lower === 'of')
    return /^(?:this|last|the)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'year'
      ? at + 3
      : dateEnd(tokens, at + 1, to) || at;
  return at;
}

function fiscalEnd(tokens: readonly Token[], i: number, to: number): number {
  let at = i + 1;
  if (tokens[at]?.lower === 'year') at++;
  if (YEAR.test(tokens[at]?.text ?? '')) at++;
  return at <= to && (at > i + 1 || /\d/.test(tokens[i]!.text)) ? at : 0;
}
