import type { Attributed } from '../attribution/index.ts';
import type { Document } from '../language/index.ts';
import type { Steps } from '../steps.ts';
import { finish } from '../steps.ts';
import type { DetectedClaim, Kind } from '../types.ts';
import { KINDS } from '../types.ts';
import type { ClaimContext, ReadArticle } from './clues.ts';
import { readSentencesInSteps } from './clues.ts';
import { featuresOf } from './features.ts';
import { confidenceOf, probability, scoresOf, shippedModel } from './model.ts';
import { reasonsFor } from './reasons.ts';
import type { Subject } from './subject.ts';
import { isAnchoredByName } from './subject.ts';

export type { ClaimContext } from './clues.ts';
export { RULES } from './reasons.ts';
export type { Subject } from './subject.ts';

/** A sentence is a claim from this probability on; one in an article on another subject needs more. */
const CLAIM_FROM = 0.55;
const CLAIM_FROM_ELSEWHERE = 0.7;
const KIND_FROM = 0.45;
const SENTENCES_A_STEP = 20;

export interface FoundClaims {
  /** In reading order. */
  claims: DetectedClaim[];
  /** What the document is about: the context in which headline and standfirst are read. */
  subject: Subject;
}

/** Finds the claim sentences of a document, some sentences a step. Pure; never throws. */
export function* findClaimsInSteps(
  document: Document,
  attributed: Attributed,
  context: ClaimContext = {},
): Steps<FoundClaims> {
  const article = yield* readSentencesInSteps(document, attributed, context);
  yield undefined;
  const claims: DetectedClaim[] = [];
  for (let i = 0; i < article.sentences.length; i++) {
    const claim = claimAt(article, attributed, i);
    if (claim) claims.push(claim);
    if (i % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield undefined;
  }
  return { claims, subject: article.subject };
}

/** Finds the claim sentences in one go; see `findClaimsInSteps`. */
export function findClaims(document: Document, attributed: Attributed, context: ClaimContext = {}): DetectedClaim[] {
  return finish(findClaimsInSteps(document, attributed, context)).claims;
}

function claimAt(article: ReadArticle, attributed: Attributed, index: number): DetectedClaim | null {
  const { sentence, mentions } = article.sentences[index]!;
  if (!article.subject.on && !isAnchoredByName(mentions)) return null;
  const model = shippedModel();
  const scores = scoresOf(model, featuresOf(article, index));
  const confidence = confidenceOf(model, scores);
  if (confidence < (article.subject.on ? CLAIM_FROM : CLAIM_FROM_ELSEWHERE)) return null;
  const kinds = kindsBy(scores);
  const voice = attributed.voices[index];
  const { start, end } = sentence;
  return {
    ...{ start, end, exact: article.document.text.slice(start, end), kinds },
    ...{ source: voice?.speaker ?? null, via: voice?.via ?? null, cue: voice?.cue ?? null },
    ...{ confidence, facts: [], reasons: reasonsFor(article, index, kinds) },
  };
}

/** The kinds that are likely enough; the likeliest where none is. */
function kindsBy(scores: Float64Array): Kind[] {
  const kinds = KINDS.filter((_, k) => probability(scores[k]!) >= KIND_FROM);
  if (kinds.length > 0) return kinds;
  return [KINDS.reduce((best, kind) => (scores[KINDS.indexOf(kind)]! > scores[KINDS.indexOf(best)]! ? kind : best))];
}
