import { confidenceFeatures } from '../../lib/analysis/attribution/confidence.ts';
import type { AttributionModel } from '../../lib/analysis/attribution/model.ts';
import { findQuotes } from '../../lib/analysis/attribution/quotes.ts';
import type { Reading } from '../../lib/analysis/attribution/reading.ts';
import { resolveFrames } from '../../lib/analysis/attribution/resolution.ts';
import { finish } from '../../lib/analysis/steps.ts';
import type { Gold } from './corpus.ts';
import type { LabelledExample } from './linear-trainer.ts';
import { share } from './quote-examples.ts';
import { sameName } from './same-name.ts';

/** The quotations found in one gold article, and whether each is one and its speaker right. */
export function confidenceExamples(gold: Gold, reading: Reading, model: AttributionModel): LabelledExample[] {
  const found = finish(findQuotes(reading, model));
  const speakers = finish(resolveFrames(reading, found, model.pronoun));
  return found.map((quote) => {
    const voiced = (quote.frame && speakers.get(quote.frame)) ?? null;
    const match = gold.quotes.find((other) => share(other.span, [quote.pair.start, quote.pair.end]) >= 0.9);
    return {
      features: confidenceFeatures(reading, quote, voiced),
      positive: match !== undefined && sameName(voiced?.speaker.name ?? null, match.speaker),
    };
  });
}
