/** One labelled sentence: the names of its features, and 0 or 1 for each output. */
export interface Example {
  features: readonly string[];
  outputs: readonly number[];
  /** How much it counts; 1 unless told. */
  weight?: number;
}

export interface Fitting {
  /** Scale of a feature: the larger, the less its weight costs. */
  freedomOf: (feature: string) => number;
  /** The weight that a feature has for an output before anything is learned. */
  startOf: (feature: string, output: number) => number;
  /** Strength of the pull back to the starting weights. */
  pull: number;
  /** In how many examples a feature must be seen to get a weight. */
  seenAtLeast: (feature: string) => number;
  rounds: number;
}

export interface Fitted {
  names: string[];
  weight: (feature: number, output: number) => number;
  scores: (features: readonly string[]) => Float64Array;
}

/**
 * Logistic regression, one model per output, with a Gaussian prior around given starting weights; solved by L-BFGS
 * (Nocedal & Wright, Numerical Optimization, algorithm 7.4). Deterministic.
 */
export function fitLogistic(examples: readonly Example[], options: Fitting): Fitted {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].filter((name) => !/\s/.test(name) && seen.get(name)! >= options.seenAtLeast(name));
  const index = new Map(names.map((name, i) => [name, i]));
  const freedom = Float64Array.from(names, options.freedomOf);
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap((name) => index.get(name) ?? [])));
  const counts = examples.map(({ weight = 1 }) => weight);
  const width = examples[0]?.outputs.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => {
    const start = Float64Array.from(names, (name, i) => options.startOf(name, k) / freedom[i]!);
    const labels = examples.map(({ outputs }) => outputs[k]!);
    const loss = (weights: Float64Array, slope: Float64Array) =>
      logisticLoss({ rows, labels, counts, freedom, start, pull: options.pull }, weights, slope);
    return minimise(loss, start, options.rounds).map((weight, i) => weight * freedom[i]!);
  });
  return {
    names,
    weight: (feature, output) => columns[output]![feature]!,
    scores: (features) => {
      const known = features.flatMap((name) => index.get(name) ?? []);
      return Float64Array.from(columns, (column) => known.reduce((sum, i) => sum + column[i]!, 0));
    },
  };
}

interface Problem {
  /** Features of each example. */
  rows: readonly Int32Array[];
  labels: readonly number[];
  counts: readonly number[];
  freedom: Float64Array;
  start: Float64Array;
  pull: number;
}

/** Loss of the weights; fills `slope` with its gradient. */
function logisticLoss(problem: Problem, weights: Float64Array, slope: Float64Array): number {
  const { rows, labels, counts, freedom, start, pull } = problem;
  let loss = 0;
  for (let j = 0; j < weights.length; j++) {
    const away = weights[j]! - start[j]!;
    loss += 0.5 * pull * away * away;
    slope[j] = pull * away;
  }
  rows.forEach((row, i) => {
    let score = 0;
    for (const j of row) score += weights[j]! * freedom[j]!;
    const label = labels[i]!;
    const small = Math.exp(-Math.abs(score));
    const probability = score > 0 ? 1 / (1 + small) : small / (1 + small);
    loss += counts[i]! * (Math.log1p(small) + (score > 0 ? (1 - label) * score : -label * score));
    const error = counts[i]! * (probability - label);
    for (const j of row) slope[j]! += error * freedom[j]!;
  });
  return loss;
}

const MEMORY = 7;
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

function minimise(
  loss: (at: Float64Array, slope: Float64Array) => number,
  start: Float64Array,
  rounds: number,
): Float64Array {
  const history: { step: Float64Array; change: Float64Array; rho: number }[] = [];
  let at = Float64Array.from(start);
  let slope = new Float64Array(at.length);
  let value = loss(at, slope);
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(slope, history);
    const descent = dot(direction, slope);
    let length = 1;
    let next = at;
    let nextSlope = new Float64Array(at.length);
    let nextValue = value;
    for (let search = 0; search < 20; search++, length /= 2) {
      next = at.map((weight, j) => weight - length * direction[j]!);
      nextValue = loss(next, nextSlope);
      if (nextValue <= value - 1e-4 * length * descent) break;
    }
    const step = next.map((weight, j) => weight - at[j]!);
    const change = nextSlope.map((part, j) => part - slope[j]!);
    const curvature = dot(step, change);
    if (curvature > 1e-10) history.push({ step, change, rho: 1 / curvature });
    if (history.length > MEMORY) history.shift();
    const settled = Math.abs(value - nextValue) < 1e-4 * Math.abs(value);
    at = next;
    slope = nextSlope;
    nextSlope = new Float64Array(at.length);
    value = nextValue;
    if (settled) break;
  }
  return at;
}

function directionOf(
  slope: Float64Array,
  history: readonly { step: Float64Array; change: Float64Array; rho: number }[],
): Float64Array {
  let direction = Float64Array.from(slope);
  const factors: number[] = [];
  for (let i = history.length - 1; i >= 0; i--) {
    const { step, change, rho } = history[i]!;
    factors[i] = rho * dot(step, direction);
    direction = direction.map((part, j) => part - factors[i]! * change[j]!);
  }
  const last = history.at(-1);
  const scale = last ? 1 / (last.rho * dot(last.change, last.change)) : 0.02;
  direction = direction.map((part) => part * scale);
  history.forEach(({ step, change, rho }, i) => {
    const back = factors[i]! - rho * dot(change, direction);
    direction = direction.map((part, j) => part + back * step[j]!);
  });
  return direction;
}
