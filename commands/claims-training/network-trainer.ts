import { stepsOf } from '../../lib/analysis/claims/model.ts';
import {
  addProduct,
  around,
  articleVectors,
  inputPlaces,
  type Matrix,
  matrix,
  type Network,
  REACH,
  type SentenceVector,
  scoresOf,
  sentenceVector,
  sumsOf,
} from '../../lib/analysis/claims/network.ts';

/** One labelled sentence. */
export interface Example {
  /** Names of its features. */
  features: readonly string[];
  /** The number of its paragraph. */
  paragraph: number;
  /** What each output should be, 0 to 1. */
  outputs: readonly number[];
  /** How much it counts; 0 for one that is only there for those around it. */
  weight: number;
}

export interface Fitting {
  /** Length of a feature's vector, and size of the hidden layer. */
  size: number;
  hidden: number;
  /** How often all documents are seen, and how many at once. */
  rounds: number;
  batch: number;
  /** The highest rate of learning, and by how much of it all weights shrink at each step. */
  rate: number;
  decay: number;
  /** Share of features and of the parts of a layer that are left out at each step, so that no few carry everything. */
  featureDropout: number;
  layerDropout: number;
  /**
   * In how many of the last rounds the vectors are seen rounded, and to how many steps from zero to the largest of their
   * column: what rounding takes away is learnt around (Jacob and others 2018).
   */
  roundedRounds: number;
  vectorSteps: number;
  /** Where chance begins: the same seed gives the same network. */
  seed: number;
}

export interface Fitted {
  names: readonly string[];
  network: Network;
  /** Scores of every sentence of a document. */
  scores: (document: readonly Example[]) => Float32Array[];
}

/** A sentence with the rows of its features. */
export interface Sentence {
  rows: Int32Array;
  paragraph: number;
  outputs: readonly number[];
  weight: number;
}

/** Numbers from 0 to 1 in an order that the seed decides (mulberry32, public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Weights that vary about zero (Box and Muller). */
function vary({ values }: Matrix, by: number, random: () => number): void {
  for (let i = 0; i < values.length; i++)
    values[i] = by * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Fits a network over these features to documents, each of them sentences in their order. Deterministic. */
export function fitNetwork(
  documents: readonly (readonly Example[])[],
  names: readonly string[],
  options: Fitting,
): Fitted {
  const index = new Map(names.map((name, i) => [name, i]));
  const rowsOf = (features: readonly string[]) => Int32Array.from(features.flatMap((name) => index.get(name) ?? []));
  const random = chance(options.seed);
  const network = freshNetwork(names.length, documents[0]![0]!.outputs.length, options, random);
  const read = documents.map((document) =>
    document.map(({ features, ...sentence }): Sentence => ({ ...sentence, rows: rowsOf(features) })),
  );
  descend(network, read, options, random);
  if (options.roundedRounds > 0) network.vectors = rounded(network.vectors, options.vectorSteps);
  return {
    names,
    network,
    scores: (document) => {
      const seen = document.map(({ features, paragraph }) => sentenceVector(network, rowsOf(features), paragraph));
      const article = articleVectors(seen);
      return seen.map((_, i) => scoresOf(network, article, i));
    },
  };
}

function freshNetwork(features: number, outputs: number, { size, hidden }: Fitting, random: () => number): Network {
  const inputs = inputPlaces(size).count;
  const network: Network = {
    vectors: matrix(features, size),
    direct: matrix(size, outputs),
    inner: matrix(inputs, hidden),
    outer: matrix(hidden + 1, outputs),
  };
  vary(network.vectors, 0.05, random);
  vary(network.direct, 0.3, random);
  vary(network.inner, Math.sqrt(1 / (3 * inputs)), random);
  vary(network.outer, Math.sqrt(1 / (3 * hidden)), random);
  return network;
}

/** AdamW (Loshchilov and Hutter 2019), the rate rising and falling once along cosines (Smith 2018). */
function descend(network: Network, documents: Sentence[][], options: Fitting, random: () => number): void {
  const parts = Object.values(network) as Matrix[];
  const states = parts.map(({ values }) => ({
    ...{ values, slope: new Float32Array(values.length) },
    ...{ mean: new Float32Array(values.length), square: new Float32Array(values.length) },
  }));
  const slopes = Object.fromEntries(
    Object.keys(network).map((name, i) => [name, { ...parts[i]!, values: states[i]!.slope }]),
  ) as unknown as Network;
  const steps = options.rounds * Math.ceil(documents.length / options.batch);
  let step = 0;
  for (let round = 0; round < options.rounds; round++) {
    const order = shuffled(documents, random);
    const isRounded = round >= options.rounds - options.roundedRounds;
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.slice(from, from + options.batch);
      const sentences = batch.reduce((sum, document) => sum + document.length, 0);
      for (const { slope } of states) slope.fill(0);
      const seen = isRounded ? { ...network, vectors: rounded(network.vectors, options.vectorSteps) } : network;
      for (const document of batch) addSlopes(seen, slopes, document, 1 / sentences, options, random);
      step++;
      const rate = options.rate * rateAt(step / steps);
      for (const state of states) move(state, rate, options.decay, step);
    }
  }
}

/** A matrix with its weights rounded as they are stored. */
function rounded(matrix: Matrix, most: number): Matrix {
  const steps = stepsOf(matrix, most);
  const values = new Float32Array(matrix.values.length);
  for (let i = 0, column = 0; i < values.length; i++, column = (column + 1) % steps.length)
    values[i] = Math.round(matrix.values[i]! / steps[column]!) * steps[column]!;
  return { ...matrix, values };
}

function rateAt(done: number): number {
  const RISING = 0.3;
  const part = done < RISING ? 1 - done / RISING : (done - RISING) / (1 - RISING);
  return 0.02 + 0.49 * (1 + Math.cos(Math.PI * part));
}

interface State {
  values: Float32Array;
  slope: Float32Array;
  mean: Float32Array;
  square: Float32Array;
}

function move({ values, slope, mean, square }: State, rate: number, decay: number, step: number): void {
  const ofMean = 1 - 0.9 ** step;
  const ofSquare = 1 - 0.999 ** step;
  for (let i = 0; i < values.length; i++) {
    mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
    square[i] = 0.999 * square[i]! + 0.001 * slope[i]! * slope[i]!;
    values[i]! -= rate * (decay * values[i]! + mean[i]! / ofMean / (Math.sqrt(square[i]! / ofSquare) + 1e-8));
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/**
 * Adds to `slopes` how the loss of a document (cross-entropy of all outputs, times `share` and each sentence's weight)
 * depends on each weight, by going through the network and back.
 */
export function addSlopes(
  network: Network,
  slopes: Network,
  document: readonly Sentence[],
  share: number,
  { featureDropout, layerDropout }: Pick<Fitting, 'featureDropout' | 'layerDropout'>,
  random: () => number,
): void {
  const size = network.vectors.columns;
  const at = inputPlaces(size);
  const kept = document.map(({ rows }) => rows.filter(() => random() >= featureDropout));
  const seen = document.map(({ paragraph }, i): SentenceVector & Steepness => {
    const { sum, squares } = sumsOf(network.vectors, kept[i]!);
    for (const values of [sum, squares]) for (let k = 0; k < size; k++) values[k]! /= 1 - featureDropout;
    const ofSum = squash(sum, layerDropout, random);
    const ofSquares = squash(squares, layerDropout, random);
    return {
      ...{ sum, paragraph, squashed: ofSum.squashed, energy: ofSquares.squashed },
      ...{ steepness: ofSum.steepness, energySteepness: ofSquares.steepness },
    };
  });
  const article = articleVectors(seen);
  const bySum = seen.map(() => new Float32Array(size));
  const bySquashed = seen.map(() => new Float32Array(size));
  const byEnergy = seen.map(() => new Float32Array(size));
  const byAll = new Float32Array(size);
  for (const [i, { outputs, weight }] of document.entries()) {
    if (weight === 0) continue;
    const input = around(article, i);
    const width = network.inner.columns;
    const raw = new Float32Array(width);
    addProduct(input, network.inner, raw);
    const mask = dropped(width, layerDropout, random);
    const hidden = new Float32Array(width + 1);
    for (let k = 0; k < width; k++) hidden[k] = Math.max(0, raw[k]!) * mask[k]!;
    hidden[width] = 1;
    const scores = new Float32Array(outputs.length);
    addProduct(seen[i]!.sum, network.direct, scores);
    addProduct(hidden, network.outer, scores);

    const error = scores.map((score, k) => share * weight * (1 / (1 + Math.exp(-score)) - outputs[k]!));
    addBack(seen[i]!.sum, network.direct, slopes.direct, error, bySum[i]!);
    const byHidden = new Float32Array(width + 1);
    addBack(hidden, network.outer, slopes.outer, error, byHidden);
    const byRaw = raw.map((value, k) => (value > 0 ? byHidden[k]! * mask[k]! : 0));
    const byInput = new Float32Array(input.length);
    addBack(input, network.inner, slopes.inner, byRaw, byInput);
    for (let k = 0; k <= 2 * REACH; k++) {
      const other = bySquashed[i + k - REACH];
      if (other) for (let j = 0; j < size; j++) other[j]! += byInput[k * (size + 1) + j]!;
    }
    byEnergy[i]!.set(byInput.subarray(at.energy, at.others));
    // What the mean of the others owes to each of them: to all alike, less what it does not owe to this one.
    const others = Math.max(1, seen.length - 1);
    for (let j = 0; j < size; j++) {
      const byEach = byInput[at.others + j]! / others;
      byAll[j]! += byEach;
      bySquashed[i]![j]! -= byEach;
    }
  }
  for (const [i, { steepness, energySteepness }] of seen.entries()) {
    const slope = bySum[i]!;
    const ofSquares = byEnergy[i]!;
    for (let k = 0; k < size; k++) {
      slope[k] = (slope[k]! + (bySquashed[i]![k]! + byAll[k]!) * steepness[k]!) / (1 - featureDropout);
      ofSquares[k] = (2 * ofSquares[k]! * energySteepness[k]!) / (1 - featureDropout);
    }
    const { values } = network.vectors;
    const sloped = slopes.vectors.values;
    for (const row of kept[i]!)
      for (let k = 0, part = row * size; k < size; k++, part++)
        sloped[part]! += slope[k]! + ofSquares[k]! * values[part]!;
  }
}

/** How steeply the squashed parts of a sentence rise where they are, and its energy. */
interface Steepness {
  steepness: Float32Array;
  energySteepness: Float32Array;
}

/** Sums squashed, some of them left out, and how steeply each rises where it is. */
function squash(sums: Float32Array, layerDropout: number, random: () => number) {
  const mask = dropped(sums.length, layerDropout, random);
  const whole = sums.map(Math.tanh);
  return {
    squashed: whole.map((value, k) => mask[k]! * value),
    steepness: whole.map((value, k) => mask[k]! * (1 - value * value)),
  };
}

/** For each part of a layer 0 where it is left out, else what keeps the sum as large as before. */
function dropped(size: number, share: number, random: () => number): Float32Array {
  return Float32Array.from({ length: size }, () => (random() < share ? 0 : 1 / (1 - share)));
}

/**
 * Goes back through a product: adds to the slopes of the matrix, and to those of each input but the zeros, which were
 * left out or stand for nothing.
 */
function addBack(
  input: Float32Array,
  { columns, values }: Matrix,
  slopes: Matrix,
  error: Float32Array,
  byInput: Float32Array,
): void {
  // Flat arrays and plain loops, since here and in the product most of a fit's time is spent.
  const active = new Int32Array(columns);
  let many = 0;
  for (let column = 0; column < columns; column++) if (error[column] !== 0) active[many++] = column;
  const sloped = slopes.values;
  for (let row = 0; row < input.length; row++) {
    const factor = input[row]!;
    if (factor === 0) continue;
    const from = row * columns;
    let back = 0;
    for (let k = 0; k < many; k++) {
      const column = active[k]!;
      const by = error[column]!;
      back += by * values[from + column]!;
      sloped[from + column]! += factor * by;
    }
    byInput[row]! += back;
  }
}
