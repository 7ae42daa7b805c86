import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordChange } from '../../lib/anchoring/index.ts';

const CASES: { what: string; before: string; after: string; diff: [WordChange['kind'], string][] }[] = [
  { what: 'equal wordings', before: 'we called them', after: 'we  called\nthem', diff: [['same', 'we called them']] },
  {
    what: 'a word replaced',
    before: 'held for two days',
    after: 'held for three days',
    diff: [
      ['same', 'held for'],
      ['removed', 'two'],
      ['added', 'three'],
      ['same', 'days'],
    ],
  },
  {
    what: 'a clause put in',
    before: 'the man was released',
    after: 'the man, who posted bail, was released',
    diff: [
      ['same', 'the'],
      ['removed', 'man'],
      ['added', 'man, who posted bail,'],
      ['same', 'was released'],
    ],
  },
  {
    what: 'the end cut',
    before: 'nobody came for him',
    after: 'nobody came',
    diff: [
      ['same', 'nobody came'],
      ['removed', 'for him'],
    ],
  },
  { what: 'nothing before', before: '', after: 'so', diff: [['added', 'so']] },
  { what: 'nothing at all', before: ' ', after: '', diff: [] },
];

describe('diffWords', () => {
  it.each(CASES)('$what', ({ before, after, diff }) => {
    expect(diffWords(before, after).map(({ kind, text }) => [kind, text])).toEqual(diff);
  });

  it('gives both wordings back', () => {
    const wording = fc.array(fc.constantFrom('the', 'man', 'was', 'held', 'Held', 'not', 'two'), { maxLength: 30 });
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const changes = diffWords(before.join(' '), after.join(' '));
        const joined = (left: WordChange['kind']) =>
          changes
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join(' ');
        expect(joined('added')).toBe(before.join(' '));
        expect(joined('removed')).toBe(after.join(' '));
      }),
    );
  });
});
