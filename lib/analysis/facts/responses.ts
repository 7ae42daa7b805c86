import type { Fact, Kind } from '../types.ts';
import type { ClaimReading } from './claim-reading.ts';
import { marksOf, placeOf } from './claim-reading.ts';
import { countedAfter } from './counts.ts';
import { OPPOSITES } from './lexicon/responses.ts';
import { isFuture, isNegated, isUnreal } from './modality.ts';
import type { Mark } from './phrase-table.ts';

/** What became of a request, as the store and the filters name it; the article's words are the fact's span. */
export const RESPONSE_OUTCOMES = [
  'held',
  'notified',
  'transferred',
  'not-held',
  'no-notice',
  'not-received',
  'not-collected',
  'disputed',
  'unclear',
] as const;

/** Says itself that something did not happen, so a "not" before it is not one too many. */
const NEGATIVE = new Set(['not-held', 'no-notice', 'not-received', 'not-collected']);
/** Kinds of sentences that may say what became of a request. */
const ANSWERING: ReadonlySet<Kind> = new Set(['detainer', 'response', 'release', 'enforcement']);
const DOUBT_REACH = 14;
const FAILED = /^(?:to|did|do|does|could|would|not|n't)$/;

/** What became of requests to hold or to give notice, for sentences that say what somebody did with them. */
export function findResponseFacts(reading: ClaimReading): Fact[] {
  if (!reading.claim.kinds.some((kind) => ANSWERING.has(kind))) return [];
  const facts: Fact[] = [];
  const seen = new Set<string>();
  const add = (outcome: string, { first, end }: Mark) => {
    if (seen.has(outcome)) return;
    seen.add(outcome);
    facts.push({ ...placeOf(reading, first, end), type: 'response', outcome });
  };
  for (const mark of marksOf(reading, 'response')) {
    const doubt = marksOf(reading, 'dispute').find(
      ({ first, end }) => first <= mark.first && mark.first - end < DOUBT_REACH,
    );
    const outcome = doubt?.id === 'unclear' ? answersRequest(reading, mark) && 'unclear' : outcomeOf(reading, mark);
    if (!outcome) continue;
    if (doubt) add(doubt.id === 'unclear' ? outcome : 'disputed', { ...mark, first: doubt.first });
    else add(outcome, mark);
  }
  for (const mark of countedResponses(reading))
    if (!marksOf(reading, 'dispute').some(({ first }) => first < mark.first)) add(mark.id, mark);
  return facts;
}

/** Tokens between a subject and its verb, as in "ICE officers have". */
const NEAR = 3;
const PAST = /ed$|^(?:held|kept)$/;

/** "refused 31 of 33", "turned over about 64 inmates", in a sentence that answers requests: the count stands for them. */
function countedResponses(reading: ClaimReading): Mark[] {
  if (!reading.claim.kinds.includes('response') && !reading.claim.kinds.includes('statistic')) return [];
  const { tokens, to } = reading;
  return marksOf(reading, 'counted').flatMap((mark) => {
    const count = countedAfter(tokens, mark.end, to);
    const isPast = PAST.test(tokens[mark.first]!.lower);
    if (!count || !isPast || isUnreal(reading, mark.first) || isDoneByIce(reading, mark)) return [];
    return reading.claim.kinds.includes('response') || answersRequest(reading, { ...mark, end: count.end })
      ? [{ ...mark, end: count.end }]
      : [];
  });
}

/** "ICE held 41 people": whoever asks for holds answers none. */
function isDoneByIce(reading: ClaimReading, { first }: Mark): boolean {
  return marksOf(reading, 'actor').some(({ id, end }) => id === 'immigration' && end <= first && first - end < NEAR);
}

function outcomeOf(reading: ClaimReading, mark: Mark): string | null {
  const { tokens } = reading;
  const negated = isNegated(reading, mark.first);
  if (!answersRequest(reading, mark)) return null;
  if (NEGATIVE.has(mark.id)) return negated || isFuture(reading, mark.first) ? null : mark.id;
  const previous = tokens[mark.first - 1]?.lower ?? '';
  if (/ing$/.test(tokens[mark.first]!.lower)) {
    if (STOPPED.test(previous)) return isFuture(reading, mark.first - 1) ? null : (OPPOSITES[mark.id] ?? null);
    if (!BE.test(previous)) return null;
  }
  if (
    /^(?:not|never|n't|didn't|doesn't|don't|wasn't|weren't|hadn't)$/.test(previous) ||
    (negated && !FAILED.test(previous))
  )
    return isFuture(reading, mark.first) ? null : (OPPOSITES[mark.id] ?? null);
  return isUnreal(reading, mark.first) ? null : mark.id;
}

/** "stopped honoring holds", "is honoring them": other forms in -ing name a practice without saying who follows it. */
const STOPPED = /^(?:stop|stops|stopped|stopping|quit|quits|ceased|ended)$/;
const BE = /^(?:is|are|was|were|be|been|began|started|kept)$/;

/** A request, hold or immigration authority is named in the sentence, or the words name it themselves. */
function answersRequest(reading: ClaimReading, mark: Mark): boolean {
  if (mark.id === 'not-collected' || mark.id === 'no-notice') return true;
  if (mark.id === 'not-received') return isReceivable(reading, mark.end);
  const requests = marksOf(reading, 'request').filter(({ first, end }) => first >= mark.end - 3 || end <= mark.first);
  if (requests.some(({ first, end }) => Math.abs(first - mark.end) <= 10 || Math.abs(mark.first - end) <= 10))
    return true;
  return mark.id === 'transferred' || mark.id === 'notified';
}

/** A detainer is what did not come, not a notice or an answer: "never received a detainer", "never got one". */
function isReceivable(reading: ClaimReading, end: number): boolean {
  const { tokens } = reading;
  if (/^(?:one|it|them|any)$/.test(tokens[end]?.lower ?? '')) return true;
  return (
    marksOf(reading, 'actor').some(({ id, first }) => id === 'detainer' && first >= end - 1 && first <= end + 6) ||
    /^(?:request|requests|form|fax)$/.test(tokens[end + 1]?.lower ?? '')
  );
}
