/** What the tagger says of a token: nothing, or beginning or inside of a source, cue or content. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

export const OUTSIDE = 0;
export const SOURCE = 1;
export const CUE = 3;
export const CONTENT = 5;

/** Whether label `b` may stand right after label `a`: an inside label continues its own kind. */
export function mayFollow(a: number, b: number): boolean {
  return b === OUTSIDE || b % 2 === 1 || a === b || a === b - 1;
}

/** Whether a sequence may begin with the label. */
export function mayBegin(label: number): boolean {
  return label === OUTSIDE || label % 2 === 1;
}
