import type { Token } from '../language/index.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/u;

/** Whether the token is a form of "be". */
export const isBe = (token: Token | undefined): boolean => token !== undefined && BE.test(token.lower);

/** Whether a form of "be", at `from` at the earliest, makes the participle at `verb` passive: "was never told". */
export function isPassive(tokens: readonly Token[], tags: readonly string[], verb: number, from: number): boolean {
  let before = verb - 1;
  while (before > from && /^(?:adverb|ly|negation)$/u.test(tags[before]!)) before--;
  return before >= from && isBe(tokens[before]);
}
