import type { Fact } from '../types.ts';
import type { ClaimReading } from './claim-reading.ts';
import { clauseStart, marksOf, placeOf } from './claim-reading.ts';
import { isUnreal } from './modality.ts';
import type { Mark } from './phrase-table.ts';

/** How somebody was let go. */
export const RELEASE_MANNERS = [
  ...['bail', 'recognizance', 'charges-dismissed', 'sentence-served', 'acquitted'],
  ...['court-order', 'supervised', 'parole', 'probation', 'citation', 'error'],
] as const;

/** How somebody was let go, for sentences that tell a release. */
export function findReleaseFacts(reading: ClaimReading): Fact[] {
  if (!reading.claim.kinds.includes('release')) return [];
  const kept = marksOf(reading, 'kept');
  const facts: Fact[] = [];
  for (const mark of marksOf(reading, 'manner')) {
    if (isUnreal(reading, mark.first) || kept.some(({ first, end }) => first < mark.end && end > mark.first - 2))
      continue;
    if (
      !isRelease(reading, mark) ||
      isOfAnybody(reading, mark) ||
      facts.some((fact) => fact.type === 'release-manner' && fact.manner === mark.id)
    )
      continue;
    facts.push({ ...placeOf(reading, mark.first, mark.end), type: 'release-manner', manner: mark.id });
  }
  return facts;
}

/** "people who post bond": whoever does. */
function isOfAnybody(reading: ClaimReading, { first }: Mark): boolean {
  const { tokens, from } = reading;
  const opening = clauseStart(reading, first);
  return tokens[opening]!.lower === 'who' && opening > from && ANYBODY.test(tokens[opening - 1]!.lower);
}

const ANYBODY = /^(?:people|those|anyone|anybody|everyone|someone|person|inmates|prisoners)$/;

/** Probation, parole and a dismissed charge are ways out only beside words for going. */
function isRelease(reading: ClaimReading, mark: Mark): boolean {
  if (/\b(?:released?|freed|let go)\b/i.test(wordsIn(reading, mark))) return true;
  if (mark.id === 'bail' || mark.id === 'recognizance') return true;
  return marksOf(reading, 'event').some(
    ({ id, first }) => id === 'release' && !(first >= mark.first && first < mark.end) && !isUnreal(reading, first),
  );
}

function wordsIn(reading: ClaimReading, { first, end }: Mark): string {
  return reading.tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');
}
