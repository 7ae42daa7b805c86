import type { QuotationPair } from '../language/index.ts';
import type { Steps } from '../steps.ts';
import { type Candidate, candidateFeatures } from './candidate-features.ts';
import { candidatesFor } from './candidates.ts';
import type { Frame } from './frames.ts';
import { saidAbove } from './governing-line.ts';
import { logistic, softmax, sumOf } from './linear-model.ts';
import type { AttributionModel } from './model.ts';
import { frameBefore, nestedFrame } from './nested-frame.ts';
import { quoteFeatures, wordCount } from './quote-features.ts';
import { sourceKind } from './quote-scene.ts';
import type { Reading } from './reading.ts';
import { isNaming } from './titles.ts';

/** Quotation marks taken for speech, with the frame that names the speaker. */
export interface FoundQuote {
  pair: QuotationPair;
  frame: Frame | null;
  /** Of speech inside speech, the frame of whoever tells of it. */
  around: Frame | null;
  /** Probability that it is speech. */
  isQuote: number;
  /** Probability of this candidate among those for the speaker. */
  isSpeaker: number;
}

const QUOTE_FROM = 0.65;
const PAIRS_A_STEP = 16;
const PEOPLE = new Set(['person', 'pronoun', 'described']);
const FIRST_PERSON = new Set(['i', 'we']);

type FrameOf = ReadonlyMap<QuotationPair, Frame | null>;
type Told = Pick<FoundQuote, 'frame' | 'around' | 'isSpeaker'>;

/** Finds the quotations of a document, in reading order, some pairs of marks a step. */
export function* findQuotes(reading: Reading, model: AttributionModel): Steps<FoundQuote[]> {
  const quotes: FoundQuote[] = [];
  const frameOf = new Map<QuotationPair, Frame | null>();
  let outer: QuotationPair | null = null;
  let weighed = 0;
  for (const pair of reading.document.pairs) {
    if (++weighed % PAIRS_A_STEP === 0) yield undefined;
    if (wordCount(reading.document, pair) === 0) continue;
    const isQuote = logistic(sumOf(model.quote, quoteFeatures(reading, pair)));
    if (isQuote < QUOTE_FROM || isNaming(reading, pair)) continue;
    if (pair.depth > 0) {
      const isInside = outer && outer.open < pair.open && outer.close >= pair.close;
      const around = (isInside && frameOf.get(outer!)) || null;
      quotes.push({ pair, isQuote, ...toldInside(reading, nestedFrame(reading, pair), around) });
      continue;
    }
    const turn = turnAround(reading, pair);
    const told = turn && nestedFrame(reading, pair);
    const speaker = told ? toldInside(reading, told, turn) : likeliestSpeaker(reading, pair, outer, frameOf, model);
    const quote = { pair, isQuote, ...speaker };
    frameOf.set(pair, quote.frame);
    quotes.push(quote);
    outer = pair;
  }
  return quotes;
}

/** Speech inside speech: of whoever its own verb names, of the teller where that is "I" or where there is none. */
function toldInside(reading: Reading, told: Frame | null, around: Frame | null): Told {
  const isOwn = told?.source && FIRST_PERSON.has(reading.document.tokens[told.source.from]!.lower);
  return { frame: isOwn && around ? around : (told ?? around), around, isSpeaker: told ? 0.9 : 0.5 };
}

/** The frame for which the candidates' chances add up to most. */
function likeliestSpeaker(
  reading: Reading,
  pair: QuotationPair,
  before: QuotationPair | null,
  frameOf: FrameOf,
  model: AttributionModel,
): Told {
  const candidates = candidatesFor(reading, pair, before);
  const scores = candidateFeatures(reading, pair, candidates).map((features) => sumOf(model.speaker, features));
  const chances = softmax(scores);
  const votes = new Map<Frame | null, number>();
  candidates.forEach((candidate, i) => {
    const named = candidate.type === 'frame' ? candidate.frame : (frameOf.get(candidate.pair) ?? null);
    votes.set(named, (votes.get(named) ?? 0) + chances[i]!);
  });
  let frame: Frame | null = null;
  let isSpeaker = candidates.length > 0 ? 0 : 0.5;
  for (const [named, chance] of votes) {
    if (chance <= isSpeaker) continue;
    isSpeaker = chance;
    frame = named;
  }
  const told = saidRightBefore(reading, pair, frame) ?? saidRightAfter(reading, pair, candidates);
  return { frame: told ?? saidAbove(reading, pair, frame) ?? frame, around: null, isSpeaker };
}

/** "TRENT: … and he said, “…”": the labelled turn of a transcript in which the marks stand, if they are not all of it. */
function turnAround(reading: Reading, pair: QuotationPair): Frame | null {
  const { turns, frames, document } = reading;
  const turn = turns.transcript ? turns.turns[pair.paragraph] : null;
  if (!turn || (pair.open === turn.speech && pair.close >= document.paragraphs[pair.paragraph]!.endToken - 1))
    return null;
  return frames[pair.paragraph]!.find(({ origin }) => origin === 'label') ?? null;
}

/** "…, and a man called out, “…”": subject and verb right before the marks, where another frame was taken for the speaker's. */
function saidRightBefore(reading: Reading, pair: QuotationPair, taken: Frame | null): Frame | null {
  const { tags, cues } = reading.words;
  const edge = tags[pair.open - 1];
  if (edge !== 'comma' && edge !== 'colon' && edge !== 'that') return null;
  const frame = frameBefore(reading, pair);
  const said = frame?.source;
  const cue = frame?.cue && cues[frame.cue.to - 1];
  if (!said || cue?.class !== 'say' || cue.form === 'ing' || cue.form === 'base') return null;
  if (reading.document.tokens[said.from]!.lower === 'you') return null;
  return taken?.source && taken.source.from < said.to && taken.source.to > said.from ? null : frame;
}

/**
 * "When Pike offered money, “they needed it,” Quill said": subject and verb right after a comma that closes the marks. Of
 * people only, since "…, the Ledger wrote" may relay what somebody said.
 */
function saidRightAfter(reading: Reading, pair: QuotationPair, candidates: readonly Candidate[]): Frame | null {
  if (reading.words.tags[pair.close - 1] !== 'comma') return null;
  for (const candidate of candidates) {
    if (candidate.type === 'same') continue;
    const { source, cue } = candidate.frame;
    if (!cue || source?.from !== pair.close + 1 || cue.from !== source.to) continue;
    if (PEOPLE.has(sourceKind(reading, source))) return candidate.frame;
  }
  return null;
}
