import type { Candidate } from '../../lib/analysis/attribution/candidate-features.ts';
import { candidateFeatures } from '../../lib/analysis/attribution/candidate-features.ts';
import { candidatesFor } from '../../lib/analysis/attribution/candidates.ts';
import type { AttributionModel } from '../../lib/analysis/attribution/model.ts';
import { quoteFeatures, wordCount } from '../../lib/analysis/attribution/quote-features.ts';
import type { Reading } from '../../lib/analysis/attribution/reading.ts';
import { readFrames } from '../../lib/analysis/attribution/reading.ts';
import type { QuotationPair } from '../../lib/analysis/language/index.ts';
import { readDocument } from '../../lib/analysis/language/index.ts';
import { finish } from '../../lib/analysis/steps.ts';
import type { Span } from '../../lib/analysis/types.ts';
import type { Gold, GoldAttribution } from './corpus.ts';
import type { LabelledChoice, LabelledExample } from './linear-trainer.ts';
import { sameName } from './same-name.ts';

/** The quotations of one gold article as examples for both models, seen through a tagger that did not learn from it. */
export function quoteExamples(gold: Gold, reading: Reading): { quotes: LabelledExample[]; choices: LabelledChoice[] } {
  const quotes: LabelledExample[] = [];
  const choices: LabelledChoice[] = [];
  const sourceOf = new Map<QuotationPair, Span | null>();
  const speakerOf = new Map<QuotationPair, string>();
  let before: QuotationPair | null = null;
  for (const pair of reading.document.pairs) {
    if (wordCount(reading.document, pair) === 0) continue;
    const match = gold.quotes.find((quote) => share(quote.span, [pair.start, pair.end]) >= 0.9);
    quotes.push({ features: quoteFeatures(reading, pair), positive: match !== undefined });
    if (!match || pair.depth > 0) continue;
    const attribution = gold.attributions.find((a) =>
      a.content.some((content) => content[0] < pair.end && content[1] > pair.start + 1),
    );
    const source = sourceFor(attribution, before, sourceOf, match.speaker, gold);
    sourceOf.set(pair, source);
    speakerOf.set(pair, match.speaker);
    const people = candidatesFor(reading, pair, before);
    const features = candidateFeatures(reading, pair, people);
    const candidates = people.map((candidate, i) => ({
      features: features[i]!,
      right: isRight(
        reading,
        candidate,
        source,
        match.speaker,
        before !== null && (source ? sourceOf.get(before) === source : speakerOf.get(before) === match.speaker),
      ),
    }));
    if (candidates.some((candidate) => candidate.right)) choices.push({ candidates });
    before = pair;
  }
  return { quotes, choices };
}

/** The source's words of the attribution that holds the quotation; of a continuation, those of the quotation before. */
function sourceFor(
  attribution: GoldAttribution | undefined,
  before: QuotationPair | null,
  sourceOf: ReadonlyMap<QuotationPair, Span | null>,
  speaker: string,
  gold: Gold,
): Span | null {
  if (attribution?.source) return attribution.source;
  const earlier = before ? (sourceOf.get(before) ?? null) : null;
  const owner = earlier && gold.attributions.find((a) => a.source === earlier);
  return owner && owner.speaker === speaker ? earlier : null;
}

/** By the words marked as the source; where none are (nobody introduces the quotation) by the speaker's name. */
function isRight(reading: Reading, candidate: Candidate, source: Span | null, speaker: string, same: boolean): boolean {
  if (candidate.type === 'same') return same;
  const range = candidate.frame.source;
  if (!range) return false;
  if (!source) {
    const mention = reading.people.mentions.find((other) => other.from >= range.from && other.to <= range.to);
    return mention !== undefined && sameName(mention.entity.name, speaker);
  }
  const { tokens } = reading.document;
  return tokens[range.from]!.start < source[1] && tokens[range.to - 1]!.end > source[0];
}

export function share(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / Math.max(a[1] - a[0], b[1] - b[0]);
}

/** Reads an article through a tagger. */
export function read({ text, outlet, byline }: Gold, model: AttributionModel): Reading {
  return finish(readFrames(readDocument(text), model, { outlet, byline }));
}
