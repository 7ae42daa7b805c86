/**
 * A small network over named features. Each feature has a vector; a sentence is the sum of its features' vectors. The
 * score of an output is linear in that sum, plus what one hidden layer makes of the squashed sums of the sentence and of
 * those around it, since what "it never came" means stands in the sentence before, and of what the rest of the article
 * is about.
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
  /** From what stands in and around a sentence, and 1, to the hidden layer. */
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
  /** The sum of its features' squared parts, squashed: large where much speaks for and as much against. */
  energy: Float32Array;
  /** Its paragraph's number. */
  paragraph: number;
}

/** An article's sentences in their order. */
export interface ArticleVectors {
  sentences: readonly SentenceVector[];
  /** The sum of their squashed sums. */
  total: Float32Array;
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

/**
 * Where the inputs of the hidden layer begin, for vectors of a size, and how many they are: first the sentences around,
 * each with whether it is in the same paragraph; the energy of the sentence; the mean of the article's other sentences; 1.
 */
export function inputPlaces(size: number): { energy: number; others: number; one: number; count: number } {
  const energy = (2 * REACH + 1) * (size + 1);
  const one = energy + 2 * size;
  return { energy, others: energy + size, one, count: one + 1 };
}

/** Adds the products of `input` with a matrix's rows to `results`. */
export function addProduct(input: Float32Array, { columns, values }: Matrix, results: Float32Array): void {
  for (let row = 0; row < input.length; row++) {
    const factor = input[row]!;
    if (factor === 0) continue;
    const from = row * columns;
    for (let column = 0; column < columns; column++) results[column]! += factor * values[from + column]!;
  }
}

/** The sum of the vectors in these rows, and that of their parts squared. */
export function sumsOf(
  { columns, values }: Matrix,
  rows: Iterable<number>,
): { sum: Float32Array; squares: Float32Array } {
  const sum = new Float32Array(columns);
  const squares = new Float32Array(columns);
  for (const row of rows)
    for (let k = 0; k < columns; k++) {
      const part = values[row * columns + k]!;
      sum[k]! += part;
      squares[k]! += part * part;
    }
  return { sum, squares };
}

/** A sentence with the features in these rows. */
export function sentenceVector({ vectors }: Network, rows: Iterable<number>, paragraph: number): SentenceVector {
  const { sum, squares } = sumsOf(vectors, rows);
  return { sum, squashed: sum.map(Math.tanh), energy: squares.map(Math.tanh), paragraph };
}

/** The sentences of an article, none left out. */
export function articleVectors(sentences: readonly SentenceVector[]): ArticleVectors {
  const total = new Float32Array(sentences[0]?.sum.length ?? 0);
  for (const { squashed } of sentences) for (let k = 0; k < total.length; k++) total[k]! += squashed[k]!;
  return { sentences, total };
}

/** What the hidden layer sees of a sentence and of those around it; nothing where there is none. */
export function around({ sentences, total }: ArticleVectors, index: number): Float32Array {
  const { paragraph, sum, squashed, energy } = sentences[index]!;
  const at = inputPlaces(sum.length);
  const input = new Float32Array(at.count);
  for (let k = 0; k <= 2 * REACH; k++) {
    const other = sentences[index + k - REACH];
    if (!other) continue;
    const from = k * (sum.length + 1);
    input.set(other.squashed, from);
    if (other.paragraph === paragraph) input[from + sum.length] = 1;
  }
  input.set(energy, at.energy);
  const others = Math.max(1, sentences.length - 1);
  for (let k = 0; k < sum.length; k++) input[at.others + k] = (total[k]! - squashed[k]!) / others;
  input[at.one] = 1;
  return input;
}

/** The score of each output for one of an article's sentences, in log odds. */
export function scoresOf(network: Network, article: ArticleVectors, index: number): Float32Array {
  const hidden = new Float32Array(network.inner.columns + 1);
  addProduct(around(article, index), network.inner, hidden);
  for (let k = 0; k < network.inner.columns; k++) hidden[k] = Math.max(0, hidden[k]!);
  hidden[network.inner.columns] = 1;
  const scores = new Float32Array(network.outer.columns);
  addProduct(article.sentences[index]!.sum, network.direct, scores);
  addProduct(hidden, network.outer, scores);
  return scores;
}
