/** A few named features with weights: a logistic or log-linear model small enough to read. */
export type LinearModel = ReadonlyMap<string, number>;

/** Sum of the weights of the features that hold. */
export function sumOf(model: LinearModel, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += model.get(feature) ?? 0;
  return sum;
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Probabilities of the candidates whose scores these are. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}
