import type { Attributed } from '../attribution/index.ts';
import type { Document } from '../language/index.ts';
import type { Steps } from '../steps.ts';
import { finish } from '../steps.ts';
import type { DetectedClaim, Kind } from '../types.ts';
import { KINDS } from '../types.ts';
import type { ClaimContext, ReadArticle } from './clues.ts';
import { readSentencesInSteps } from './clues.ts';
import { featuresOf } from './features.ts';
import { confidenceOf, probability, shippedModel, vectorOf } from './model.ts';
import { type ArticleVectors, articleVectors, type SentenceVector, scoresOf } from './network.ts';
import { reasonsFor } from './reasons.ts';
import type { Subject } from './subject.ts';
import { isAnchoredByName } from './subject.ts';

export type { ClaimContext } from './clues.ts';
export { RULES } from './reasons.ts';
export type { Subject } from './subject.ts';

/**
 * A sentence is a claim from this probability on, where on the articles of `train`, left out, precision and recall are
 * both above 90 % and F1 is less than a point from the highest (printed by `npm run train`); one in an article on another
 * subject needs more.
 */
const CLAIM_FROM = 0.55;
/** Few words speak for a headline, and nothing around it: from here on four in five that are found are claims. */
const CLAIM_FROM_IN_HEADLINE = 0.4;
const CLAIM_FROM_ELSEWHERE = 0.7;
/** The threshold that makes the most of F1 is half of the F1 reached (Lipton, Elkan and Naryanaswamy 2014). */
const KIND_FROM = 0.41;
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
  const indexes = [...article.sentences.keys()].filter((i) => mayBeClaim(article, i));
  if (indexes.length === 0) return { claims, subject: article.subject };
  const vectors: SentenceVector[] = [];
  for (const [i, { sentence }] of article.sentences.entries()) {
    vectors.push(vectorOf(shippedModel(), featuresOf(article, i), sentence.paragraph));
    if (i % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield undefined;
  }
  yield undefined;
  const whole = articleVectors(vectors);
  for (const [n, i] of indexes.entries()) {
    const claim = claimAt(article, attributed, whole, i);
    if (claim) claims.push(claim);
    if (n % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield undefined;
  }
  return { claims, subject: article.subject };
}

/** Finds the claim sentences in one go; see `findClaimsInSteps`. */
export function findClaims(document: Document, attributed: Attributed, context: ClaimContext = {}): DetectedClaim[] {
  return finish(findClaimsInSteps(document, attributed, context)).claims;
}

/** In an article on another subject, only a sentence that names immigration authorities itself. */
function mayBeClaim({ subject, sentences }: ReadArticle, index: number): boolean {
  return subject.on || isAnchoredByName(sentences[index]!.mentions);
}

function claimAt(
  article: ReadArticle,
  attributed: Attributed,
  vectors: ArticleVectors,
  index: number,
): DetectedClaim | null {
  const { sentence } = article.sentences[index]!;
  const model = shippedModel();
  const scores = scoresOf(model.network, vectors, index);
  const confidence = confidenceOf(model, scores);
  if (confidence < claimFrom(article)) return null;
  const kinds = kindsBy(scores);
  const voice = attributed.voices[index];
  const { start, end } = sentence;
  return {
    ...{ start, end, exact: article.document.text.slice(start, end), kinds },
    ...{ source: voice?.speaker ?? null, via: voice?.via ?? null, cue: voice?.cue ?? null },
    ...{ confidence, facts: [], reasons: reasonsFor(article, index, kinds) },
  };
}

function claimFrom({ subject, section }: ReadArticle): number {
  if (!subject.on) return CLAIM_FROM_ELSEWHERE;
  return section === 'headline' ? CLAIM_FROM_IN_HEADLINE : CLAIM_FROM;
}

/** The kinds that are likely enough; the likeliest where none is. */
function kindsBy(scores: Float32Array): Kind[] {
  const kinds = KINDS.filter((_, k) => probability(scores[k]!) >= KIND_FROM);
  if (kinds.length > 0) return kinds;
  return [KINDS.reduce((best, kind) => (scores[KINDS.indexOf(kind)]! > scores[KINDS.indexOf(best)]! ? kind : best))];
}
