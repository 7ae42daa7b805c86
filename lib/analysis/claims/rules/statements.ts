import type { Rule } from './notation.ts';

export const POLICY_RULES: Rule[] = [
  {
    id: 'policy.says',
    label: 'says what a rule requires, allows or forbids',
    any: [
      'rule-says',
      'law|named-law > require|forbid|permit',
      'named-law > judge-warrant',
      'law > judge-warrant',
      'forbid > hold-verb',
      'forbid > notify',
      'require > hold-verb',
      'forbid > honor',
      'forbid & judge-warrant',
      'permit & judge-warrant',
    ],
  },
  {
    id: 'policy.changes',
    label: 'says that a rule was proposed, made, changed or ended',
    any: ['rule-changes', 'lawmaker > adopt', 'adopt > law|named-law', 'law|named-law > adopt'],
  },
  {
    id: 'policy.court',
    label: 'says what a court held, or that a rule is challenged',
    any: ['court-says', 'judge > court-rule', 'lawsuit & law', 'lawsuit & local', 'court-rule & detainer'],
  },
  { id: 'policy.named', label: 'names a rule on cooperation', any: ['named-law'] },
];

export const STATISTIC: Rule[] = [
  {
    id: 'statistic.count',
    label: 'gives a count',
    any: [
      'number > counted',
      'number > detainer',
      'number > arrest',
      'compare > number > counted',
      'number > deport',
      'number > immigrant|prisoner',
      'counted > number',
      'of-number',
    ],
  },
  {
    id: 'statistic.share',
    label: 'gives a share or rate',
    any: ['share & number', 'share & counted', 'share & detainer', 'share & offence', 'share & deport'],
  },
  {
    id: 'statistic.change',
    label: 'says how a number has changed',
    any: ['compare > share', 'compare > number > period', 'number > compare > number'],
  },
  {
    id: 'statistic.period',
    label: 'counts over a period',
    any: ['number & period & counted', 'number & period & detainer', 'number & period & arrest'],
  },
];

export const POSITION_RULES: Rule[] = [
  {
    id: 'position.should',
    label: 'says what ought to be done',
    any: [
      'should & detainer',
      'should & cooperation',
      'should & ice',
      'should & jail|sheriff|local',
      'should & law',
      'should & pronoun-we',
      'should & honor',
    ],
  },
  {
    id: 'position.effects',
    label: 'says what effects holds, arrests or rules have',
    any: ['safety', 'trust', 'cost & detainer', 'cost & law'],
  },
  {
    id: 'position.would-have',
    label: 'says what would have happened, or will',
    any: [
      'unreal-if & would-have',
      'counterfactual & release',
      'counterfactual & detainer',
      'counterfactual & safety',
      'argue-verb & counterfactual',
    ],
  },
  { id: 'position.blame', label: 'blames or criticises', any: ['blame-verb', 'motive'] },
  { id: 'position.praise', label: 'praises or supports', any: ['praise-verb'] },
  {
    id: 'position.argues',
    label: 'reports an argument or belief',
    any: ['argue-verb > law', 'argue-verb > detainer', 'argue-verb', 'belief'],
  },
  {
    id: 'position.judges',
    label: 'judges',
    any: [
      'evaluative & detainer',
      'evaluative & law|named-law',
      'evaluative & arrest',
      'evaluative & release',
      'evaluative & generic',
      'rights & detainer',
      'rights & law',
    ],
  },
];
