import { unpackNames } from '../packed-names.ts';
import { type PackedNumbers, packNumbers, unpackNumbers } from '../packed-numbers.ts';
import { type Matrix, type Network, type SentenceVector, sentenceVector } from './network.ts';
import weights from './weights.json' with { type: 'json' };

/** The network with the names of its features, and what turns its scores into a confidence. */
export interface Model {
  /** The row of each feature's vector. */
  rows: ReadonlyMap<string, number>;
  network: Network;
  /** Weights of the claim output's score, of the best kind's and of 1, for a probability that holds on unseen articles. */
  calibration: readonly number[];
}

/** A matrix row by row: what one step is worth, by column, and how many steps from zero each weight is. */
interface StoredMatrix {
  scale: string;
  steps: PackedNumbers;
}

/** How it is stored: lists as one string each, the names packed, the last output being "is a claim at all". */
export interface StoredModel extends Record<keyof Network, StoredMatrix> {
  outputs: string;
  calibration: string;
  names: string;
}

/** What one step is worth in each column, where so many lead from zero to the column's largest weight. */
export function stepsOf({ columns, values }: Matrix, most: number): number[] {
  const largest = new Float32Array(columns);
  for (let i = 0, column = 0; i < values.length; i++, column = (column + 1) % columns)
    largest[column] = Math.max(largest[column]!, Math.abs(values[i]!));
  return Array.from(largest, (value) => Number((value / most || 1).toPrecision(5)));
}

/** Packs a matrix, its weights rounded to so many steps from zero to the largest of their column. */
export function packMatrix(matrix: Matrix, most: number): StoredMatrix {
  const scale = stepsOf(matrix, most);
  const steps = Array.from(matrix.values, (value, i) => Math.round(value / scale[i % matrix.columns]!));
  return { scale: scale.join(' '), steps: packNumbers(steps, most) };
}

function unpackMatrix({ scale, steps }: StoredMatrix): Matrix {
  const worth = scale.split(' ').map(Number);
  const columns = worth.length;
  const unpacked = unpackNumbers(steps);
  const values = new Float32Array(unpacked.length);
  // Loops rather than mapping: this runs once, before anything is optimised.
  for (let row = 0; row < values.length; row += columns)
    for (let column = 0; column < columns; column++) values[row + column] = unpacked[row + column]! * worth[column]!;
  return { rows: values.length / columns, columns, values };
}

function rowsOf(names: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const name of names) rows.set(name, rows.size);
  return rows;
}

/** Unpacks stored weights. */
export function unpack({ names, calibration, vectors, direct, inner, outer }: StoredModel): Model {
  return {
    rows: rowsOf(unpackNames(names)),
    network: {
      vectors: unpackMatrix(vectors),
      direct: unpackMatrix(direct),
      inner: unpackMatrix(inner),
      outer: unpackMatrix(outer),
    },
    calibration: calibration.split(' ').map(Number),
  };
}

let shipped: Model | null = null;

/** The model that the analyser ships with, unpacked at the first call. */
export function shippedModel(): Model {
  shipped ??= unpack(weights);
  return shipped;
}

/** A sentence with these features as the model's network sees it. */
export function vectorOf({ rows, network }: Model, features: readonly string[], paragraph: number): SentenceVector {
  const known: number[] = [];
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined) known.push(row);
  }
  return sentenceVector(network, known, paragraph);
}

/** How much one feature says for one output by itself, in log odds; 0 when it is not known. */
export function weightOf({ rows, network: { vectors, direct } }: Model, feature: string, output: number): number {
  const row = rows.get(feature);
  if (row === undefined) return 0;
  let weight = 0;
  for (let k = 0; k < vectors.columns; k++)
    weight += vectors.values[row * vectors.columns + k]! * direct.values[k * direct.columns + output]!;
  return weight;
}

/** The probability that a sentence with these scores is a claim. */
export function confidenceOf({ calibration }: Pick<Model, 'calibration'>, scores: Float32Array): number {
  const [ofClaim = 0, ofKind = 0, constant = 0] = calibration;
  const best = Math.max(...scores.subarray(0, -1));
  return probability(ofClaim * scores.at(-1)! + ofKind * best + constant);
}

/** The probability that a score in log odds stands for. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));
