import type { Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import type { Fact } from '../types.ts';
import type { ClaimReading } from './claim-reading.ts';
import { marksOf, placeOf, wordsOf } from './claim-reading.ts';
import { countsIn, isRatio } from './counts.ts';
import { NOT_COUNTED } from './lexicon/units.ts';
import type { NumberRead } from './number-words.ts';
import { nearestPeriod } from './periods.ts';
import type { Mark } from './phrase-table.ts';

type Statistic = Extract<Fact, { type: 'statistic' }>;

const UNIT_REACH = 5;
/** May stand between a number and what it counts. */
const BETWEEN = /^(?:of|the|those|these|their|its|his|her|such|other|more|different|people's|-|all)$/;
const STOP =
  /^(?:[.;:!?,()“”"—–]|and|or|to|from|in|on|at|by|for|with|who|that|which|were|was|had|have|has|are|is|because|after|before|as|than|into|under|over)$/;

/** Counts, shares and rates, for sentences that give them; not ages, dates, times, sums, terms and the numbers of laws and forms. */
export function findStatistics(reading: ClaimReading): Fact[] {
  const { tokens, from, to, claim } = reading;
  const numbers = countsIn(tokens, from, to);
  const facts: Statistic[] = [];
  numbers.forEach((number, k) => {
    const statistic = statisticOf(reading, number, facts, numbers[k + 1]?.first ?? to);
    if (statistic && (claim.kinds.includes('statistic') || isPlain(statistic) || isAnswer(reading, number)))
      facts.push(statistic);
  });
  return facts;
}

const LARGE = 10;
const THOUSAND = 1000;
const COUNTED_ANYWHERE = new Set([
  'people',
  'detainers',
  'requests',
  'arrests',
  'releases',
  'removals',
  'transfers',
  'percent',
]);

/** A count even in a sentence that was not taken for one. */
function isPlain({ value, unit }: Statistic): boolean {
  if (unit === undefined) return value >= THOUSAND;
  return value >= LARGE && unit !== undefined && COUNTED_ANYWHERE.has(unit);
}

function statisticOf(
  reading: ClaimReading,
  number: NumberRead,
  before: readonly Statistic[],
  next: number,
): Statistic | null {
  const { tokens, to } = reading;
  const { value, first, end } = number;
  const unit = unitAfter(reading, end);
  const inherited = unit ? undefined : inheritedUnit(reading, number, before);
  const bare =
    !isReference(tokens, first) && !number.words && tokens[first]!.text.includes(',') && !nounFollows(tokens, end, to);
  if (!unit && !inherited && !bare && !isCountItself(reading, number) && !isElliptic(reading, number, before))
    return null;
  if (unit && (isNoise(reading, number, unit) || isRatio(tokens, number, unit.end, to))) return null;
  const comparator = comparatorOf(reading, first);
  const last = unit?.end ?? end;
  const population = populationOf(reading, unit, end, to);
  const period = nearestPeriod(reading, last, next, first);
  const unitId = unit?.id ?? inherited;
  return {
    ...placeOf(reading, comparator?.first ?? first, last),
    ...{ type: 'statistic', value },
    ...(comparator ? { comparator: comparator.id } : {}),
    ...(unitId ? { unit: unitId } : {}),
    ...(population ? { population } : {}),
    ...(period ? { period } : {}),
  };
}

/** "Of the 57, 21 were charged", "33 of them": a count of those told before, in a sentence that counts. */
function isCountItself({ tokens, claim }: ClaimReading, { value, first, end }: NumberRead): boolean {
  if (
    !claim.kinds.includes('statistic') ||
    value < 2 ||
    isReference(tokens, first) ||
    /^(?:the|these|those|his|her|their|its|other)$/.test(tokens[first - 1]?.lower ?? '')
  )
    return false;
  const [one, two] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? ''];
  return /^(?:were|had|have|are)$/.test(one) || (one === 'of' && /^(?:them|whom|those|these)$/.test(two));
}

/** "They turned down 402": how many requests were answered so. */
function isAnswer(reading: ClaimReading, { first }: NumberRead): boolean {
  return reading.claim.kinds.includes('response') && marksOf(reading, 'counted').some(({ end }) => end === first);
}

/** "14 in 2023", after a year's number of the same: "in" with a year right behind. */
function isOfYear(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.lower === 'in' && YEAR.test(tokens[end + 1]?.text ?? '');
}

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;
const COUNT_NOUN = /^(?:it|number|figure|total|count|tally|sum)$/;

/** A number whose noun the words before it have: "refused 31 of 33", "it was 41", "15 in 2024", "21 were charged with assault, 19 with theft". */
function isElliptic(reading: ClaimReading, number: NumberRead, before: readonly Statistic[]): boolean {
  const { tokens, claim } = reading;
  const { first, end, value } = number;
  if (isAnswer(reading, number)) return true;
  if (!claim.kinds.includes('statistic') || value < 2) return false;
  const [two, one] = [tokens[first - 2], tokens[first - 1]];
  const next = tokens[end];
  const last = before.at(-1);
  const isBehind = last !== undefined && two !== undefined && last.end === two.end;
  if (one?.lower === 'of' && isBehind) return next === undefined || next.kind === 'mark' || next.kind === 'punctuation';
  if (isOfYear(tokens, end)) return true;
  if (/^(?:was|were)$/.test(one?.lower ?? '') && COUNT_NOUN.test(two?.lower ?? ''))
    return next === undefined || next.text === '.' || next.text === ',';
  return (
    last !== undefined &&
    last.unit === undefined &&
    /^(?:,|and)$/.test(one?.lower ?? '') &&
    /^(?:with|for|on|by)$/.test(next?.lower ?? '')
  );
}

/** "Of the 377, …": the number told before. */
function isReference(tokens: readonly Token[], first: number): boolean {
  return /^(?:the|those|these)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'of';
}

/** The unit that the number counts: "206 federal immigration detainers", "nine of the 22 people". */
function unitAfter(reading: ClaimReading, end: number): Mark | null {
  const { tokens, to } = reading;
  const units = marksOf(reading, 'unit');
  for (let i = end; i < Math.min(to, end + UNIT_REACH); i++) {
    const mark = units.find(({ first }) => first === i);
    if (mark) return mark;
    const token = tokens[i]!;
    if (token.lower === 'of' && i > end && !/^(?:more|dozens|hundreds|thousands)$/.test(tokens[i - 1]!.lower))
      return null;
    if (BETWEEN.test(token.lower)) continue;
    if (STOP.test(token.lower) || NOT_COUNTED.has(token.lower) || token.kind === 'mark') return null;
    if (token.kind === 'number' && tokens[i - 1]?.lower !== 'the' && tokens[i - 1]?.lower !== 'of') return null;
  }
  return null;
}

/** "up from 31", "14 of them": counts what the numbers before counted, where they all counted the same. */
function inheritedUnit(
  { tokens }: ClaimReading,
  { first, end }: NumberRead,
  told: readonly Statistic[],
): string | undefined {
  const unit = told.at(-1)?.unit;
  if (!unit || told.some((statistic) => statistic.unit !== unit)) return undefined;
  const [two, one] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (
    /^(?:from|to|with)$/.test(one) &&
    /^(?:up|down|compared|rose|fell|increased|dropped|increase|decrease)$/.test(two)
  )
    return unit;
  if (tokens[end]?.lower === 'of' && /^(?:them|whom|those)$/.test(tokens[end + 1]?.lower ?? '')) return unit;
  if (isOfYear(tokens, end)) return unit;
  return undefined;
}

/** "turned over 140 people", "told ICE about 22 inmates": there the word belongs to the verb. */
function comparatorOf(reading: ClaimReading, first: number): Mark | undefined {
  const mark = marksOf(reading, 'comparator').find(({ end }) => end === first);
  const before = mark && reading.tokens[mark.first - 1];
  if (!before || mark.first === reading.from || !/^(?:over|about|under|above)$/.test(reading.tokens[mark.first]!.lower))
    return mark;
  return isCapitalised(before) ||
    /^(?:him|her|them|it|us|turn(?:ed|ing|s)?|hand(?:ed|ing|s)?|agency|office|authorities)$/.test(before.lower)
    ? undefined
    : mark;
}

/** A plain noun that no unit lists, right behind the number: what is counted is unknown. */
function nounFollows(tokens: readonly Token[], end: number, to: number): boolean {
  const after = end < to ? tokens[end]! : null;
  return (
    after !== null &&
    after.kind === 'word' &&
    !STOP.test(after.lower) &&
    !/^(?:of|a|last|this|since|between|during|year|while|when|times)$/.test(after.lower)
  );
}

/** Charges against one person, and a handful of officers at a scene, are no statistics. */
function isNoise(reading: ClaimReading, { value, words }: NumberRead, unit: Mark): boolean {
  if (/^(?:charges|cases|crimes)$/.test(unit.id) && value < 10 && reading.claim.kinds.includes('criminal-case'))
    return true;
  return words && value === 1 && !/^(?:percent|jails|counties|jurisdictions)$/.test(unit.id);
}

/** For a share, of what; for people, what the article calls them. */
function populationOf(reading: ClaimReading, unit: Mark | null, end: number, to: number): string | undefined {
  const { tokens } = reading;
  if (!unit) return undefined;
  if (unit.id === 'people') {
    const first =
      unit.first - 1 >= end && !BETWEEN.test(tokens[unit.first - 1]!.lower) && tokens[unit.first - 1]!.kind === 'word'
        ? unit.first - 1
        : unit.first;
    return wordsOf(reading, first, unit.end);
  }
  if (!unit.id.startsWith('percent') || tokens[unit.end]?.lower !== 'of') return undefined;
  let last = unit.end + 1;
  while (
    last < Math.min(to, unit.end + 9) &&
    !/^(?:[.;:!?,()“”"—–]|who|that|which|were|was|had|have|has|are|is|did|do|came|went|in|from|since|last|and|led|ended|to)$/.test(
      tokens[last]!.lower,
    )
  )
    last++;
  return last > unit.end + 1 ? wordsOf(reading, unit.end + 1, last) : undefined;
}
