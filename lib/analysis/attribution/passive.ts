import type { Token } from '../language/index.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/u;
const BETWEEN = /^(?:adverb|ly|negation)$/u;
const BEFORE_PARTICIPLE = /^(?:auxiliary|adverb|ly|negation)$/u;

/** Whether a form of "be", at `from` at the earliest, makes the participle at `verb` passive: "was never told". */
export function isPassive(tokens: readonly Token[], tags: readonly string[], verb: number, from: number): boolean {
  let before = verb - 1;
  while (before > from && BETWEEN.test(tags[before]!)) before--;
  return before >= from && BE.test(tokens[before]!.lower);
}

/** Where the word behind the auxiliaries and adverbs stands that begin at `from`. */
export function behindAuxiliaries(tags: readonly string[], from: number): number {
  let verb = from;
  while (BEFORE_PARTICIPLE.test(tags[verb] ?? '')) verb++;
  return verb;
}
