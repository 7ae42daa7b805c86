import type { Token } from '../language/index.ts';
import { MONTH_CUES, MONTHS, PARTS_OF_DAY, SMALL_NUMBERS, UNITS_OF_TIME, WEEKDAYS } from './lexicon/date-words.ts';

export type Precision = 'day' | 'month' | 'year';

/** Words for a date: tokens `[first, end)`. `to` says what it counts from: nothing, the day of publication, or a date told before. */
export interface DateExpression {
  first: number;
  end: number;
  precision: Precision;
  to: 'calendar' | 'published' | 'told';
  /** As a date parser reads it: "Sept. 12, 2023", "1 day later". */
  words: string;
  /** Gives its own year. */
  dated: boolean;
  /** The day of the week that a date of the calendar is said to be. */
  weekday?: string;
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
    return make(i, i + 1, 'day', 'published', lower);
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

function make(
  first: number,
  end: number,
  precision: Precision,
  to: DateExpression['to'],
  words: string,
  dated = false,
): DateExpression {
  return { first, end, precision, to, words, dated };
}

/** "Tuesday", "Monday, June 11": but not "the Tuesday" or "Tuesdays". */
function weekday(tokens: readonly Token[], i: number, from: number, to: number): DateExpression | null {
  const comma = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  if (comma < to && MONTHS.has(tokens[comma]!.lower)) {
    const date = monthDate(tokens, comma, from, to);
    if (date?.precision === 'day') return { ...date, first: i, weekday: tokens[i]!.lower };
  }
  if (/^(?:the|that|a|next|this|last|every|following|each|previous)$/.test(tokens[i - 1]?.lower ?? '') && i > from)
    return null;
  return make(i, i + 1, 'day', 'published', tokens[i]!.text);
}

/** "May 4", "Sept. 12, 2023", "in July 2015", "last June". */
function monthDate(tokens: readonly Token[], i: number, from: number, to: number): DateExpression | null {
  const month = tokens[i]!.text;
  let next = tokens[i + 1]?.text === '.' && tokens[i + 1]!.start === tokens[i]!.end ? i + 2 : i + 1;
  const day = next < to ? tokens[next]!.text : '';
  if (DAY.test(day)) {
    next++;
    const at = tokens[next]?.text === ',' ? next + 1 : next;
    const year = at < to ? tokens[at]!.text : '';
    if (YEAR.test(year)) return make(i, at + 1, 'day', 'calendar', `${month} ${day}, ${year}`, true);
    return make(i, next, 'day', 'published', `${month} ${day}`);
  }
  if (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'this' && tokens[next + 2]?.lower === 'year')
    return make(i, next + 3, 'month', 'published', month);
  const at = tokens[next]?.text === ',' || tokens[next]?.lower === 'of' ? next + 1 : next;
  if (at < to && YEAR.test(tokens[at]!.text))
    return make(i, at + 1, 'month', 'calendar', `${month} ${tokens[at]!.text}`, true);
  if (tokens[next]?.lower === 'of' || tokens[next]?.lower === 'last') return null;
  const before = i > from ? tokens[i - 1]!.lower : '';
  return MONTH_CUES.has(before) ? make(i, next, 'month', 'published', month) : null;
}

/** "3 October 2019", "5/4/2018". */
function numericDate(tokens: readonly Token[], i: number, to: number): DateExpression | null {
  const { text } = tokens[i]!;
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text)) return make(i, i + 1, 'day', 'calendar', text, true);
  const month = i + 1 < to ? tokens[i + 1]! : null;
  if (!month || !DAY.test(text) || !MONTHS.has(month.lower) || month.text === month.lower) return null;
  if (tokens[i + 2]?.kind === 'number' && DAY.test(tokens[i + 2]!.text)) return null;
  const year = i + 2 < to ? tokens[i + 2]!.text : '';
  if (YEAR.test(year)) return make(i, i + 3, 'day', 'calendar', `${text} ${month.text} ${year}`, true);
  return make(i, i + 2, 'day', 'published', `${text} ${month.text}`);
}

/** "in 2014". */
function yearAlone(tokens: readonly Token[], i: number, from: number): DateExpression | null {
  if (i === from || tokens[i - 1]!.lower !== 'in' || !YEAR.test(tokens[i]!.text)) return null;
  return make(i, i + 1, 'year', 'calendar', tokens[i]!.text, true);
}

/** "two days later", "a year earlier", "three months ago"; weeks and hours give no day. */
function counted(tokens: readonly Token[], i: number, to: number): DateExpression | null {
  const count = tokens[i]!;
  if (i + 2 >= to || !(SMALL_NUMBERS.has(count.lower) || /^\d{1,2}$/.test(count.text))) return null;
  const unit = UNITS_OF_TIME.get(tokens[i + 1]!.lower);
  if (!unit) return null;
  const number = count.lower === 'a' || count.lower === 'an' ? '1' : count.lower;
  const direction = tokens[i + 2]!.lower;
  if (direction === 'ago') return make(i, i + 3, unit, 'published', `${number} ${unit}s ago`);
  if (/^(?:later|earlier)$/.test(direction)) return make(i, i + 3, unit, 'told', `${number} ${unit}s ${direction}`);
  return null;
}

/** "last month", "earlier this year", "the following day", "that night". */
function pointed(tokens: readonly Token[], i: number, to: number): DateExpression | null {
  if (i + 1 >= to) return null;
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]!.lower;
  if (/^(?:last|this)$/.test(lower) && /^(?:month|year)$/.test(next)) {
    return tokens[i - 1]?.lower === 'of' ? null : make(i, i + 2, next as Precision, 'published', `${lower} ${next}`);
  }
  if (/^(?:following|next|same)$/.test(lower) && PARTS_OF_DAY.has(next))
    return make(i, i + 2, 'day', 'told', lower === 'same' ? '0 days later' : '1 day later');
  if (lower === 'that' && PARTS_OF_DAY.has(next) && next !== 'day')
    return make(i, i + 2, 'day', 'told', '0 days later');
  return null;
}
