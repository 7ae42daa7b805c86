/** Why a statement was marked, in words: what each rule says of it, with the words that made the rule hold. */
import type { ReasonWords } from '../page-state.ts';
import type { RuleLabel } from './rule-labels.ts';

/** A rule's label, and the words that made it hold; none where the mark comes from the sentences around. */
export interface ReasonLine {
  label: string;
  words: string | null;
}

/** One line for each reason, in the order given; left out where its words stand inside those of another reason of its kind. */
export function reasonLines(reasons: readonly ReasonWords[], language: keyof RuleLabel): ReasonLine[] {
  const said = reasons.map((reason) => ({ ...reason, words: reason.words.trim() })).filter(({ words }) => words !== '');
  return said
    .filter((reason, i) => !said.some((other, k) => k !== i && isSaidBetterBy(reason, i, other, k)))
    .map(({ rule, label, words }) => ({ label: label[language], words: rule.endsWith('.context') ? null : words }));
}

function isSaidBetterBy(reason: ReasonWords, i: number, other: ReasonWords, k: number): boolean {
  if (kindOf(reason) !== kindOf(other) || !other.words.includes(reason.words)) return false;
  return other.words.length > reason.words.length || k < i;
}

const kindOf = ({ rule }: ReasonWords) => rule.slice(0, rule.indexOf('.'));
