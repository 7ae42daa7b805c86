/** A clause of saying as the rules read it; token ranges `[from, to)`. */
export interface GuessedClause {
  source: [number, number];
  cue: [number, number];
  contents: [number, number][];
  /** Plain enough to stand without the tagger: a verb of saying with a clause or quotation, or "according to". */
  plain: boolean;
}
