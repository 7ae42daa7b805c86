import type { Attributed } from '../attribution/index.ts';
import type { Document } from '../language/index.ts';
import type { DetectedClaim, Fact } from '../types.ts';
import { findBodyFacts } from './bodies.ts';
import { findCaseMentions } from './case-people.ts';
import { findChargeFacts } from './charges.ts';
import { readClaim } from './claim-reading.ts';
import { publishedDay } from './date-resolution.ts';
import { findDateFacts } from './dates.ts';
import { findJurisdictionFacts } from './jurisdictions.ts';
import { findPeopleFacts } from './people-facts.ts';
import { findReleaseFacts } from './releases.ts';
import { findResponseFacts } from './responses.ts';
import { findStatistics } from './statistics.ts';

export { RELEASE_MANNERS } from './releases.ts';
export { RESPONSE_OUTCOMES } from './responses.ts';

/** What is known about the article besides the text of this part. */
export interface FactContext {
  /** ISO 8601 date or date-time; without it only dates that give their year are resolved. */
  published?: string | null;
}

const CLAIMS_A_STEP = 20;
/** No sentence of news is longer; beyond it the nearest act of a date or the unit of a number means nothing. */
const LONGEST_SENTENCE = 500;

/**
 * The details that claim sentences state, one list for each claim, in reading order; some claims a step. Only what the words
 * give is found, and nothing is concluded from other sentences but the full name behind a short one and what day "the next day" is.
 * Pure; never throws.
 */
export function* findFactsInSteps(
  document: Document,
  attributed: Attributed,
  claims: readonly DetectedClaim[],
  context: FactContext = {},
): Generator<undefined, Fact[][]> {
  const mentions = claims.length > 0 ? findCaseMentions(document, attributed) : [];
  const published = publishedDay(context.published);
  const facts: Fact[][] = [];
  let s = 0;
  for (const claim of claims) {
    while (s < document.sentences.length && document.sentences[s]!.start < claim.start) s++;
    const sentence = document.sentences[s];
    const reading =
      sentence?.start === claim.start && sentence.endToken - sentence.firstToken <= LONGEST_SENTENCE
        ? readClaim(document, sentence, claim)
        : null;
    const found = reading && [
      ...findPeopleFacts(reading, mentions),
      ...findBodyFacts(reading),
      ...findJurisdictionFacts(reading),
      ...findDateFacts(reading, published),
      ...findResponseFacts(reading),
      ...findReleaseFacts(reading),
      ...findChargeFacts(reading),
      ...findStatistics(reading),
    ];
    facts.push((found ?? []).sort((a, b) => a.start - b.start || a.end - b.end));
    if (facts.length % CLAIMS_A_STEP === 0) yield undefined;
  }
  return facts;
}

/** Finds the details of all claims in one go; see `findFactsInSteps`. */
export function findFacts(
  document: Document,
  attributed: Attributed,
  claims: readonly DetectedClaim[],
  context: FactContext = {},
): Fact[][] {
  const steps = findFactsInSteps(document, attributed, claims, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
