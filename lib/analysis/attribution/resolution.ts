import type { Steps } from '../steps.ts';
import type { Frame, TokenRange } from './frames.ts';
import { startOf } from './frames.ts';
import type { LinearModel } from './linear-model.ts';
import type { Entity } from './people.ts';
import type { Voiced } from './people-scene.ts';
import type { FoundQuote } from './quotes.ts';
import type { Reading } from './reading.ts';
import type { SpeakerResolver } from './speakers.ts';
import { speakerResolver } from './speakers.ts';
import { addressee, isAnswer, isAnswerLabel, whoAnswers } from './turns.ts';

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
  // A frame that speech of its own shares is named in reading order, like all others.
  const plain = new Set(found.flatMap(({ frame, around }) => (frame && !around ? [frame] : [])));
  const inner = new Map(
    found.flatMap(({ frame, around }) =>
      frame && around && frame !== around && !plain.has(frame) ? [[frame, around]] : [],
    ),
  );
  const speakers = new Map<Frame, Voiced>();
  const frames = sourcedFrames(reading, found);
  const answers = (frame: Frame) => isAnswer(reading.document, frame);
  const answerer = frames.some(answers) ? whoAnswers(reading.turns, reading.document, reading.people) : null;
  let named = 0;
  for (const frame of frames) {
    if (++named % FRAMES_A_STEP === 0) yield undefined;
    if (inner.has(frame)) continue;
    const { from, to } = frame.source!;
    const voiced =
      answerer && answers(frame)
        ? resolver.known(from, to, answerer)
        : (spokenTo(reading, resolver, answerer, frame.source!) ?? resolver.resolve(from, to));
    if (!voiced) continue;
    speakers.set(frame, voiced);
    if (frame.contents.length > 0 || quoting.has(frame)) resolver.spoke(voiced.entity, frame.source!.from);
  }
  // Whoever tells of it may be named after it.
  for (const [frame, around] of inner) {
    const { from, to } = frame.source!;
    const teller = speakers.get(around)?.entity;
    const voiced = spokenTo(reading, resolver, answerer, frame.source!) ?? resolver.resolve(from, to, teller);
    if (voiced) speakers.set(frame, voiced);
  }
  return speakers;
}

/** "Trent: Sheriff, you told the board …": of a "you" in a turn whoever answers it. */
function spokenTo(reading: Reading, resolver: SpeakerResolver, answerer: Entity | null, source: TokenRange) {
  const { document, turns, paragraphOf } = reading;
  const { from, to } = source;
  if (to - from > 1 || document.tokens[from]!.lower !== 'you') return null;
  const label = addressee(turns, document, paragraphOf[from]!);
  if (!label) return null;
  const entity = isAnswerLabel(document, label) ? answerer : resolver.resolve(label.from, label.to)?.entity;
  return entity ? resolver.known(from, to, entity) : null;
}
