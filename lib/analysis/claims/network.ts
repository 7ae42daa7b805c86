/**
 * A small network over named features. Each feature has a vector; a sentence is the sum of its features' vectors. The
 * score of an output is linear in that sum, plus what one hidden layer makes of the squashed sums of the sentence and of
 * those around it, since what "it never came" means stands in the sentence before.
 */

/** Row-major: one row for each input, one column for each result. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float32Array;
}

export interface Network {
  /** One row a feature. */
  vectors: Matrix;
  /** From a sum to the outputs. */
  direct: Matrix;
  /** From the squashed sums around a sentence, and 1, to the hidden layer. */
  inner: Matrix;
  /** From the hidden layer, and 1, to the outputs. */
  outer: Matrix;
}

/** A sentence as the network sees it. */
export interface SentenceVector {
  /** The sum of its features' vectors. */
  sum: Float32Array;
  /** The sum, each part squashed to between -1 and 1. */
  squashed: Float32Array;
  /** Its paragraph's number. */
  paragraph: number;
}

/** How many sentences before and after one are looked at. */
export const REACH = 2;

export function matrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float32Array(rows * columns) };
}

/** One row of a matrix; changing it changes the matrix. */
export function rowOf({ columns, values }: Matrix, row: number): Float32Array {
  return values.subarray(row * columns, (row + 1) * columns);
}

/** How many inputs the hidden layer has, for vectors of a size: those around, whether each is in the same paragraph, and 1. */
export const inputsFor = (size: number): number => (2 * REACH + 1) * (size + 1) + 1;

/** Adds the products of `input` with a matrix's rows to `results`. */
export function addProduct(input: Float32Array, { columns, values }: Matrix, results: Float32Array): void {
  for (let row = 0; row < input.length; row++) {
    const factor = input[row]!;
    if (factor === 0) continue;
    const from = row * columns;
    for (let column = 0; column < columns; column++) results[column]! += factor * values[from + column]!;
  }
}

/** Adds up the vectors of the features in these rows. */
export function sentenceVector(
  { vectors: { columns, values } }: Network,
  rows: Iterable<number>,
  paragraph: number,
): SentenceVector {
  const sum = new Float32Array(columns);
  for (const row of rows) for (let k = 0; k < columns; k++) sum[k]! += values[row * columns + k]!;
  return { sum, squashed: sum.map(Math.tanh), paragraph };
}

/** What the hidden layer sees of the sentences around one; nothing where there is none. */
export function around(sentences: readonly SentenceVector[], index: number): Float32Array {
  const { paragraph, sum } = sentences[index]!;
  const input = new Float32Array(inputsFor(sum.length));
  for (let k = 0; k <= 2 * REACH; k++) {
    const other = sentences[index + k - REACH];
    if (!other) continue;
    const at = k * (sum.length + 1);
    input.set(other.squashed, at);
    if (other.paragraph === paragraph) input[at + sum.length] = 1;
  }
  input[input.length - 1] = 1;
  return input;
}

/** The score of each output for one of the sentences, in log odds. */
export function scoresOf(network: Network, sentences: readonly SentenceVector[], index: number): Float32Array {
  const hidden = new Float32Array(network.inner.columns + 1);
  addProduct(around(sentences, index), network.inner, hidden);
  for (let k = 0; k < network.inner.columns; k++) hidden[k] = Math.max(0, hidden[k]!);
  hidden[network.inner.columns] = 1;
  const scores = new Float32Array(network.outer.columns);
  addProduct(sentences[index]!.sum, network.direct, scores);
  addProduct(hidden, network.outer, scores);
  return scores;
}
