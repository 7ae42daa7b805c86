import type { Document, Token } from '../language/index.ts';
import type { DateExpression, Meaning, Precision } from './date-expressions.ts';
import { dateExpressions } from './date-expressions.ts';
import { SAYING } from './lexicon/date-words.ts';

/** A calendar date, as exact as the words are: "2018-05-04", "2018-05" or "2018". */
export interface ResolvedDate {
  date: string;
  precision: Precision;
}

/** A day of the calendar; noon keeps it clear of time zones. */
type Day = Date;

const DAY_MS = 86_400_000;
const SENTENCES_BACK = 2;
/** Tokens; three sentences of news are shorter, and text without a full stop goes on for ever. */
const TOKENS_BACK = 200;
/** After a month later than this one, a month of its beginning is the next year's. */
const TURN_OF_YEAR = 8;

/** The day of publication that an ISO date or date-time states, in its own time zone; `null` where it states none. */
export function publishedDay(published: string | null | undefined): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (!parts) return null;
  const day = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 12);
  return Number.isNaN(day.getTime()) ? null : day;
}

/** Resolves an expression in sentence `index` to a day, month or year in the past of the publication; `null` where that takes a guess. */
export function resolveDate(
  document: Document,
  index: number,
  expression: DateExpression,
  published: Day | null,
): ResolvedDate | null {
  const paragraph = document.sentences[index]!.paragraph;
  let opening = index;
  while (opening > 0 && index - opening < SENTENCES_BACK && document.sentences[opening - 1]!.paragraph >= paragraph - 1)
    opening--;
  const farthest = Math.max(document.sentences[opening]!.firstToken, expression.first - TOKENS_BACK);
  const told = dateExpressions(document.tokens, farthest, expression.first);
  const first = document.paragraphs[paragraph]!.firstToken;
  const day = dayOf({ tokens: document.tokens, published, first }, expression, told);
  if (!day || !isOn(day, expression.weekday) || (published && day.getTime() > published.getTime() + DAY_MS / 2))
    return null;
  return { date: isoOf(day, expression.precision), precision: expression.precision };
}

/** "Monday, Sept. 12" of a year in which that was a Tuesday is another year's. */
function isOn(day: Day, weekday: number | undefined): boolean {
  return weekday === undefined || day.getDay() === weekday;
}

function isoOf(day: Day, precision: Precision): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const year = pad(day.getFullYear(), 4);
  if (precision === 'year') return year;
  const month = `${year}-${pad(day.getMonth() + 1, 2)}`;
  return precision === 'month' ? month : `${month}-${pad(day.getDate(), 2)}`;
}

/** Where an expression stands: `first` is the first token of its paragraph. */
interface Setting {
  tokens: readonly Token[];
  published: Day | null;
  first: number;
}

/** `told`: the expressions before this one, which it may count from and whose years may be in force. */
function dayOf(setting: Setting, expression: DateExpression, told: readonly DateExpression[]): Day | null {
  const { published } = setting;
  if (expression.to === 'told') return countedFrom(setting, expression, told);
  const day = seenFrom(published, expression.meaning);
  const inParagraph = told.filter(({ first }) => first >= setting.first);
  return day && yearInForce(expression, inParagraph, day) ? day : null;
}

/** The day, or the first day of the month or year, that the words mean: the latest that is not after the publication, for news tells what has happened. */
function seenFrom(published: Day | null, meaning: Meaning): Day | null {
  if (meaning.says === 'date' && meaning.year) return dayIn(meaning.year, meaning);
  if (!published) return null;
  if (meaning.says === 'distance') return moved(published, meaning.count, meaning.unit);
  if (meaning.says === 'weekday') return moved(published, -((published.getDay() - meaning.weekday + 7) % 7), 'day');
  const day = dayIn(published.getFullYear(), meaning);
  return day && day > published ? dayIn(published.getFullYear() - 1, meaning) : day;
}

/** `null` for a day that the month does not have. */
function dayIn(year: number, { month = 1, day = 1 }: { month?: number; day?: number }): Day | null {
  const date = new Date(year, month - 1, day, 12);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

/** So many days from that day, or the first of the month or year so many months or years from it. */
function moved(from: Day, count: number, unit: Precision): Day {
  const [year, month] = [from.getFullYear(), from.getMonth()];
  if (unit === 'year') return new Date(year + count, 0, 1, 12);
  if (unit === 'month') return new Date(year, month + count, 1, 12);
  return new Date(year, month, from.getDate() + count, 12);
}

/** A bare "May 5" after "in March 2015" is not this year's; "Jan. 3" after "in December 2022" is the next year's. */
function yearInForce({ meaning }: DateExpression, told: readonly DateExpression[], day: Day): boolean {
  if (meaning.says !== 'date' || meaning.year) return true;
  const inForce = told.findLast((before) => before.meaning.says === 'date' && before.meaning.year)?.meaning;
  if (inForce?.says !== 'date' || !inForce.year) return true;
  if (inForce.year === day.getFullYear()) return true;
  return (
    inForce.year + 1 === day.getFullYear() && (inForce.month ?? 1) > TURN_OF_YEAR && day.getMonth() < 12 - TURN_OF_YEAR
  );
}

/** The date told last, other than one at which something was said, is what "the next day" counts from. */
function countedFrom(setting: Setting, expression: DateExpression, told: readonly DateExpression[]): Day | null {
  for (let i = told.length - 1; i >= 0; i--) {
    const before = told[i]!;
    if (isSaying(setting.tokens, before.first)) continue;
    if (rank(before.precision) < rank(expression.precision)) return null;
    const anchor = dayOf(setting, before, told.slice(0, i));
    return anchor && seenFrom(anchor, expression.meaning);
  }
  return null;
}

const rank = (precision: Precision) => ['year', 'month', 'day'].indexOf(precision);

function isSaying(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower;
  return SAYING.has((before === 'on' || before === 'in' ? tokens[first - 2]?.lower : before) ?? '');
}
