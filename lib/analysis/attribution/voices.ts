import type { Sentence } from '../language/index.ts';
import type { Steps } from '../steps.ts';
import { withBlockStatements } from './block-statements.ts';
import type { Frame } from './frames.ts';
import { spanOf } from './frames.ts';
import type { LinearModel } from './linear-model.ts';
import { sumOf } from './linear-model.ts';
import { withListItems } from './list-items.ts';
import type { Voiced } from './people-scene.ts';
import type { FoundQuote } from './quotes.ts';
import type { Reading } from './reading.ts';
import { relayOf } from './relays.ts';
import { isHost } from './turns.ts';
import type { Voice } from './types.ts';
import type { Voucher } from './voice-features.ts';
import { ownVoiceFeatures, voucherFeatures } from './voice-features.ts';

const MOST_VOUCHERS = 8;
const NO_VOUCHER =
  /^(?:no|nobody|none|neither)\b|\b(?:earlier|previous|prior) (?:version|post|story|entry|report|headline|article|edition)s?\b/iu;
const SENTENCES_A_STEP = 20;
/** A sentence with the frames that report part of it and the share of its tokens inside quotations. */
export interface SentenceScene {
  sentence: Sentence;
  vouchers: Voucher[];
  quoted: number;
  covered: number;
}

/**
 * For every sentence the frames that report some of it; a frame counts with what its quotations add. The publication's own
 * turns report nothing: they are the article's voice.
 */
export function sentenceScenes(reading: Reading, found: readonly FoundQuote[]): SentenceScene[] {
  const { document, sentenceOf } = reading;
  const scenes: SentenceScene[] = document.sentences.map((sentence) => ({
    sentence,
    vouchers: [],
    quoted: 0,
    covered: 0,
  }));
  const inQuote = new Uint8Array(document.tokens.length);
  const inContent = new Uint8Array(document.tokens.length);
  const counts = scenes.map(() => new Map<Frame, number>());
  const seen = new Int32Array(document.tokens.length).fill(-1);
  let stamp = 0;
  const cover = (frame: Frame | null, from: number, to: number) => {
    for (let i = from; i < to; i++) {
      inContent[i] = 1;
      if (!frame || seen[i] === stamp) continue;
      seen[i] = stamp;
      const count = counts[sentenceOf[i]!]!;
      count.set(frame, (count.get(frame) ?? 0) + 1);
    }
  };
  const quotesOf = new Map<Frame | null, FoundQuote[]>();
  for (const quote of found) {
    inQuote.fill(1, quote.pair.open, quote.pair.close);
    if (quote.pair.depth > 0) continue;
    const list = quotesOf.get(quote.frame);
    if (list) list.push(quote);
    else quotesOf.set(quote.frame, [quote]);
  }
  for (const frame of new Set([...reading.frames.flat(), ...quotesOf.keys()])) {
    stamp++;
    if (frame && isHost(reading.turns, document, frame)) continue;
    for (const content of frame?.contents ?? []) cover(frame, content.from, content.to);
    for (const { pair } of quotesOf.get(frame) ?? [])
      cover(frame, pair.open, Math.min(pair.close + 1, document.tokens.length));
    if (frame?.source && frame.origin !== 'label') {
      const own = counts[sentenceOf[frame.source.from]!]!;
      if (!own.has(frame)) own.set(frame, 0);
    }
  }
  scenes.forEach((scene, s) => {
    const { firstToken, endToken } = scene.sentence;
    const length = Math.max(1, endToken - firstToken);
    scene.vouchers = [...counts[s]!]
      .map(([frame, count]) => ({ frame, share: count / Math.max(1, length - ownTokens(frame, firstToken, endToken)) }))
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_VOUCHERS);
    for (let i = firstToken; i < endToken; i++) {
      scene.quoted += inQuote[i]! / length;
      scene.covered += inContent[i]! / length;
    }
  });
  return scenes;
}

/** How many of the tokens `[from, to)` name a frame's source or its cue. */
function ownTokens({ source, cue }: Frame, from: number, to: number): number {
  let own = 0;
  for (const range of [source, cue]) if (range) own += Math.max(0, Math.min(to, range.to) - Math.max(from, range.from));
  return own;
}

/** Who vouches for each sentence: one of the frames that report it, or nobody: the article's own voice. */
export function* voicesOf(
  reading: Reading,
  scenes: readonly SentenceScene[],
  speakers: ReadonlyMap<Frame, Voiced>,
  attributionsOf: ReadonlyMap<Frame | null, readonly number[]>,
  model: LinearModel,
  publisher: string | null,
): Steps<Voice[]> {
  const voices: Voice[] = [];
  for (const { sentence, vouchers, quoted, covered } of scenes) {
    if (sentence.index % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield undefined;
    const frame = voucherOf(reading, sentence, vouchers, quoted, model);
    const via = relayOf(reading.document, reading.words, reading.people, sentence, publisher);
    const speaker = (frame && speakers.get(frame)?.speaker) ?? null;
    voices.push({
      // A relay with no named origin leaves the source open.
      speaker: via !== null && speaker?.name === via ? null : speaker,
      source: frame?.source ? spanOf(reading.document, frame.source) : null,
      cue: frame?.cue ? spanOf(reading.document, frame.cue) : null,
      via,
      quoted: Math.min(1, quoted),
      covered: Math.min(1, covered),
      attributions: vouchers.flatMap((voucher) => attributionsOf.get(voucher.frame) ?? []),
    });
  }
  return withBlockStatements(reading, withListItems(reading, voices, speakers));
}

/** The frame that vouches for a sentence; null for the article's own voice. */
function voucherOf(
  reading: Reading,
  sentence: Sentence,
  vouchers: readonly Voucher[],
  quoted: number,
  model: LinearModel,
): Frame | null {
  // A turn of a hearing or interview is always somebody's.
  const spoken = vouchers.some(({ frame, share }) => frame.origin === 'label' && share > 0.5);
  let top = spoken ? Number.NEGATIVE_INFINITY : sumOf(model, ownVoiceFeatures(reading, sentence, vouchers, quoted));
  let best: Frame | null = null;
  for (const voucher of vouchers) {
    const score = sumOf(model, voucherFeatures(reading, sentence, voucher, vouchers, quoted));
    if (score <= top) continue;
    top = score;
    best = voucher.frame;
  }
  return best && vouchesForNothing(reading, best) ? null : best;
}

/** "No one disputes …", and a correction's "An earlier version of this story said …": the article's own voice. */
function vouchesForNothing({ document }: Reading, { source }: Frame): boolean {
  if (!source) return false;
  const [start, end] = spanOf(document, source);
  return NO_VOUCHER.test(document.text.slice(start, end));
}
