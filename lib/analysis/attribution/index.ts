import type { Document } from '../language/index.ts';
import type { Steps } from '../steps.ts';
import { finish } from '../steps.ts';
import type { Attribution, Quote, Span } from '../types.ts';
import { confidenceOf } from './confidence.ts';
import type { Frame } from './frames.ts';
import { spanOf } from './frames.ts';
import type { AttributionModel } from './model.ts';
import { shippedModel } from './model.ts';
import type { Voiced } from './people-scene.ts';
import type { FoundQuote } from './quotes.ts';
import { findQuotes } from './quotes.ts';
import type { Reading } from './reading.ts';
import { readFrames } from './reading.ts';
import { resolveFrames } from './resolution.ts';
import type { Attributed, AttributionContext } from './types.ts';
import { sentenceScenes, voicesOf } from './voices.ts';

export type { Attributed, AttributionContext, Person, PersonKind, Voice } from './types.ts';

/** Finds quotes, reported statements and the people behind them, a paragraph a step. Pure; never throws. */
export function* attributeInSteps(
  document: Document,
  context: AttributionContext = {},
  model: AttributionModel = shippedModel(),
): Steps<Attributed> {
  const reading = yield* readFrames(document, model, context);
  const found = yield* findQuotes(reading, model);
  const speakers = yield* resolveFrames(reading, found, model.pronoun);
  const quotes = found.map((quote) => toQuote(reading, quote, speakers, model));
  const { attributions, indices } = toAttributions(reading, found, speakers);
  const voices = yield* voicesOf(
    reading,
    sentenceScenes(reading, found),
    speakers,
    indices,
    model.voice,
    context.outlet ?? null,
  );
  for (const [i, quote] of quotes.entries()) quote.via = voices[reading.sentenceOf[found[i]!.pair.open]!]?.via ?? null;
  return { quotes, attributions, people: reading.people.entities, voices };
}

/** Attributes a document in one go; see `attributeInSteps`. */
export function attribute(document: Document, context: AttributionContext = {}, model?: AttributionModel): Attributed {
  return finish(attributeInSteps(document, context, model));
}

function toQuote(
  reading: Reading,
  found: FoundQuote,
  speakers: ReadonlyMap<Frame, Voiced>,
  model: AttributionModel,
): Quote {
  const { document } = reading;
  const { start, end } = found.pair;
  const voiced = (found.frame && speakers.get(found.frame)) ?? null;
  return {
    ...{ start, end, exact: document.text.slice(start, end), speaker: voiced?.speaker ?? null },
    ...{ cue: found.frame?.cue ? spanOf(document, found.frame.cue) : null, via: null },
    confidence: confidenceOf(reading, found, voiced, model.confidence),
  };
}

/** One attribution for each piece of content of a frame, and one for each quotation that no content covers. */
function toAttributions(
  reading: Reading,
  found: readonly FoundQuote[],
  speakers: ReadonlyMap<Frame, Voiced>,
): { attributions: Attribution[]; indices: Map<Frame | null, number[]> } {
  const { document } = reading;
  const listed: { frame: Frame | null; content: Span }[] = [];
  const covered = new Uint8Array(document.tokens.length);
  for (const frame of reading.frames.flat()) {
    for (const content of frame.contents) {
      listed.push({ frame, content: spanOf(document, content) });
      covered.fill(1, content.from, content.to);
    }
  }
  for (const { pair, frame } of found)
    if (!covered[pair.open + 1]) listed.push({ frame, content: [pair.start, pair.end] });
  listed.sort((a, b) => a.content[0] - b.content[0] || b.content[1] - a.content[1]);
  const indices = new Map<Frame | null, number[]>();
  listed.forEach(({ frame }, i) => {
    const list = indices.get(frame);
    if (list) list.push(i);
    else indices.set(frame, [i]);
  });
  const attributions = listed.map(({ frame, content }) => ({
    content,
    cue: frame?.cue ? spanOf(document, frame.cue) : null,
    source: frame?.source ? spanOf(document, frame.source) : null,
    speaker: (frame && speakers.get(frame)?.speaker) ?? null,
  }));
  return { attributions, indices };
}
