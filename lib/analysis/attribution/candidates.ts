import type { QuotationPair } from '../language/index.ts';
import type { Candidate } from './candidate-features.ts';
import { isRoleNoun } from './described.ts';
import type { Frame, TokenRange } from './frames.ts';
import { namesGenre } from './genre.ts';
import { frameBefore } from './nested-frame.ts';
import type { Mention } from './people.ts';
import { firstMentionFrom } from './people.ts';
import { mainSubject } from './phrase-bounds.ts';
import type { Reading } from './reading.ts';

const FARTHEST_PRONOUN = 40;

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
  candidates.push(...introducing(reading, pair, candidates), ...mentionedNear(reading, pair, candidates));
  if (before && p - before.paragraph <= 3) candidates.push({ type: 'same', pair: before });
  return candidates.filter((candidate) => candidate.type === 'same' || !runsOn(reading, pair, candidate.frame));
}

/** "“whether to go after” Ruben Ortiz.": the sentence of the marks goes on without a sign, and he is its object. */
function runsOn({ document: { tokens } }: Reading, pair: QuotationPair, { source, cue }: Frame): boolean {
  return !cue && source?.from === pair.close + 1 && pair.closed && tokens[pair.close - 1]!.kind === 'word';
}

/** The subject of the verb right before the marks, where tagger and clause rules passed it over: "and a man called out, “…”". */
function introducing(reading: Reading, pair: QuotationPair, others: readonly Candidate[]): Candidate[] {
  const frame = frameBefore(reading, pair);
  if (!frame?.cue || reading.words.cues[frame.cue.to - 1]?.class !== 'say') return [];
  const { from, to } = frame.source!;
  const isTaken = (other: Candidate) =>
    other.type === 'frame' && other.frame.source!.from < to && other.frame.source!.to > from;
  if (others.some(isTaken)) return [];
  const known = reading.mentionFrames.get(from) ?? frame;
  reading.mentionFrames.set(from, known);
  return [{ type: 'frame', frame: known }];
}

/**
 * Those who stand near by without a cue, for quotations that no verb of ours introduces: the subject of the sentence and
 * the pronoun before the quotation, the people named before and after it in the paragraph, and the first and the last
 * one named in the paragraph before.
 */
function mentionedNear(reading: Reading, pair: QuotationPair, others: readonly Candidate[]): Candidate[] {
  const ranges = [...subjectsBefore(reading, pair), ...namedNear(reading, pair)];
  const frames = new Set<Frame>();
  for (const range of ranges) {
    const taken = others.some(
      (other) => other.type === 'frame' && other.frame.source!.from < range.to && other.frame.source!.to > range.from,
    );
    if (!taken) frames.add(mentionFrame(reading, range));
  }
  return [...frames].map((frame) => ({ type: 'frame', frame }));
}

/** The subject of the quotation's sentence, and the nearest "he", "she", "it" or "they" before it there. */
function subjectsBefore(reading: Reading, pair: QuotationPair): TokenRange[] {
  const { tags } = reading.words;
  const { firstToken } = reading.document.sentences[reading.sentenceOf[pair.open]!]!;
  const ranges: TokenRange[] = [];
  const { from, to } = whoSpeaks(reading, mainSubject(tags, firstToken, pair.open));
  const opening = reading.people.mentions[firstMentionFrom(reading.people.mentions, from)];
  const isPlace = opening?.from === from && opening.entity.kind === 'place';
  if (from < to && reading.pairOf[from]! < 0 && !isPlace && !namesGenre(reading.document, { from, to }))
    ranges.push({ from, to });
  for (let i = pair.open - 1; i > Math.max(firstToken, pair.open - FARTHEST_PRONOUN); i--) {
    if (reading.pairOf[i]! >= 0) break;
    if (tags[i] !== 'subject') continue;
    ranges.push({ from: i, to: i + 1 });
    break;
  }
  return ranges;
}

/** "Ada Quill's campaign slogan is “…”": of something that cannot speak its owner. */
export function whoSpeaks({ document, words: { tags } }: Reading, [from, to]: readonly [number, number]): TokenRange {
  const owner = from + tags.slice(from, to).indexOf('genitive');
  const isOwned = owner > from && tags[to - 1] === 'word';
  return { from, to: isOwned && !isRoleNoun(document.tokens[to - 1]!.lower) ? owner : to };
}

function namedNear(reading: Reading, pair: QuotationPair): Mention[] {
  const { document, people, pairOf } = reading;
  const { mentions } = people;
  const paragraph = document.paragraphs[pair.paragraph]!;
  const earlier = document.paragraphs[pair.paragraph - 1];
  const at = firstMentionFrom(mentions, pair.open);
  const chosen: Mention[] = [];
  // A caption that runs into a quotation without a space does not introduce it.
  const glued = (mention: Mention) => document.tokens[mention.to - 1]!.end === pair.start;
  const speaks = (mention: Mention | undefined): mention is Mention =>
    mention !== undefined &&
    !glued(mention) &&
    !mention.entity.unnamed &&
    mention.entity.kind !== 'place' &&
    pairOf[mention.from]! < 0;
  let own = 0;
  for (let k = at - 1; k >= 0 && k >= at - 12 && own < 2 && mentions[k]!.from >= paragraph.firstToken; k--) {
    const mention = mentions[k];
    if (!speaks(mention)) continue;
    chosen.push(mention);
    own++;
  }
  const after = mentions[firstMentionFrom(mentions, pair.close)];
  if (after && after.from < paragraph.endToken && speaks(after)) chosen.push(after);
  if (earlier) {
    const first = mentions[firstMentionFrom(mentions, earlier.firstToken)];
    const last = mentions[firstMentionFrom(mentions, earlier.endToken) - 1];
    for (const mention of [first, last])
      if (mention && mention.from >= earlier.firstToken && mention.from < earlier.endToken && speaks(mention))
        chosen.push(mention);
  }
  return chosen;
}

/** The same frame object for a place each time, so that its votes add up. */
export function mentionFrame(reading: Reading, { from, to }: TokenRange): Frame {
  let frame = reading.mentionFrames.get(from);
  if (!frame) {
    frame = { source: { from, to }, cue: null, contents: [], probability: 0, origin: 'mention' };
    reading.mentionFrames.set(from, frame);
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
