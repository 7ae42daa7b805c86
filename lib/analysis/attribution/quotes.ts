import type { QuotationPair } from '../language/index.ts';
import type { Steps } from '../steps.ts';
import type { Candidate } from './candidate-features.ts';
import { candidateFeatures } from './candidate-features.ts';
import type { Frame } from './frames.ts';
import { logistic, softmax, sumOf } from './linear-model.ts';
import type { AttributionModel } from './model.ts';
import { nestedFrame } from './nested-frame.ts';
import type { Mention } from './people.ts';
import { firstMentionFrom } from './people.ts';
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

const QUOTE_FROM = 0.5;
const PAIRS_A_STEP = 16;
const FIRST_PERSON = new Set(['i', 'we']);

/** Candidates for the speaker of a pair: frames of its own and the neighbouring paragraphs, and the speaker before. */
export function candidatesFor(reading: Reading, pair: QuotationPair, before: QuotationPair | null): Candidate[] {
  const candidates: Candidate[] = [];
  const p = pair.paragraph;
  for (const frame of reading.frames[p - 1]?.slice(-4) ?? [])
    if (frame.source) candidates.push({ type: 'frame', frame });
  const own = reading.frames[p] ?? [];
  for (const frame of nearby(own, pair)) if (frame.source) candidates.push({ type: 'frame', frame });
  for (const frame of reading.frames[p + 1]?.slice(0, 1) ?? [])
    if (frame.source) candidates.push({ type: 'frame', frame });
  candidates.push(...mentionedNear(reading, pair, candidates));
  if (before && p - before.paragraph <= 3) candidates.push({ type: 'same', pair: before });
  return candidates;
}

/**
 * People named near by without a cue, for quotations that no verb introduces: the nearest before and after in the
 * paragraph, and the first and the last of the paragraph before.
 */
function mentionedNear(reading: Reading, pair: QuotationPair, others: readonly Candidate[]): Candidate[] {
  const { document, people, pairOf } = reading;
  const { mentions } = people;
  const paragraph = document.paragraphs[pair.paragraph]!;
  const earlier = document.paragraphs[pair.paragraph - 1];
  const at = firstMentionFrom(mentions, pair.open);
  const chosen = new Set<Mention>();
  // A caption that runs into a quotation without a space does not introduce it.
  const glued = (mention: Mention) => document.tokens[mention.to - 1]!.end === pair.start;
  const speaks = (mention: Mention | undefined) =>
    mention !== undefined &&
    !glued(mention) &&
    !mention.entity.unnamed &&
    mention.entity.kind !== 'place' &&
    pairOf[mention.from]! < 0;
  let own = 0;
  for (let k = at - 1; k >= 0 && k >= at - 12 && own < 2 && mentions[k]!.from >= paragraph.firstToken; k--) {
    if (!speaks(mentions[k])) continue;
    chosen.add(mentions[k]!);
    own++;
  }
  const after = mentions[firstMentionFrom(mentions, pair.close)];
  if (after && after.from < paragraph.endToken && speaks(after)) chosen.add(after);
  if (earlier) {
    const first = mentions[firstMentionFrom(mentions, earlier.firstToken)];
    const last = mentions[firstMentionFrom(mentions, earlier.endToken) - 1];
    for (const mention of [first, last])
      if (mention && mention.from >= earlier.firstToken && mention.from < earlier.endToken && speaks(mention))
        chosen.add(mention);
  }
  const taken = (mention: Mention) =>
    others.some(
      (other) =>
        other.type === 'frame' && other.frame.source!.from < mention.to && other.frame.source!.to > mention.from,
    );
  return [...chosen]
    .filter((mention) => !taken(mention))
    .map((mention) => ({ type: 'frame', frame: mentionFrame(reading, mention) }));
}

/** The same frame object for a mention each time, so that its votes add up. */
function mentionFrame(reading: Reading, mention: Mention): Frame {
  let frame = reading.mentionFrames.get(mention);
  if (!frame) {
    frame = {
      source: { from: mention.from, to: mention.to },
      cue: null,
      contents: [],
      probability: 0,
      origin: 'mention',
    };
    reading.mentionFrames.set(mention, frame);
  }
  return frame;
}

/** At most this many frames of a paragraph are weighed, the nearest ones, so that no paragraph costs squared time. */
const NEARBY = 12;

function nearby(frames: readonly Frame[], pair: QuotationPair): readonly Frame[] {
  if (frames.length <= NEARBY) return frames;
  let low = 0;
  let high = frames.length;
  const start = (frame: Frame) => (frame.source ?? frame.cue)!.from;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(frames[middle]!) < pair.open) low = middle + 1;
    else high = middle;
  }
  return frames.slice(Math.max(0, low - NEARBY / 2), low + NEARBY / 2);
}

/** Whether the tagger made the pair's words content of the candidate's frame. */
export function isLinked(pair: QuotationPair, candidate: Candidate): boolean {
  if (candidate.type === 'same') return false;
  return candidate.frame.contents.some((content) => content.from < pair.close && content.to > pair.open + 1);
}

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
        candidates.map((candidate) =>
          sumOf(model.speaker, candidateFeatures(reading, pair, candidate, isLinked(pair, candidate))),
        ),
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
    frameOf.set(pair, frame);
    quotes.push({ pair, frame, isQuote: probability, isSpeaker: sure });
    outer = pair;
  }
  return quotes;
}
