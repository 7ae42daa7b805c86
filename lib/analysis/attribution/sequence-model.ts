import { LABELS, mayBegin, mayFollow } from './sequence-labels.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features: a feature's row
 * is its hash masked to `ROW_BITS`, a row holds one weight a label.
 */
export interface SequenceModel {
  /** `ROWS × STRIDE` weights, in units of `scale`. */
  weights: ArrayLike<number>;
  scale: number;
  /** One bit a row, set where the row has a weight; null while training, when any row may have. */
  used: Uint32Array | null;
  /** `LABELS × LABELS` scores of a label after a label. */
  transitions: Float64Array;
}

export const ROW_BITS = 16;
export const ROWS = 1 << ROW_BITS;
export const STRIDE = 8;
const SIZE = LABELS.length;

const ALLOWED = LABELS.map((_, b) => LABELS.map((_, a) => mayFollow(a, b)));
const FORBIDDEN = -1e6;

/** Row of a feature hash. */
export function rowOf(hash: number): number {
  return (hash ^ (hash >>> ROW_BITS)) & (ROWS - 1);
}

/** Scores of every label for each of `count` tokens with `width` features each. */
export function scoreTokens(model: SequenceModel, features: Int32Array, count: number, width: number): Float64Array {
  const scores = new Float64Array(count * SIZE);
  const { weights, scale, used } = model;
  for (let i = 0; i < count; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    for (let f = i * width; f < (i + 1) * width; f++) {
      const index = rowOf(features[f]!);
      // Most features carry no weight; the bits fit the fastest cache, the weights do not.
      if (used && !(used[index >> 5]! & (1 << (index & 31)))) continue;
      const row = index * STRIDE;
      s0 += weights[row]!;
      s1 += weights[row + 1]!;
      s2 += weights[row + 2]!;
      s3 += weights[row + 3]!;
      s4 += weights[row + 4]!;
      s5 += weights[row + 5]!;
      s6 += weights[row + 6]!;
    }
    const at = i * SIZE;
    scores[at] = s0 * scale;
    scores[at + 1] = s1 * scale;
    scores[at + 2] = s2 * scale;
    scores[at + 3] = s3 * scale;
    scores[at + 4] = s4 * scale;
    scores[at + 5] = s5 * scale;
    scores[at + 6] = s6 * scale;
  }
  for (let label = 0; label < SIZE; label++) if (count > 0 && !mayBegin(label)) scores[label] = FORBIDDEN;
  return scores;
}

/** The best sequence of labels (Viterbi). */
export function bestLabels(model: SequenceModel, scores: Float64Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  const { transitions } = model;
  const back = new Uint8Array(count * SIZE);
  let best = scores.slice(0, SIZE);
  for (let i = 1; i < count; i++) {
    const next = new Float64Array(SIZE);
    for (let b = 0; b < SIZE; b++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let a = 0; a < SIZE; a++) {
        if (!ALLOWED[b]![a]) continue;
        const score = best[a]! + transitions[a * SIZE + b]!;
        if (score > top) {
          top = score;
          from = a;
        }
      }
      next[b] = top + scores[i * SIZE + b]!;
      back[i * SIZE + b] = from;
    }
    best = next;
  }
  let label = 0;
  for (let b = 1; b < SIZE; b++) if (best[b]! > best[label]!) label = b;
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * SIZE + label]!;
  }
  return labels;
}

/** Probability of every label at every token (forward–backward in scaled space). */
export function labelProbabilities(model: SequenceModel, scores: Float64Array, count: number): Float64Array {
  return forwardBackward(model.transitions, scores, count).probabilities;
}

export interface Lattice {
  probabilities: Float64Array;
  /** Scaled forward and backward values, emissions and transitions, for the expected transition counts in training. */
  forward: Float64Array;
  backward: Float64Array;
  emissions: Float64Array;
  passages: Float64Array;
  scales: Float64Array;
  /** Logarithm of the partition function. */
  logPartition: number;
}

export function forwardBackward(transitions: Float64Array, scores: Float64Array, count: number): Lattice {
  const forward = new Float64Array(count * SIZE);
  const backward = new Float64Array(count * SIZE);
  const emissions = new Float64Array(count * SIZE);
  const probabilities = new Float64Array(count * SIZE);
  const scales = new Float64Array(count);
  const passages = new Float64Array(SIZE * SIZE);
  for (let a = 0; a < SIZE; a++)
    for (let b = 0; b < SIZE; b++) passages[a * SIZE + b] = ALLOWED[b]![a] ? Math.exp(transitions[a * SIZE + b]!) : 0;

  let logPartition = 0;
  for (let i = 0; i < count; i++) {
    const at = i * SIZE;
    let top = scores[at]!;
    for (let b = 1; b < SIZE; b++) if (scores[at + b]! > top) top = scores[at + b]!;
    let sum = 0;
    for (let b = 0; b < SIZE; b++) {
      const emission = Math.exp(scores[at + b]! - top);
      emissions[at + b] = emission;
      let reach = 1;
      if (i > 0) {
        reach = 0;
        for (let a = 0; a < SIZE; a++) reach += forward[at - SIZE + a]! * passages[a * SIZE + b]!;
      }
      const value = reach * emission;
      forward[at + b] = value;
      sum += value;
    }
    for (let b = 0; b < SIZE; b++) forward[at + b] = forward[at + b]! / sum;
    scales[i] = sum;
    logPartition += Math.log(sum) + top;
  }
  for (let i = count - 1; i >= 0; i--) {
    const at = i * SIZE;
    for (let a = 0; a < SIZE; a++) {
      let value = 1;
      if (i < count - 1) {
        value = 0;
        for (let b = 0; b < SIZE; b++)
          value += passages[a * SIZE + b]! * emissions[at + SIZE + b]! * backward[at + SIZE + b]!;
        value /= scales[i + 1]!;
      }
      backward[at + a] = value;
      probabilities[at + a] = forward[at + a]! * value;
    }
  }
  return { probabilities, forward, backward, emissions, passages, scales, logPartition };
}
