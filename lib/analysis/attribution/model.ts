import { packNames, unpackNames } from '../packed-names.ts';
import { type PackedNumbers, packNumbers, unpackNumbers } from '../packed-numbers.ts';
import type { LinearModel } from './linear-model.ts';
import { LABELS } from './sequence-labels.ts';
import type { SequenceModel } from './sequence-model.ts';
import { ROWS, STRIDE } from './sequence-model.ts';
import weights from './weights.json' with { type: 'json' };

/** Everything that training fits: `commands/train-attribution.ts` writes it to `weights.json`. */
export interface AttributionModel {
  sequence: SequenceModel;
  /** Logistic model: are these quotation marks speech? */
  quote: LinearModel;
  /** Log-linear model over the candidates for a quotation's speaker. */
  speaker: LinearModel;
  /** Log-linear model over those whom a pronoun may mean. */
  pronoun: LinearModel;
  /** Log-linear model over those who may vouch for a sentence. */
  voice: LinearModel;
  /** Logistic model: are a quotation and its speaker right? */
  confidence: LinearModel;
}

/** A linear model's features in the order of their names, and the weight of each in hundredths, with spaces between. */
interface StoredLinearModel {
  names: string;
  hundredths: string;
}

export interface StoredModel extends Record<Exclude<keyof AttributionModel, 'sequence'>, StoredLinearModel> {
  scale: number;
  transitions: number[];
  /** For each row with a weight its distance from the one before; 0 passes `FARTHEST` rows without. */
  gaps: PackedNumbers;
  /** The rows' weights in steps, one for each label. */
  rows: PackedNumbers;
}

/** Stored weights are whole multiples of this; finer ones find nothing more. */
const WEIGHT_STEP = 0.05;
const MOST_STEPS = 44;
const FARTHEST = 90;

let shipped: AttributionModel | null = null;

/** The model that comes with the analyser, decoded at its first use. */
export function shippedModel(): AttributionModel {
  shipped ??= decodeModel(weights as StoredModel);
  return shipped;
}

export function decodeModel(stored: StoredModel): AttributionModel {
  const gaps = unpackNumbers(stored.gaps);
  const rows = unpackNumbers(stored.rows);
  const table = new Int8Array(ROWS * STRIDE);
  const used = new Uint32Array(ROWS / 32);
  let row = -1;
  let at = 0;
  for (const gap of gaps) {
    row += gap || FARTHEST;
    if (gap === 0) continue;
    used[row >> 5] = used[row >> 5]! | (1 << (row & 31));
    for (let label = 0; label < LABELS.length; label++) table[row * STRIDE + label] = rows[at++]!;
  }
  return {
    sequence: { weights: table, used, scale: stored.scale, transitions: Float64Array.from(stored.transitions) },
    quote: decodeLinear(stored.quote),
    speaker: decodeLinear(stored.speaker),
    pronoun: decodeLinear(stored.pronoun),
    voice: decodeLinear(stored.voice),
    confidence: decodeLinear(stored.confidence),
  };
}

function decodeLinear({ names, hundredths }: StoredLinearModel): LinearModel {
  const weights = hundredths.split(' ');
  return new Map(unpackNames(names).map((name, i) => [name, Number(weights[i]) / 100]));
}

/** The stored form of a fitted model: weights rounded to steps, rows without one left out. */
export function encodeModel(model: AttributionModel): StoredModel {
  const { weights: table, transitions, scale: unit } = model.sequence;
  const gaps: number[] = [];
  const rows: number[] = [];
  let before = -1;
  for (let row = 0; row < ROWS; row++) {
    const steps = LABELS.map((_, label) => stepsOf(table[row * STRIDE + label]! * unit));
    if (steps.every((value) => value === 0)) continue;
    let gap = row - before;
    before = row;
    for (; gap > FARTHEST; gap -= FARTHEST) gaps.push(0);
    gaps.push(gap);
    rows.push(...steps);
  }
  return {
    scale: WEIGHT_STEP,
    transitions: [...transitions].map((value) => Number(value.toFixed(4))),
    gaps: packNumbers(gaps, FARTHEST),
    rows: packNumbers(rows, MOST_STEPS, LABELS.length),
    quote: encodeLinear(model.quote),
    speaker: encodeLinear(model.speaker),
    pronoun: encodeLinear(model.pronoun),
    voice: encodeLinear(model.voice),
    confidence: encodeLinear(model.confidence),
  };
}

function stepsOf(weight: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / WEIGHT_STEP)));
}

/** The stored form of a linear model, features whose weight rounds to nothing left out. */
function encodeLinear(model: LinearModel): StoredLinearModel {
  const kept = [...model]
    .map(([name, weight]) => ({ name, hundredths: Math.round(weight * 100) }))
    .filter(({ hundredths }) => hundredths !== 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    names: packNames(kept.map(({ name }) => name)),
    hundredths: kept.map(({ hundredths }) => hundredths).join(' '),
  };
}
