import type { Token } from '../language/index.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/u;
const FINITE = /^(?:is|are|was|were)$/u;

/** Whether the token is a form of "be" that a subject can stand right before. */
export const isFiniteBe = (token: Token | undefined): boolean => token !== undefined && FINITE.test(token.lower);

/** Whether a form of "be", at `from` at the earliest, makes the participle at `verb` passive: "was never told". */
export function isPassive(tokens: readonly Token[], tags: readonly string[], verb: number, from: number): boolean {
  let before = verb - 1;
  while (before > from && /^(?:adverb|ly|negation)$/u.test(tags[before]!)) before--;
  return before >= from && BE.test(tokens[before]!.lower);
}
