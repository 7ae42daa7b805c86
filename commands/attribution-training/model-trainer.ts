import type { AttributionModel } from '../../lib/analysis/attribution/model.ts';
import type { Reading } from '../../lib/analysis/attribution/reading.ts';
import { hashWord } from '../../lib/analysis/attribution/token-facts.ts';
import { confidenceExamples } from './confidence-examples.ts';
import type { Gold } from './corpus.ts';
import { trainChoices, trainLogistic } from './linear-trainer.ts';
import { pronounExamples } from './pronoun-examples.ts';
import { quoteExamples, read } from './quote-examples.ts';
import { sequencesOf, trainSequences } from './sequence-trainer.ts';
import { voiceExamples } from './voice-examples.ts';

export const OPTIONS = { epochs: 12, rate: 0.03, l1: 19, l2: 3, dropout: 0.12, unguided: 0.25 };
export const FOLDS = 5;

const UNTRAINED: AttributionModel = {
  sequence: { weights: [], scale: 1, used: null, transitions: new Float64Array() },
  ...{ quote: new Map(), speaker: new Map(), pronoun: new Map(), voice: new Map(), confidence: new Map() },
};

/**
 * Fits all three models. The two quotation models look at what the tagger says, so their examples come from taggers
 * that were fitted without the article in question (stacking).
 */
export function trainModel(golds: readonly Gold[]): AttributionModel {
  const complete = golds.filter((gold) => gold.complete);
  const sequences = complete.map(sequencesOf);
  const folds = complete.map((gold) => foldOf(gold.id));
  const unseen = new Map<Gold, Reading>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const sequence = trainSequences(sequences.filter((_, i) => folds[i] !== fold).flat(), OPTIONS);
    for (const gold of complete.filter((_, i) => folds[i] === fold))
      unseen.set(gold, read(gold, { ...UNTRAINED, sequence }));
  }
  return { ...trainOnReadings(unseen), sequence: trainSequences(sequences.flat(), OPTIONS) };
}

/** Fits the models that look at a tagger's reading, one after the other: each may use the ones before. */
export function trainOnReadings(readings: ReadonlyMap<Gold, Reading>): AttributionModel {
  const examples = [...readings].map(([gold, reading]) => quoteExamples(gold, reading));
  const model: AttributionModel = {
    ...UNTRAINED,
    quote: trainLogistic(
      examples.flatMap((example) => example.quotes),
      1,
    ),
    speaker: trainChoices(
      examples.flatMap((example) => example.choices),
      2,
    ),
  };
  model.pronoun = trainChoices(
    [...readings].flatMap(([gold, reading]) => pronounExamples(gold, reading, model)),
    3,
  );
  model.voice = trainChoices(
    [...readings].flatMap(([gold, reading]) => voiceExamples(gold, reading, model)),
    3,
  );
  model.confidence = trainLogistic(
    [...readings].flatMap(([gold, reading]) => confidenceExamples(gold, reading, model)),
    1,
  );
  return model;
}

/** A fold that depends on the article's id alone, so that new articles leave the others where they are. */
export function foldOf(id: string): number {
  return (hashWord(id) >>> 7) % FOLDS;
}
