import type { LinearModel } from '../../lib/analysis/attribution/linear-model.ts';
import { logistic, softmax, sumOf } from '../../lib/analysis/attribution/linear-model.ts';

export interface LabelledExample {
  features: string[];
  positive: boolean;
}

/** One choice: the features of each candidate and which of them are right. */
export interface LabelledChoice {
  candidates: { features: string[]; right: boolean }[];
}

const ROUNDS = 150;
const RATE = 0.25;

type Step = (gradient: Map<string, number>) => void;

function descent(weights: Map<string, number>, l2: number): Step {
  const squares = new Map<string, number>();
  return (gradient) => {
    for (const [name, value] of gradient) {
      const weight = weights.get(name) ?? 0;
      const slope = value + l2 * weight;
      const square = (squares.get(name) ?? 0) + slope * slope;
      squares.set(name, square);
      weights.set(name, weight - (RATE * slope) / Math.sqrt(square + 1e-9));
    }
  };
}

/** Fits a logistic model by full-batch AdaGrad; deterministic. */
export function trainLogistic(examples: readonly LabelledExample[], l2: number): LinearModel {
  const weights = new Map<string, number>();
  const step = descent(weights, l2);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    for (const { features, positive } of examples) {
      const error = logistic(sumOf(weights, features)) - (positive ? 1 : 0);
      for (const name of features) gradient.set(name, (gradient.get(name) ?? 0) + error);
    }
    step(gradient);
  }
  return weights;
}

/** Fits a log-linear model so that the right candidates together are probable; choices without a right one are skipped. */
export function trainChoices(choices: readonly LabelledChoice[], l2: number): LinearModel {
  const weights = new Map<string, number>();
  const step = descent(weights, l2);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    for (const { candidates } of choices) {
      const chances = softmax(candidates.map((candidate) => sumOf(weights, candidate.features)));
      const right = candidates.reduce((sum, candidate, i) => sum + (candidate.right ? chances[i]! : 0), 0);
      if (right === 0) continue;
      candidates.forEach((candidate, i) => {
        const error = chances[i]! - (candidate.right ? chances[i]! / right : 0);
        for (const name of candidate.features) gradient.set(name, (gradient.get(name) ?? 0) + error);
      });
    }
    step(gradient);
  }
  return weights;
}
