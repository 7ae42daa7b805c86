import type { Steps } from '../steps.ts';
import type { Frame } from './frames.ts';
import { startOf } from './frames.ts';
import type { LinearModel } from './linear-model.ts';
import type { FoundQuote } from './quotes.ts';
import type { Reading } from './reading.ts';
import type { SpeakerResolver, Voiced } from './speakers.ts';
import { speakerResolver } from './speakers.ts';

const FRAMES_A_STEP = 40;

/** Frames with a source, in reading order. */
export function sourcedFrames(reading: Reading, found: readonly FoundQuote[]): Frame[] {
  const quoted = new Set(found.map((quote) => quote.frame));
  const used = new Set([...reading.frames.flat(), ...quoted]);
  return [...used].filter((frame): frame is Frame => frame?.source != null).sort((a, b) => startOf(a) - startOf(b));
}

/** Names the sources of all frames that report something, in reading order, so that each pronoun knows who spoke before. */
export function* resolveFrames(
  reading: Reading,
  found: readonly FoundQuote[],
  model: LinearModel,
): Steps<Map<Frame, Voiced>> {
  const resolver: SpeakerResolver = speakerResolver(reading.document, reading.words, reading.people, model);
  const quoting = new Set(found.map((quote) => quote.frame));
  const speakers = new Map<Frame, Voiced>();
  let named = 0;
  for (const frame of sourcedFrames(reading, found)) {
    if (++named % FRAMES_A_STEP === 0) yield undefined;
    const voiced = resolver.resolve(frame.source!.from, frame.source!.to);
    if (!voiced) continue;
    speakers.set(frame, voiced);
    if (frame.contents.length > 0 || quoting.has(frame)) resolver.spoke(voiced.entity, frame.source!.from);
  }
  return speakers;
}
