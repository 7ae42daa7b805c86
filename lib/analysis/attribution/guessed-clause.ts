import type { Token } from '../language/index.ts';
import type { Cue } from './lexicon/cues.ts';

/** A sentence as the clause rules read it: tokens `[from, to)` of a document, without its final stop. */
export interface SentenceWords {
  tokens: readonly Token[];
  /** One for each token of the document. */
  tags: readonly string[];
  /** The reporting verb that each token of the document is a form of. */
  cues: readonly (Cue | undefined)[];
  from: number;
  to: number;
}

/** A clause of saying as the rules read it; token ranges `[from, to)`. */
export interface GuessedClause {
  source: [number, number];
  cue: [number, number];
  contents: [number, number][];
  /** Plain enough to stand without the tagger: a verb of saying with a clause or quotation, or "according to". */
  plain: boolean;
}
