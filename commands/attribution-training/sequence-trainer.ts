import { CONTENT, CUE, LABELS, SOURCE } from '../../lib/analysis/attribution/sequence-labels.ts';
import type { SequenceModel } from '../../lib/analysis/attribution/sequence-model.ts';
import { forwardBackward, ROWS, rowOf, STRIDE, scoreTokens } from '../../lib/analysis/attribution/sequence-model.ts';
import { readFacts } from '../../lib/analysis/attribution/token-facts.ts';
import { paragraphFeatures, WIDTH } from '../../lib/analysis/attribution/token-features.ts';
import { tagWords } from '../../lib/analysis/attribution/word-tags.ts';
import type { Document } from '../../lib/analysis/language/index.ts';
import { readDocument } from '../../lib/analysis/language/index.ts';
import type { Span } from '../../lib/analysis/types.ts';
import type { Gold } from './corpus.ts';

export interface Sequence {
  features: Int32Array;
  /** The features without what the clause rules take the tokens for. */
  unguided: Int32Array;
  labels: Uint8Array;
}

const SIZE = LABELS.length;
const SEED = 20177;
/** Stands for a feature that is left out. */
const NOTHING = 0;

/** The paragraphs of a gold article as sequences of features and labels; the outermost attribution labels a token. */
export function sequencesOf(gold: Gold): Sequence[] {
  const document = readDocument(gold.text);
  const facts = readFacts(document, tagWords(document));
  const labels = goldLabels(document, gold);
  const unguided = { ...facts, guess: new Int32Array(facts.guess.length) };
  return document.paragraphs.map((paragraph) => ({
    features: paragraphFeatures(facts, paragraph),
    unguided: paragraphFeatures(unguided, paragraph),
    labels: labels.slice(paragraph.firstToken, paragraph.endToken),
  }));
}

function goldLabels(document: Document, gold: Gold): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  const paint = (span: Span, label: number) => {
    let first = true;
    for (let i = 0; i < document.tokens.length; i++) {
      const token = document.tokens[i]!;
      if (token.start < span[0] || token.end > span[1]) continue;
      if (labels[i]! > 0) {
        first = true;
        continue;
      }
      labels[i] = first ? label : label + 1;
      first = false;
    }
  };
  const length = (spans: Span[]) => spans.reduce((sum, span) => sum + span[1] - span[0], 0);
  for (const attribution of [...gold.attributions].sort((a, b) => length(b.content) - length(a.content))) {
    if (attribution.source) paint(attribution.source, SOURCE);
    if (attribution.cue) paint(attribution.cue, CUE);
    for (const content of attribution.content) paint(content, CONTENT);
  }
  return labels;
}

export interface TrainingOptions {
  epochs: number;
  rate: number;
  l1: number;
  l2: number;
  /** Share of the features that each step leaves out (dropout, Srivastava et al. 2014), so that none is relied on alone. */
  dropout: number;
  /** Share of the steps without the clause rules, which do better on texts that they were written with than on others. */
  unguided: number;
}

/** Fits a model by FTRL-proximal steps (McMahan et al. 2013), one paragraph a step, in a fixed pseudo-random order. */
export function trainSequences(sequences: readonly Sequence[], options: TrainingOptions): SequenceModel {
  const { epochs, rate, l1, l2, dropout, unguided } = options;
  const weights = new Float64Array(ROWS * STRIDE);
  const z = new Float64Array(ROWS * STRIDE);
  const n = new Float64Array(ROWS * STRIDE);
  const transitions = new Float64Array(SIZE * SIZE);
  const squares = new Float64Array(SIZE * SIZE);
  const model: SequenceModel = { weights, scale: 1, used: null, transitions };

  const step = (k: number, gradient: number) => {
    const sum = n[k]! + gradient * gradient;
    z[k] = z[k]! + gradient - ((Math.sqrt(sum) - Math.sqrt(n[k]!)) / rate) * weights[k]!;
    n[k] = sum;
    const value = z[k]!;
    weights[k] = Math.abs(value) <= l1 ? 0 : -(value - Math.sign(value) * l1) / ((1 + Math.sqrt(sum)) / rate + l2);
  };

  const order = sequences.map((_, i) => i);
  let seed = SEED;
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed;
  };
  const happens = (chance: number) => next() < chance * 0x80000000;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = next() % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { labels, ...known } = sequences[index]!;
      const features = (happens(unguided) ? known.unguided : known.features).map((feature) =>
        happens(dropout) ? NOTHING : feature,
      );
      const count = labels.length;
      const scores = scoreTokens(model, features, count, WIDTH);
      const lattice = forwardBackward(transitions, scores, count);
      for (let i = 0; i < count; i++) {
        for (let label = 0; label < SIZE; label++) {
          const gradient = lattice.probabilities[i * SIZE + label]! - (labels[i] === label ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (let f = i * WIDTH; f < (i + 1) * WIDTH; f++) step(rowOf(features[f]!) * STRIDE + label, gradient);
        }
      }
      const expected = new Float64Array(SIZE * SIZE);
      for (let i = 1; i < count; i++) {
        const at = i * SIZE;
        for (let a = 0; a < SIZE; a++)
          for (let b = 0; b < SIZE; b++)
            expected[a * SIZE + b]! +=
              (lattice.forward[at - SIZE + a]! *
                lattice.passages[a * SIZE + b]! *
                lattice.emissions[at + b]! *
                lattice.backward[at + b]!) /
              lattice.scales[i]!;
        expected[labels[i - 1]! * SIZE + labels[i]!]! -= 1;
      }
      for (let k = 0; k < SIZE * SIZE; k++) {
        const gradient = expected[k]! + 0.01 * transitions[k]!;
        squares[k]! += gradient * gradient;
        transitions[k]! -= (0.1 * gradient) / Math.sqrt(squares[k]! + 1e-6);
      }
    }
  }
  return model;
}
