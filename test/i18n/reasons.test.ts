import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/analysis/claims/index.ts';
import { cardEn } from '../../lib/i18n/card.en.ts';
import { cardEs } from '../../lib/i18n/card.es.ts';
import { reasonLines } from '../../lib/i18n/reasons.ts';
import { ruleLabel } from '../../lib/i18n/rule-labels.ts';
import { rulesEn } from '../../lib/i18n/rules.en.ts';

const isOfNoRule = (id: string) => /\.(?:wording|context)$/.test(id);
const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);

describe('every rule of the analyser', () => {
  it.each(Object.entries(RULES).filter(([id]) => !isOfNoRule(id)))('%s is put in words', (id, { label }) => {
    const { en, es } = ruleLabel(id);
    expect(lowerFirst(en).replace('’', "'")).toBe(label);
    expect(es).toMatch(/^\p{Lu}.+/u);
    expect(Object.values<string>(cardEs)).not.toContain(es);
  });

  it.each(Object.keys(RULES).filter(isOfNoRule))('%s names its kind', (id) => {
    const { en, es } = ruleLabel(id);
    const key = `kind.${RULES[id]!.kind}` as const;
    expect([en, es]).toEqual([
      expect.stringContaining(`${cardEn[key]}: `),
      expect.stringContaining(`${cardEs[key]}: `),
    ]);
  });

  it('and no rule that there is no longer', () => {
    const known = new Set([...Object.keys(RULES), 'wording', 'context'].map((id) => `rule.${id}`));
    expect(Object.keys(rulesEn).filter((key) => !known.has(key))).toEqual([]);
  });
});

const labelled = (reason: { rule: string; words: string }) => ({ ...reason, label: ruleLabel(reason.rule) });

describe('why a statement was marked', () => {
  it.each([
    [
      'one line a rule, in the order given',
      [
        { rule: 'detainer.lodged', words: 'lodged a detainer' },
        { rule: 'release.let-go', words: 'let him go' },
      ],
      ['Says that a hold request was made', 'Says that somebody was, will be or would be let go'],
    ],
    [
      'words inside longer ones of the same kind say nothing more',
      [
        { rule: 'detainer.mentioned', words: 'detainer' },
        { rule: 'detainer.lodged', words: 'lodged a detainer' },
      ],
      ['Says that a hold request was made'],
    ],
    [
      'the same words for two rules of a kind: the first',
      [
        { rule: 'statistic.count', words: '40 people' },
        { rule: 'statistic.period', words: '40 people' },
      ],
      ['Gives a count'],
    ],
    [
      'words inside those of another kind are kept',
      [
        { rule: 'detainer.mentioned', words: 'detainer' },
        { rule: 'response.refused', words: 'ignored the detainer' },
      ],
      ['Speaks of a hold request', 'Says that a request was turned down or passed over'],
    ],
    ['a rule of another version: its kind', [{ rule: 'policy.gone', words: 'shall' }], ['Rule or ruling']],
    ['no words', [{ rule: 'policy.says', words: ' ' }], []],
  ])('%s', (_, reasons, labels) => {
    expect(reasonLines(reasons.map(labelled), 'en').map(({ label }) => label)).toEqual(labels);
  });

  it('gives the words, but not a whole sentence that is read in its context', () => {
    const reasons = [
      { rule: 'release.let-go', words: ' walked out ' },
      { rule: 'response.context', words: 'Nobody called.' },
    ];
    expect(reasonLines(reasons.map(labelled), 'es').map(({ words }) => words)).toEqual(['walked out', null]);
  });
});
