import type { Token } from '../language/index.ts';
import { MONTH_CUES, MONTHS, PARTS_OF_DAY, SMALL_NUMBERS, UNITS_OF_TIME, WEEKDAYS } from './lexicon/date-words.ts';

export type Precision = 'day' | 'month' | 'year';

/** What the words of a date say. Months count from 1, days of the week from 0 for Sunday. */
export type Meaning =
  | { says: 'date'; year?: number; month?: number; day?: number }
  | { says: 'weekday'; weekday: number }
  | { says: 'distance'; count: number; unit: Precision };

/** Words for a date: tokens `[first, end)`. `to` says what it counts from: nothing, the day of publication, or a date told before. */
export interface DateExpression {
  first: number;
  end: number;
  precision: Precision;
  to: 'calendar' | 'published' | 'told';
  meaning: Meaning;
  /** The day of the week that a date of the calendar is said to be. */
  weekday?: number;
}

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;

/** The date expressions in tokens `[from, to)`, in reading order. Those that are too vague to be kept are left out. */
export function dateExpressions(tokens: readonly Token[], from: number, to: number): DateExpression[] {
  const found: DateExpression[] = [];
  for (let i = from; i < to; i++) {
    const expression = expressionAt(tokens, i, from, to);
    if (!expression) continue;
    found.push(expression);
    i = expression.end - 1;
  }
  return found;
}

function expressionAt(tokens: readonly Token[], i: number, from: number, to: number): DateExpression | null {
  const { lower, kind, text } = tokens[i]!;
  if (kind === 'number') return numericDate(tokens, i, to) ?? yearAlone(tokens, i, from) ?? counted(tokens, i, to);
  if (WEEKDAYS.has(lower) && text !== lower) return weekday(tokens, i, from, to);
  if (MONTHS.has(lower) && text !== lower) return monthDate(tokens, i, from, to);
  if (lower === 'yesterday' || (lower === 'today' && tokens[i + 1]?.lower !== "'s"))
    return make(i, i + 1, 'published', distance(lower === 'today' ? 0 : -1, 'day'));
  return counted(tokens, i, to) ?? pointed(tokens, i, to);
}

/** Before a date: the end or beginning of a stretch, at which nothing happened. */
const BOUNDS = /^(?:through|until|till|since|before|after|by|from|between|to)$/;

/** Whether the words before an expression make it the bound of a stretch of time, or a second way to say the date before it. */
export function isBound(
  tokens: readonly Token[],
  { first, to }: DateExpression,
  before: DateExpression | undefined,
): boolean {
  if (BOUNDS.test(tokens[first - 1]?.lower ?? '')) return true;
  return to === 'told' && before !== undefined && before.end === first - 1 && tokens[before.end]?.text === ',';
}

const distance = (count: number, unit: Precision): Meaning => ({ says: 'distance', count, unit });

function make(first: number, end: number, to: DateExpression['to'], meaning: Meaning): DateExpression {
  return { first, end, precision: precisionOf(meaning), to, meaning };
}

function precisionOf(meaning: Meaning): Precision {
  if (meaning.says === 'distance') return meaning.unit;
  return meaning.says === 'weekday' || meaning.day ? 'day' : meaning.month ? 'month' : 'year';
}

/** A date of the calendar: with its year for itself, without one as seen from the day of publication. */
function date(first: number, end: number, month: number, day?: number, year?: number): DateExpression {
  const meaning: Meaning = { says: 'date', month };
  if (day !== undefined) meaning.day = day;
  if (year !== undefined) meaning.year = year;
  return make(first, end, year === undefined ? 'published' : 'calendar', meaning);
}

/** "Tuesday", "Monday, June 11": but not "the Tuesday" or "Tuesdays". */
function weekday(tokens: readonly Token[], i: number, from: number, to: number): DateExpression | null {
  const weekday = WEEKDAYS.get(tokens[i]!.lower)!;
  const comma = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  if (comma < to && MONTHS.has(tokens[comma]!.lower)) {
    const dated = monthDate(tokens, comma, from, to);
    if (dated?.precision === 'day') return { ...dated, first: i, weekday };
  }
  if (/^(?:the|that|a|next|this|last|every|following|each|previous)$/.test(tokens[i - 1]?.lower ?? '') && i > from)
    return null;
  return make(i, i + 1, 'published', { says: 'weekday', weekday });
}

/** "May 4", "Sept. 12, 2023", "in July 2015", "last June". */
function monthDate(tokens: readonly Token[], i: number, from: number, to: number): DateExpression | null {
  const month = MONTHS.get(tokens[i]!.lower)!;
  let next = tokens[i + 1]?.text === '.' && tokens[i + 1]!.start === tokens[i]!.end ? i + 2 : i + 1;
  const day = next < to ? tokens[next]!.text : '';
  if (DAY.test(day)) {
    next++;
    const at = tokens[next]?.text === ',' ? next + 1 : next;
    const year = at < to ? tokens[at]!.text : '';
    if (YEAR.test(year)) return date(i, at + 1, month, Number.parseInt(day, 10), Number(year));
    return date(i, next, month, Number.parseInt(day, 10));
  }
  if (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'this' && tokens[next + 2]?.lower === 'year')
    return date(i, next + 3, month);
  const at = tokens[next]?.text === ',' || tokens[next]?.lower === 'of' ? next + 1 : next;
  if (at < to && YEAR.test(tokens[at]!.text)) return date(i, at + 1, month, undefined, Number(tokens[at]!.text));
  if (tokens[next]?.lower === 'of' || tokens[next]?.lower === 'last') return null;
  const before = i > from ? tokens[i - 1]!.lower : '';
  return MONTH_CUES.has(before) ? date(i, next, month) : null;
}

/** "3 October 2019", "5/4/2018", "2018-05-04". */
function numericDate(tokens: readonly Token[], i: number, to: number): DateExpression | null {
  const { text } = tokens[i]!;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american) return date(i, i + 1, Number(american[1]), Number(american[2]), Number(american[3]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return date(i, i + 1, Number(iso[2]), Number(iso[3]), Number(iso[1]));
  const word = i + 1 < to ? tokens[i + 1]! : null;
  const month = MONTHS.get(word?.lower ?? '');
  if (!word || !month || !DAY.test(text) || word.text === word.lower) return null;
  if (tokens[i + 2]?.kind === 'number' && DAY.test(tokens[i + 2]!.text)) return null;
  const year = i + 2 < to ? tokens[i + 2]!.text : '';
  if (YEAR.test(year)) return date(i, i + 3, month, Number.parseInt(text, 10), Number(year));
  return date(i, i + 2, month, Number.parseInt(text, 10));
}

/** "in 2014". */
function yearAlone(tokens: readonly Token[], i: number, from: number): DateExpression | null {
  if (i === from || tokens[i - 1]!.lower !== 'in' || !YEAR.test(tokens[i]!.text)) return null;
  return make(i, i + 1, 'calendar', { says: 'date', year: Number(tokens[i]!.text) });
}

/** "two days later", "a year earlier", "three months ago"; weeks and hours give no day. */
function counted(tokens: readonly Token[], i: number, to: number): DateExpression | null {
  const count = tokens[i]!;
  if (i + 2 >= to || !(SMALL_NUMBERS.has(count.lower) || /^\d{1,2}$/.test(count.text))) return null;
  const unit = UNITS_OF_TIME.get(tokens[i + 1]!.lower);
  if (!unit) return null;
  const number = SMALL_NUMBERS.get(count.lower) ?? Number(count.text);
  const direction = tokens[i + 2]!.lower;
  if (direction === 'ago') return make(i, i + 3, 'published', distance(-number, unit));
  if (direction === 'later') return make(i, i + 3, 'told', distance(number, unit));
  if (direction === 'earlier') return make(i, i + 3, 'told', distance(-number, unit));
  return null;
}

/** "last month", "earlier this year", "the following day", "that night". */
function pointed(tokens: readonly Token[], i: number, to: number): DateExpression | null {
  if (i + 1 >= to) return null;
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]!.lower;
  if (/^(?:last|this)$/.test(lower) && /^(?:month|year)$/.test(next)) {
    if (tokens[i - 1]?.lower === 'of') return null;
    return make(i, i + 2, 'published', distance(lower === 'last' ? -1 : 0, next as Precision));
  }
  if (/^(?:following|next|same)$/.test(lower) && PARTS_OF_DAY.has(next))
    return make(i, i + 2, 'told', distance(lower === 'same' ? 0 : 1, 'day'));
  if (lower === 'that' && PARTS_OF_DAY.has(next) && next !== 'day') return make(i, i + 2, 'told', distance(0, 'day'));
  return null;
}
