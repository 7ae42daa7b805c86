import { attribute } from '../../lib/analysis/attribution/index.ts';
import { decodeModel, encodeModel } from '../../lib/analysis/attribution/model.ts';
import { readDocument } from '../../lib/analysis/language/index.ts';
import type { Gold } from './corpus.ts';
import { foldOf, trainModel } from './model-trainer.ts';
import { share } from './quote-examples.ts';
import { sameName } from './same-name.ts';

/**
 * The quotes found in the articles of one fold by a model fitted to those of the others: the confidence in each, and whether it is
 * a quote and its speaker right.
 */
export function judgedQuotes(golds: readonly Gold[], fold: number): { confidence: number; right: boolean }[] {
  const model = decodeModel(encodeModel(trainModel(golds.filter((gold) => foldOf(gold.id) !== fold))));
  return golds
    .filter((gold) => foldOf(gold.id) === fold)
    .flatMap((gold) => {
      const { quotes } = attribute(readDocument(gold.text), { outlet: gold.outlet, byline: gold.byline }, model);
      return quotes.map(({ start, end, speaker, confidence }) => {
        const match = gold.quotes.find(({ span }) => share(span, [start, end]) >= 0.9);
        return { confidence, right: match !== undefined && sameName(speaker?.name ?? null, match.speaker) };
      });
    });
}
