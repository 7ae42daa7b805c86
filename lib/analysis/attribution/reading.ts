import type { Document } from '../language/index.ts';
import type { Steps } from '../steps.ts';
import type { Frame } from './frames.ts';
import { buildFrames, endOf, startOf } from './frames.ts';
import { namesGenre } from './genre.ts';
import { headlineLabel } from './headline-label.ts';
import type { AttributionModel } from './model.ts';
import { findPeople } from './people.ts';
import type { QuoteScene } from './quote-scene.ts';
import { stretchOf, tagParagraph } from './tagger.ts';
import { readFacts } from './token-facts.ts';
import type { Turns } from './turns.ts';
import { readTurns, turnFrame } from './turns.ts';
import type { AttributionContext } from './types.ts';
import { tagWords } from './word-tags.ts';

/** A document with its frames of attribution: who is said to say something where. */
export interface Reading extends QuoteScene {
  /** Frames of each paragraph, in reading order. */
  frames: Frame[][];
  turns: Turns;
  /** Frames made for namings and pronouns without a cue, by their first token. */
  mentionFrames: Map<number, Frame>;
}

/** Tags a document paragraph by paragraph; yields after each. */
export function* readFrames(
  document: Document,
  model: AttributionModel,
  { people: known = [], section = 'body', ...publication }: AttributionContext = {},
): Steps<Reading> {
  const names = known.filter(({ kind }) => kind === 'person').map(({ name }) => name.toLowerCase().split(' '));
  const words = tagWords(document, names.flat());
  yield undefined;
  const people = findPeople(document, words, known);
  yield undefined;
  const facts = readFacts(document, words);
  yield undefined;
  const content = new Float32Array(document.tokens.length);
  const pairOf = new Int32Array(document.tokens.length).fill(-1);
  document.pairs.forEach((pair, i) => {
    if (pair.depth === 0) pairOf.fill(i, pair.open, pair.closed ? pair.close + 1 : pair.close);
  });
  const turns = readTurns(document, words, publication);
  const frames: Frame[][] = [];
  let clause = 0;
  for (const paragraph of document.paragraphs) {
    const spans = tagParagraph(model, facts, paragraph, content);
    const first = clause;
    while (clause < facts.clauses.length && facts.clauses[clause]!.cue[0] < paragraph.endToken) clause++;
    const built = buildFrames(document, paragraph, spans, facts.clauses.slice(first, clause), words.tags);
    // A headline names nobody as speaking but by a verb, or by its label.
    const own = section === 'headline' ? built.filter(({ cue }) => cue !== null) : built;
    const turn = turnFrame(turns, paragraph, words.tags);
    const isSpoken = turn !== null && !namesGenre(document, turn.source!);
    const label = isSpoken ? turn : section === 'headline' ? headlineLabel(document, words, people, known) : null;
    frames.push(
      label
        ? [label, ...own.filter((frame) => endOf(frame) <= label.source!.from || startOf(frame) >= label.source!.to)]
        : own,
    );
    yield undefined;
  }
  return {
    ...{ document, words, people, content, pairOf, frames, turns, mentionFrames: new Map<number, Frame>() },
    ...{ sentenceOf: stretchOf(document, document.sentences), paragraphOf: stretchOf(document, document.paragraphs) },
  };
}
