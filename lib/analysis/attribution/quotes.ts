import type { QuotationPair } from '../language/index.ts';
import type { Steps } from '../steps.ts';
import { candidateFeatures } from './candidate-features.ts';
import { candidatesFor } from './candidates.ts';
import type { Frame } from './frames.ts';
import { logistic, softmax, sumOf } from './linear-model.ts';
import type { AttributionModel } from './model.ts';
import { nestedFrame } from './nested-frame.ts';
import { quoteFeatures, wordCount } from './quote-features.ts';
import type { Reading } from './reading.ts';
import { isNaming } from './titles.ts';

/** Quotation marks taken for speech, with the frame that names the speaker. */
export interface FoundQuote {
  pair: QuotationPair;
  frame: Frame | null;
  /** Probability that it is speech. */
  isQuote: number;
  /** Probability of this candidate among those for the speaker. */
  isSpeaker: number;
}

const QUOTE_FROM = 0.65;
const PAIRS_A_STEP = 16;
const FIRST_PERSON = new Set(['i', 'we']);

/** Finds the quotations of a document, in reading order, some pairs of marks a step. */
export function* findQuotes(reading: Reading, model: AttributionModel): Steps<FoundQuote[]> {
  const quotes: FoundQuote[] = [];
  const frameOf = new Map<QuotationPair, Frame | null>();
  let outer: QuotationPair | null = null;
  let weighed = 0;
  for (const pair of reading.document.pairs) {
    if (++weighed % PAIRS_A_STEP === 0) yield undefined;
    if (wordCount(reading.document, pair) === 0) continue;
    const probability = logistic(sumOf(model.quote, quoteFeatures(reading, pair)));
    if (probability < QUOTE_FROM || isNaming(reading, pair)) continue;
    if (pair.depth > 0) {
      const nested = nestedFrame(reading, pair);
      const own = nested?.source && FIRST_PERSON.has(reading.document.tokens[nested.source.from]!.lower);
      const around = outer && outer.open < pair.open && outer.close >= pair.close ? (frameOf.get(outer) ?? null) : null;
      quotes.push({
        pair,
        frame: own && around ? around : (nested ?? around),
        isQuote: probability,
        isSpeaker: nested ? 0.9 : 0.5,
      });
      continue;
    }
    const candidates = candidatesFor(reading, pair, outer);
    let frame: Frame | null = null;
    let sure = 0.5;
    if (candidates.length > 0) {
      const chances = softmax(
        candidateFeatures(reading, pair, candidates).map((features) => sumOf(model.speaker, features)),
      );
      sure = 0;
      const votes = new Map<Frame | null, number>();
      candidates.forEach((candidate, i) => {
        const named = candidate.type === 'frame' ? candidate.frame : (frameOf.get(candidate.pair) ?? null);
        votes.set(named, (votes.get(named) ?? 0) + chances[i]!);
      });
      for (const [named, chance] of votes) {
        if (chance > sure) {
          sure = chance;
          frame = named;
        }
      }
    }
    frame = turnOfFirstPerson(reading, pair, frame);
    frameOf.set(pair, frame);
    quotes.push({ pair, frame, isQuote: probability, isSpeaker: sure });
    outer = pair;
  }
  return quotes;
}

/** "TRENT: … and I said, “…”": in a labelled turn, "I" is whoever the label names. */
function turnOfFirstPerson(reading: Reading, pair: QuotationPair, frame: Frame | null): Frame | null {
  if (!frame?.source || reading.document.tokens[frame.source.from]!.lower !== 'i') return frame;
  return reading.frames[pair.paragraph]?.find(({ origin }) => origin === 'label') ?? frame;
}
