import type { ClaimReading } from './claim-reading.ts';
import { clauseOf, clauseStart } from './claim-reading.ts';

const UNREAL = new Set(
  (
    "would could should may might must can cannot can't will won't shall if unless whether until without not never no n't cannot neither nor hardly ever to anyone someone somebody anybody " +
    "wouldn't couldn't shouldn't didn't doesn't isn't wasn't weren't haven't hasn't hadn't don't"
  ).split(' '),
);
const NEGATION = new Set(
  "not never no n't cannot can't won't didn't doesn't don't wasn't weren't isn't hasn't haven't hadn't neither nor without nobody none".split(
    ' ',
  ),
);

/** Whether the words shortly before token `index`, in its clause, deny it, leave it open or put it in the future. */
export function isUnreal(reading: ClaimReading, index: number): boolean {
  return hasBefore(reading, index, UNREAL);
}

/** Whether the words shortly before token `index`, in its clause, deny it. */
export function isNegated(reading: ClaimReading, index: number): boolean {
  return hasBefore(reading, index, NEGATION);
}

const REACH = 6;
/** Before "that …": what is asked for has not happened. */
const ASKS =
  /^(?:asks?|asked|asking|requires?|required|requests?|requested|demands?|demanded|insists?|urged|urges|proposed?|proposes|suggests?|suggested|recommends?|recommended)$/;

function hasBefore(reading: ClaimReading, index: number, words: ReadonlySet<string>): boolean {
  const clause = clauseOf(reading, index);
  for (let i = index - 1; i >= Math.max(reading.from, index - REACH); i--) {
    if (clauseOf(reading, i) !== clause) return words === UNREAL && ASKS.test(reading.tokens[i]!.lower);
    if (/^(?:,|and|but)$/.test(reading.tokens[i]!.lower)) return false;
    if (words.has(reading.tokens[i]!.lower) && !isMonth(reading, i)) return true;
  }
  return false;
}

/** "in May", not "may". */
function isMonth({ tokens, from }: ClaimReading, i: number): boolean {
  return i > from && tokens[i]!.text === 'May';
}

const FUTURE =
  /^(?:will|would|won't|wouldn't|should|shouldn't|could|couldn't|must|may|might|can|cannot|can't|if|unless|whether|to|shall|going)$/;

/** Whether it is asked for, foreseen, allowed or conditional rather than done. */
export function isFuture(reading: ClaimReading, first: number): boolean {
  const { tokens } = reading;
  const opening = clauseStart(reading, first);
  for (let i = first - 1; i >= Math.max(opening, first - REACH); i--)
    if (FUTURE.test(tokens[i]!.lower) && !isMonth(reading, i)) return true;
  return /^(?:if|unless|whether)$/.test(tokens[opening]!.lower) || isGeneral(reading, opening, first);
}

/** "When jurisdictions do not honor detainers": tells of no case. */
function isGeneral({ tokens }: ClaimReading, opening: number, first: number): boolean {
  return (
    /^(?:when|where|whenever)$/.test(tokens[opening]?.lower ?? '') &&
    tokens.slice(opening, first).some(({ lower }) => /^(?:do|does|don't|doesn't)$/.test(lower))
  );
}
