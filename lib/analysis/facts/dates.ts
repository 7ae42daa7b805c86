import type { Token } from '../language/index.ts';
import type { Fact } from '../types.ts';
import type { Act } from './acts.ts';
import { actsOf } from './acts.ts';
import type { ClaimReading } from './claim-reading.ts';
import { clauseOf, placeOf } from './claim-reading.ts';
import type { DateExpression } from './date-expressions.ts';
import { dateExpressions, isBound } from './date-expressions.ts';
import { resolveDate } from './date-resolution.ts';
import { isUnreal } from './modality.ts';

const COMMA_COST = 2;
const AND_COST = 4;
const BEHIND_COST = 2;
const FARTHEST = 14;
const LONGEST_BETWEEN = 16;
const RESUMED_REACH = 6;

/** Dates of detainers, releases and arrests: each date goes to the nearest act of its clause. */
export function findDateFacts(reading: ClaimReading, published: Date | null): Fact[] {
  const expressions = dateExpressions(reading.tokens, reading.from, reading.to);
  if (expressions.length === 0) return [];
  const acts = actsOf(reading);
  const facts: Fact[] = [];
  for (const [i, expression] of expressions.entries()) {
    if (isBound(reading.tokens, expression, expressions[i - 1])) continue;
    const event = nearestAct(reading, acts, expression)?.event;
    if (!event || isUnreal(reading, expression.first)) continue;
    const resolved = resolveDate(reading.document, reading.sentence.index, expression, published);
    if (resolved && (resolved.precision === 'day' || !reading.claim.kinds.includes('statistic')))
      facts.push({ ...placeOf(reading, expression.first, expression.end), type: 'date', event, ...resolved });
  }
  return facts;
}

function nearestAct(reading: ClaimReading, acts: readonly Act[], { first, end }: DateExpression): Act | null {
  const clause = clauseOf(reading, first);
  const headed = isTimeLineHead(reading, first, end) ? clause + 1 : clause;
  const resumed = resumedAt(reading, first, end);
  if (resumed)
    return (
      acts
        .filter(
          (act) =>
            act.first > resumed && act.first <= resumed + RESUMED_REACH && clauseOf(reading, act.first) === clause + 1,
        )
        .sort((a, b) => a.first - b.first)[0] ?? null
    );
  let nearest: Act | null = null;
  let least = FARTHEST + 1;
  for (const act of acts) {
    const at = clauseOf(reading, act.first);
    if (at !== clause && at !== headed) continue;
    const cost =
      act.first < first
        ? distance(reading.tokens, act.end, first)
        : distance(reading.tokens, end, act.first) + BEHIND_COST;
    if (cost >= least) continue;
    nearest = act;
    least = cost;
  }
  return nearest;
}

const INTERPOSED = /^(?:after|when|once|while|because|although)$/;

/** "On Sept. 28, after the charges were withdrawn, he was released": the comma behind the clause in between; 0 where there is none. */
function resumedAt({ tokens, from, to }: ClaimReading, first: number, end: number): number {
  const opens = first <= from + 1 || /^(?:and|but|,)$/.test(tokens[first - 2]?.lower ?? '');
  if (!opens || tokens[end]?.text !== ',' || !INTERPOSED.test(tokens[end + 1]?.lower ?? '')) return 0;
  for (let i = end + 2; i < Math.min(to, end + LONGEST_BETWEEN); i++) if (tokens[i]!.text === ',') return i;
  return 0;
}

/** "May 4, 6:52 p.m.: Lozano is arrested": a date at the head, up to a colon. */
function isTimeLineHead({ tokens, from }: ClaimReading, first: number, end: number): boolean {
  if (first > from + 1) return false;
  for (let i = end; i < end + 6 && tokens[i]; i++) if (/^[:—–]$/.test(tokens[i]!.text)) return true;
  return false;
}

function distance(tokens: readonly Token[], from: number, to: number): number {
  let cost = to - from;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text === ',' && tokens[i + 1]?.kind !== 'number' && tokens[i - 1]?.kind !== 'number')
      cost += COMMA_COST;
    if (tokens[i]!.lower === 'and') cost += AND_COST;
  }
  return cost;
}
