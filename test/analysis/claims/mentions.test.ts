import { describe, expect, it } from 'vitest';
import { nounForms, phraseOf, phraseTexts, verbForms } from '../../../lib/analysis/claims/lexicon/notation.ts';
import { mentionsIn } from '../../../lib/analysis/claims/mentions.ts';
import { tokenize } from '../../../lib/analysis/language/index.ts';

const found = (text: string) => {
  const tokens = tokenize(text);
  return mentionsIn(tokens, 0, tokens.length).map(({ concept, first, end }) => {
    const words = text.slice(tokens[first]!.start, tokens[end - 1]!.end);
    return `${concept}: ${words}`;
  });
};

describe('the notation of the lexicon', () => {
  it.each([
    ['release', ['release', 'releases', 'released', 'releasing']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['nab', ['nab', 'nabs', 'nabbed', 'nabbing', 'nabed', 'nabing']],
    ['hold', ['hold', 'holds', 'held', 'holding']],
    ['snatch', ['snatch', 'snatches', 'snatched', 'snatching']],
  ])('gives the forms of the verb %s', (verb, forms) => {
    expect(verbForms(verb)).toEqual(forms);
  });

  it.each([
    ['detainer', ['detainer', 'detainers']],
    ['felony', ['felony', 'felonies']],
    ['judge', ['judge', 'judges']],
  ])('gives the forms of the noun %s', (noun, forms) => {
    expect(nounForms(noun)).toEqual(forms);
  });

  it('reads alternatives, gaps and forms', () => {
    const phrases = phraseTexts('turn+ _ over | jail*\n in custody');
    expect(phrases.map((phrase) => phraseOf(phrase, (text) => [text]))).toEqual([
      [['turn', 'turns', 'turned', 'turning'], null, ['over']],
      [['jail', 'jails']],
      [['in'], ['custody']],
    ]);
  });
});

describe('mentions of concepts', () => {
  it.each([
    ['the agency by its name in capitals', 'ICE officers arrived.', 'ice: ICE officers'],
    ['a detainer with its qualifier', 'An immigration detainer was lodged.', 'detainer: immigration detainer'],
    ['a phrase with words in between', 'They turned him over on Friday.', 'handover: turned him over'],
    ['the longer of two phrases', 'He works at the county jail.', 'jail: county jail'],
    ['a number in a phrase', 'Some 40 percent of them left.', 'share: percent'],
  ])('finds %s', (_, text, mention) => {
    expect(found(text)).toContain(mention);
  });

  it.each([
    ['frozen water', 'The ice on the lake is thin.', 'ice:'],
    ['a verb that is not the act', 'The agency released a report on Monday.', 'release:'],
    ['a detainer in a tenancy case', 'The unlawful detainer case was settled.', 'detainer:'],
    ['a probation detainer', 'A probation detainer was lifted.', 'detainer:'],
  ])('does not take %s for the real thing', (_, text, concept) => {
    expect(found(text).filter((mention) => mention.startsWith(concept))).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['a count', 'The jail turned down 41 detainers.', ['number: 41']],
    ['a count in words', 'The jail turned down seven detainers.', ['number: seven']],
    ['no day of a month', 'ICE lodged the detainer on Feb. 2.', []],
    ['no day before its month', 'ICE lodged the detainer on 2 May.', []],
    ['no year', 'The rule dates from 2014.', []],
  ])('%s', (_, text, numbers) => {
    expect(found(text).filter((mention) => mention.startsWith('number:'))).toEqual(numbers);
  });
});
