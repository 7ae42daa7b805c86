/** What the analyser's rules say of a statement, in every language. The background sends it with an analysis; pages need not carry all of it. */
import { cardEn } from './card.en.ts';
import { cardEs } from './card.es.ts';
import { rulesEn } from './rules.en.ts';
import { rulesEs } from './rules.es.ts';

/** By language. */
export type RuleLabel = Record<'en' | 'es', string>;

const KIND_LABELS: Record<string, string>[] = [cardEn, cardEs];
const RULE_LABELS: Record<string, string>[] = [rulesEn, rulesEs];

/**
 * What the rule with this id says of a statement, such as “Says that a hold request was made”. Where a mark comes from no single rule
 * (`KIND.wording`, `KIND.context`) the label names the kind.
 */
export function ruleLabel(rule: string): RuleLabel {
  const [kind, name] = rule.split('.');
  const [en = rule, es = rule] = RULE_LABELS.map((labels, i) => {
    const ofKind = KIND_LABELS[i]![`kind.${kind}`] ?? rule;
    return labels[`rule.${rule}`] ?? labels[`rule.${name}`]?.replace('{kind}', ofKind) ?? ofKind;
  });
  return { en, es };
}
