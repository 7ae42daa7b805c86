import { sideBeside } from './candidate-features.ts';
import type { LinearModel } from './linear-model.ts';
import { logistic, sumOf } from './linear-model.ts';
import type { Voiced } from './people-scene.ts';
import { sourceKind } from './quote-scene.ts';
import type { FoundQuote } from './quotes.ts';
import type { Reading } from './reading.ts';

/** The chances that part one level from the next, from the lowest. */
const LEVELS = [0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.995, 0.999, 0.9998];

const level = (chance: number) => LEVELS.filter((least) => chance > least).length + 1;

/** What is known of how a quotation and its speaker were found. */
export function confidenceFeatures(reading: Reading, quote: FoundQuote, voiced: Voiced | null): string[] {
  const { frame, isQuote, isSpeaker, pair } = quote;
  const features = [
    'bias',
    `quote:${level(isQuote)}`,
    `speaker:${level(isSpeaker)}`,
    pair.depth > 0 ? 'nested' : 'outer',
  ];
  if (!frame || !voiced) return [...features, 'nobody'];
  const who = frame.source ? sourceKind(reading, frame.source) : 'none';
  features.push(
    `who:${who}`,
    `origin:${frame.origin}`,
    `sure:${who === 'pronoun' ? 'pronoun' : 'other'}:${level(voiced.sure)}`,
  );
  features.push(`named:${!voiced.entity.unnamed}`, `kind:${voiced.entity.kind}:${voiced.entity.unnamed}`);
  features.push(
    `speaker:${who}:${level(isSpeaker)}`,
    `cue:${frame.cue !== null}`,
    `here:${reading.paragraphOf[(frame.source ?? frame.cue)!.from] === pair.paragraph}`,
  );
  if (pair.depth > 0) features.push(`nested:${who}`, `nested:${frame === quote.around}`);
  features.push(`beside:${sideBeside(reading.words, pair, frame)}:${who === 'pronoun'}`);
  return features;
}

/** Probability that the marks hold somebody's words and that the speaker is right. */
export function confidenceOf(reading: Reading, quote: FoundQuote, voiced: Voiced | null, model: LinearModel): number {
  return Math.round(logistic(sumOf(model, confidenceFeatures(reading, quote, voiced))) * 1000) / 1000;
}
