/** Why a statement was marked, in words: what each rule says of it, with the words that made the rule hold. */
import type { Kind } from '../analysis/types.ts';
import type { ReasonWords } from '../page-state.ts';
import { type CardKey, cardEn } from './card.en.ts';
import type { CardText } from './card.ts';

/** A rule's label, and the words that made it hold; none where the mark comes from the sentences around. */
export interface ReasonLine {
  label: string;
  words: string | null;
}

/**
 * What the rule with this id says of a statement, such as “Says that a hold request was made”. A rule that this version
 * does not know, of a statement saved by another one, is named by its kind.
 */
export function ruleLabel(rule: string, text: CardText): string {
  const [kind, name] = rule.split('.');
  const kindLabel = isKey(`kind.${kind}`) ? text(`kind.${kind as Kind}`) : rule;
  if (name === 'wording' || name === 'context') return text(`rule.${name}`, { kind: kindLabel });
  const key = `rule.${rule}`;
  return isKey(key) ? text(key) : kindLabel;
}

const isKey = (key: string): key is CardKey => Object.hasOwn(cardEn, key);

/** One line for each reason, in the order given; left out where its words stand inside those of another reason of its kind. */
export function reasonLines(reasons: readonly ReasonWords[], text: CardText): ReasonLine[] {
  const said = reasons.map(({ rule, words }) => ({ rule, words: words.trim() })).filter(({ words }) => words !== '');
  return said
    .filter((reason, i) => !said.some((other, k) => k !== i && isSaidBetterBy(reason, i, other, k)))
    .map(({ rule, words }) => ({ label: ruleLabel(rule, text), words: rule.endsWith('.context') ? null : words }));
}

function isSaidBetterBy(reason: ReasonWords, i: number, other: ReasonWords, k: number): boolean {
  if (kindOf(reason) !== kindOf(other) || !other.words.includes(reason.words)) return false;
  return other.words.length > reason.words.length || k < i;
}

const kindOf = ({ rule }: ReasonWords) => rule.slice(0, rule.indexOf('.'));
