import type { Attributed } from '../../../lib/analysis/attribution/index.ts';
import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { findFacts } from '../../../lib/analysis/facts/index.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';
import type { DetectedClaim, Fact, Kind } from '../../../lib/analysis/types.ts';

const CASE_KINDS: Kind[] = ['detainer', 'response', 'release', 'enforcement', 'criminal-case', 'immigration-history'];

/** The details of a text all of whose sentences are claims of the given kinds; attributed as the analyser does unless told. */
export function factsIn(
  text: string,
  published: string | null = null,
  kinds: Kind[] = CASE_KINDS,
  attributed?: Attributed,
): Fact[] {
  const document = readDocument(text);
  const claims = document.sentences.map(
    ({ start, end }): DetectedClaim => ({
      ...{ start, end, exact: text.slice(start, end), kinds },
      ...{ source: null, via: null, cue: null, confidence: 1, facts: [], reasons: [] },
    }),
  );
  return findFacts(document, attributed ?? attribute(document), claims, { published }).flat();
}

/** The details of one type, each with the article's words for it. */
export function ofType<T extends Fact['type']>(facts: readonly Fact[], type: T, text: string) {
  return facts
    .filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type)
    .map((fact) => ({ ...fact, words: text.slice(fact.start, fact.end) }));
}
