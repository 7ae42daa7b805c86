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

export interface StoredModel {
  scale: number;
  transitions: number[];
  /** For each row with a weight its distance from the one before, as a character; `NO_GAP` passes `FARTHEST` rows without. */
  gaps: string;
  /** The rows' weights, a character each, one for each label. */
  rows: string;
  quote: Record<string, number>;
  speaker: Record<string, number>;
  pronoun: Record<string, number>;
  voice: Record<string, number>;
  confidence: Record<string, number>;
}

/** Stored weights are whole multiples of this; finer ones find nothing more. */
const WEIGHT_STEP = 0.05;
/** The characters of a weight of zero and of no distance: plain ones compress better than bytes in base64. */
const ZERO = 80;
const NO_GAP = 35;
const MOST_STEPS = 44;
const FARTHEST = 90;

let shipped: AttributionModel | null = null;

/** The model that comes with the analyser, decoded at its first use. */
export function shippedModel(): AttributionModel {
  shipped ??= decodeModel(weights as StoredModel);
  return shipped;
}

export function decodeModel(stored: StoredModel): AttributionModel {
  const { gaps, rows } = stored;
  const table = new Int8Array(ROWS * STRIDE);
  const used = new Uint32Array(ROWS / 32);
  let row = -1;
  let at = 0;
  for (let i = 0; i < gaps.length; i++) {
    row += gaps.charCodeAt(i) - NO_GAP || FARTHEST;
    if (gaps.charCodeAt(i) === NO_GAP) continue;
    used[row >> 5] = used[row >> 5]! | (1 << (row & 31));
    for (let label = 0; label < LABELS.length; label++) table[row * STRIDE + label] = rows.charCodeAt(at++) - ZERO;
  }
  return {
    sequence: { weights: table, used, scale: stored.scale, transitions: Float64Array.from(stored.transitions) },
    quote: new Map(Object.entries(stored.quote)),
    speaker: new Map(Object.entries(stored.speaker)),
    pronoun: new Map(Object.entries(stored.pronoun)),
    voice: new Map(Object.entries(stored.voice)),
    confidence: new Map(Object.entries(stored.confidence)),
  };
}

function stored(weight: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / WEIGHT_STEP)));
}

/** The stored form of a fitted model: weights rounded to steps, rows without one left out. */
export function encodeModel(model: AttributionModel): StoredModel {
  const { weights: table, transitions, scale: unit } = model.sequence;
  let gaps = '';
  let rows = '';
  let before = -1;
  for (let row = 0; row < ROWS; row++) {
    const values = LABELS.map((_, label) => stored(table[row * STRIDE + label]! * unit));
    if (values.every((value) => value === 0)) continue;
    let gap = row - before;
    before = row;
    for (; gap > FARTHEST; gap -= FARTHEST) gaps += String.fromCharCode(NO_GAP);
    gaps += String.fromCharCode(NO_GAP + gap);
    rows += values.map((value) => String.fromCharCode(ZERO + value)).join('');
  }
  const rounded = (linear: LinearModel) =>
    Object.fromEntries(
      [...linear]
        .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
        .filter(([, weight]) => weight !== 0),
    );
  return {
    ...{
      scale: WEIGHT_STEP,
      transitions: [...transitions].map((value) => Number(value.toFixed(4))),
      ...{ gaps, rows },
    },
    ...{
      quote: rounded(model.quote),
      speaker: rounded(model.speaker),
      pronoun: rounded(model.pronoun),
      voice: rounded(model.voice),
    },
    confidence: rounded(model.confidence),
  };
}
