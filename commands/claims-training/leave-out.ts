import { KINDS } from '../../lib/analysis/types.ts';
import type { LabelledArticle } from './corpus.ts';
import type { Example, Fitted } from './logistic.ts';

/** Scores of one sentence by models that saw no article of its case, beside its labels. */
export interface Unseen {
  scores: Float64Array;
  outputs: readonly number[];
}

const FOLDS = 5;

/** Scores every sentence by a model fitted to the articles of other cases and to `always`. */
export function leaveOut(
  articles: readonly LabelledArticle[],
  always: readonly Example[],
  fitted: (examples: readonly Example[]) => Fitted,
): Unseen[] {
  const cases = [...new Set(articles.map((article) => article.case))];
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const isOut = (article: LabelledArticle) => cases.indexOf(article.case) % FOLDS === fold;
    const seen = articles.filter((article) => !isOut(article)).flatMap(({ examples }) => examples);
    const model = fitted([...seen, ...always]);
    return articles
      .filter(isOut)
      .flatMap(({ examples }) => examples)
      .map(({ features, outputs }) => ({ scores: model.scores(features), outputs }));
  });
}

/**
 * Weights of the claim output's score, of the best kind's score and of 1, whose sum is the log odds that a sentence is
 * a claim (Platt scaling with two scores), by gradient descent.
 */
export function calibrate(unseen: readonly Unseen[]): number[] {
  const weights = [0.5, 0.5, 0];
  for (let round = 0; round < 4000; round++) {
    const slope = [0, 0, 0];
    for (const { scores, outputs } of unseen) {
      const inputs = [scores.at(-1)!, Math.max(...scores.slice(0, -1)), 1];
      const odds = inputs.reduce((sum, input, i) => sum + input * weights[i]!, 0);
      const error = 1 / (1 + Math.exp(-odds)) - outputs.at(-1)!;
      for (let i = 0; i < 3; i++) slope[i]! += error * inputs[i]!;
    }
    for (let i = 0; i < 3; i++) weights[i]! -= (0.1 * slope[i]!) / unseen.length;
  }
  return weights;
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
    const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(6);
    const f1 = percent(2 * right, 2 * right + wrong + missed);
    return `${name.padEnd(20)} P ${percent(right, right + wrong)}  R ${percent(right, right + missed)}  F1 ${f1}  (n=${right + missed})`;
  });
}

/** The confidence that each sentence is a claim, under these weights of calibration, and whether it is one. */
export function judged(
  unseen: readonly Unseen[],
  weights: readonly number[],
): { confidence: number; right: boolean }[] {
  const [ofClaim = 0, ofKind = 0, constant = 0] = weights;
  return unseen.map(({ scores, outputs }) => {
    const odds = ofClaim * scores.at(-1)! + ofKind * Math.max(...scores.slice(0, -1)) + constant;
    return { confidence: 1 / (1 + Math.exp(-odds)), right: outputs.at(-1) === 1 };
  });
}

/** How often a sentence is a claim, by tenths of the confidence that it is, as lines to print. */
export function reliability(unseen: readonly Unseen[], weights: readonly number[]): string[] {
  const tenths = Array.from({ length: 10 }, () => ({ claims: 0, all: 0 }));
  for (const { confidence, right } of judged(unseen, weights)) {
    const tenth = tenths[Math.min(9, Math.floor(10 * confidence))]!;
    tenth.all++;
    if (right) tenth.claims++;
  }
  return tenths.map(({ claims, all }, i) => `confidence ${i / 10} to ${(i + 1) / 10}: ${claims} of ${all} are claims`);
}
