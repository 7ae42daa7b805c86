import { confidenceOf, probability } from '../../lib/analysis/claims/model.ts';
import { KINDS } from '../../lib/analysis/types.ts';
import type { LabelledArticle } from './corpus.ts';
import type { Fitted } from './network-trainer.ts';

/** Scores of one sentence by a network that saw no article of its case, beside its labels. */
export interface Unseen {
  scores: Float32Array;
  outputs: readonly number[];
}

/** An article with the scores of its sentences, in their order, by a network that saw no article of its case. */
export interface UnseenArticle {
  article: LabelledArticle;
  scores: Float32Array[];
}

export const FOLDS = 5;

/** The fold of each article: articles of one case are in one fold. */
function foldsOf(articles: readonly LabelledArticle[]): number[] {
  const cases = new Map([...new Set(articles.map((article) => article.case))].map((name, i) => [name, i % FOLDS]));
  return articles.map((article) => cases.get(article.case)!);
}

/** The scores of a fold's sentences, article by article, by a network fitted to the other folds and to `always`. */
export function scoresOfFold(
  fold: number,
  articles: readonly LabelledArticle[],
  always: readonly LabelledArticle[],
  fitTo: (articles: readonly LabelledArticle[]) => Fitted,
): Float32Array[][] {
  const folds = foldsOf(articles);
  const { scores } = fitTo([...articles.filter((_, i) => folds[i] !== fold), ...always]);
  return articles.filter((_, i) => folds[i] === fold).map(({ examples }) => scores(examples));
}

/** The articles with the scores of their folds. */
export function unseenArticles(
  articles: readonly LabelledArticle[],
  scoresByFold: readonly (readonly Float32Array[][])[],
): UnseenArticle[] {
  const folds = foldsOf(articles);
  return scoresByFold.flatMap((scores, fold) =>
    articles.filter((_, i) => folds[i] === fold).map((article, i) => ({ article, scores: scores[i]! })),
  );
}

/** The sentences that the finder judges, one by one. */
export function judgedSentences(unseen: readonly UnseenArticle[]): Unseen[] {
  return unseen.flatMap(({ article, scores }) =>
    article.examples.flatMap(({ outputs, weight }, i) => (weight > 0 ? [{ outputs, scores: scores[i]! }] : [])),
  );
}

/**
 * Weights of the claim output's score, of the best kind's score and of 1, whose sum is the log odds that a sentence is
 * a claim (Platt scaling with two scores), by gradient descent.
 */
export function calibrate(unseen: readonly Unseen[]): number[] {
  // Numbers in a row, since each of the many rounds goes through all of them.
  const ofClaim = Float64Array.from(unseen, ({ scores }) => scores.at(-1)!);
  const ofKind = Float64Array.from(unseen, ({ scores }) => Math.max(...scores.subarray(0, -1)));
  const isClaim = Float64Array.from(unseen, ({ outputs }) => outputs.at(-1)!);
  let [a, b, c] = [0.5, 0.5, 0];
  for (let round = 0; round < 4000; round++) {
    let [slopeA, slopeB, slopeC] = [0, 0, 0];
    for (let i = 0; i < isClaim.length; i++) {
      const error = probability(a * ofClaim[i]! + b * ofKind[i]! + c) - isClaim[i]!;
      slopeA += error * ofClaim[i]!;
      slopeB += error * ofKind[i]!;
      slopeC += error;
    }
    a -= (0.1 * slopeA) / unseen.length;
    b -= (0.1 * slopeB) / unseen.length;
    c -= (0.1 * slopeC) / unseen.length;
  }
  return [a, b, c];
}

/** Precision, recall and F1 of every output at even odds, as lines to print. */
export function figures(unseen: readonly Unseen[]): string[] {
  return [...KINDS, 'claim'].map((name, k) => {
    let [right, wrong, missed] = [0, 0, 0];
    for (const { scores, outputs } of unseen) {
      if (scores[k]! > 0 && outputs[k]) right++;
      else if (scores[k]! > 0) wrong++;
      else if (outputs[k]) missed++;
    }
    return `${name.padEnd(20)} ${rates(right, right + wrong, right + missed)}`;
  });
}

/** Precision, recall and F1 of so many right ones among those found and those there are. */
function rates(right: number, found: number, all: number): string {
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(6);
  return `P ${percent(right, found)}  R ${percent(right, all)}  F1 ${percent(2 * right, found + all)}  (n=${all})`;
}

/** The confidence that each sentence is a claim, under these weights of calibration, and whether it is one. */
export function judged(
  unseen: readonly Unseen[],
  calibration: readonly number[],
): { confidence: number; right: boolean }[] {
  return unseen.map(({ scores, outputs }) => ({
    confidence: confidenceOf({ calibration }, scores),
    right: outputs.at(-1) === 1,
  }));
}

/** How often a sentence is a claim, by tenths of the confidence that it is, as lines to print. */
export function reliability(unseen: readonly Unseen[], calibration: readonly number[]): string[] {
  const tenths = Array.from({ length: 10 }, () => ({ claims: 0, all: 0 }));
  for (const { confidence, right } of judged(unseen, calibration)) {
    const tenth = tenths[Math.min(9, Math.floor(10 * confidence))]!;
    tenth.all++;
    if (right) tenth.claims++;
  }
  return tenths.map(({ claims, all }, i) => `confidence ${i / 10} to ${(i + 1) / 10}: ${claims} of ${all} are claims`);
}

/** Precision, recall and F1 of claims by the confidence from which a sentence is one, as lines to print. */
export function thresholds(unseen: readonly Unseen[], calibration: readonly number[]): string[] {
  const findings = judged(unseen, calibration);
  const claims = findings.filter(({ right }) => right).length;
  return [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7].map((from) => {
    const found = findings.filter(({ confidence }) => confidence >= from);
    const right = found.filter((finding) => finding.right).length;
    return `claims from ${from.toFixed(2)}: ${rates(right, found.length, claims)}`;
  });
}
