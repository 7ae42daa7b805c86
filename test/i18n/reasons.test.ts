import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/analysis/claims/index.ts';
import { cardText } from '../../lib/i18n/card.ts';
import { reasonLines, ruleLabel } from '../../lib/i18n/reasons.ts';
import { rulesEn } from '../../lib/i18n/rules.en.ts';

const english = cardText('en', 'en');
const spanish = cardText('es', 'es');
const isOfNoRule = (id: string) => /\.(?:wording|context)$/.test(id);
const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);

describe('every rule of the analyser', () => {
  it.each(Object.entries(RULES).filter(([id]) => !isOfNoRule(id)))('%s is put in words', (id, { label }) => {
    expect(lowerFirst(ruleLabel(id, english)).replace('’', "'")).toBe(label);
    expect(ruleLabel(id, spanish)).toMatch(/^\p{Lu}.+/u);
    expect(ruleLabel(id, spanish)).not.toBe(ruleLabel(id, english));
  });

  it.each(Object.keys(RULES).filter(isOfNoRule))('%s names its kind', (id) => {
    for (const text of [english, spanish])
      expect(ruleLabel(id, text)).toContain(`${text(`kind.${RULES[id]!.kind}`)}: `);
  });

  it('and no rule that there is no longer', () => {
    const known = new Set([...Object.keys(RULES), 'wording', 'context'].map((id) => `rule.${id}`));
    expect(Object.keys(rulesEn).filter((key) => !known.has(key))).toEqual([]);
  });
});

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
    expect(reasonLines(reasons, english).map(({ label }) => label)).toEqual(labels);
  });

  it('gives the words, but not a whole sentence that is read in its context', () => {
    const reasons = [
      { rule: 'release.let-go', words: ' walked out ' },
      { rule: 'response.context', words: 'Nobody called.' },
    ];
    expect(reasonLines(reasons, english).map(({ words }) => words)).toEqual(['walked out', null]);
  });
});
