import weights from './weights.json' with { type: 'json' };

/** A linear model over named features: one output for each kind, and one for "is a claim at all". */
export interface Model {
  /** Where the weights of a feature begin in `values`, one for each output. */
  rows: Map<string, number>;
  values: Int8Array;
  /** What one unit of `values` is worth, by output. */
  scale: number[];
  /** Weights of the claim output's score, of the best kind's and of 1, for a probability that holds on unseen articles. */
  calibration: number[];
}

/** Weights are stored as so many steps from zero to the largest, either way, each as one character from `ZERO` on. */
export const STEPS = 45;
/** The character of a weight of zero: all others are then plain ones, which compress better than bytes in base64. */
export const ZERO = 80;

/** How it is stored: lists as one string each. */
export interface StoredModel {
  outputs: string;
  calibration: string;
  scale: string;
  names: string;
  values: string;
}

/** Unpacks stored weights. */
export function unpack(stored: StoredModel): Model {
  const calibration = stored.calibration.split(' ').map(Number);
  const scale = stored.scale.split(' ').map(Number);
  const values = new Int8Array(stored.values.length);
  for (let i = 0; i < values.length; i++) values[i] = stored.values.charCodeAt(i) - ZERO;
  const rows = new Map(stored.names.split(' ').map((name, i) => [name, i * scale.length]));
  return { rows, values, scale, calibration };
}

let shipped: Model | null = null;

/** The model that the analyser ships with, unpacked at the first call. */
export function shippedModel(): Model {
  shipped ??= unpack(weights);
  return shipped;
}

/** Score of each output for one sentence, in log odds. */
export function scoresOf(model: Model, features: readonly string[]): Float64Array {
  const width = model.scale.length;
  const sums = new Float64Array(width);
  for (const feature of features) {
    const row = model.rows.get(feature);
    if (row !== undefined) for (let k = 0; k < width; k++) sums[k]! += model.values[row + k]!;
  }
  return sums.map((sum, k) => sum * model.scale[k]!);
}

/** How much one feature says for one output, in log odds; 0 when it is not known. */
export function weightOf(model: Model, feature: string, output: number): number {
  const row = model.rows.get(feature);
  return row === undefined ? 0 : model.values[row + output]! * model.scale[output]!;
}

/** The probability that a sentence with these scores is a claim. */
export function confidenceOf({ calibration }: Model, scores: Float64Array): number {
  const [ofClaim = 0, ofKind = 0, constant = 0] = calibration;
  const best = Math.max(...scores.subarray(0, -1));
  return probability(ofClaim * scores.at(-1)! + ofKind * best + constant);
}

/** The probability that a score in log odds stands for. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));
