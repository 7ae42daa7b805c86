import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../lib/analysis/index.ts';
import { scoreFacts } from '../../bench/facts.ts';
import { factsIn } from './facts-in.ts';

const WORDS =
  'ICE detainer lodged on May 4 , 2018 . Rafael Ortega 34 was arrested by police for assault and charged with theft ( the jail released 1,200 people Tuesday ' +
  'honored not in to of “ ” the next day Guatemalan man County Texas aka $ 5,000 bond percent million twenty two hundred : — \n\n \ud800 ١٢ עברית 2021-13-45 99999999999999999999';
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '));

/** Names nobody, so that only the finders of details read the text. */
const NOBODY = { quotes: [], attributions: [], people: [], voices: [] };

describe('whatever the text', () => {
  test('every detail stands inside the text, in its words, and nothing throws', () => {
    fc.assert(
      fc.property(
        text,
        fc.option(fc.constantFrom('2018-06-14', '2024-02-29T10:00:00Z', 'yesterday', '0000-00-00')),
        (article, published) => {
          for (const { start, end } of factsIn(article, published, [...KINDS], NOBODY)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(article.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('words that every JavaScript object knows are words', () => {
    const words = fc.constantFrom(
      'constructor',
      'toString',
      '__proto__',
      'hasOwnProperty',
      'two',
      'May',
      'assault',
      'County',
      ',',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        for (const fact of factsIn(list.join(' '), '2018-06-14', [...KINDS], NOBODY))
          if (fact.type === 'statistic') expect(fact.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('with the people of the text too, the same text gives the same details', () => {
    const sentences = fc
      .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 120 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentences, (article) => {
        expect(factsIn(article)).toEqual(factsIn(article));
      }),
      { numRuns: 50 },
    );
  });

  test('a sentence too long for news has none', () => {
    expect(factsIn(`ICE arrested 58 people ${'and more '.repeat(400)}on May 4, 2018.`)).toEqual([]);
  });
});

test('on the labelled articles, of a hundred details found at most five are wrong', () => {
  const { wrong, types } = scoreFacts();
  const right = [...types.values()].reduce((sum, counts) => sum + counts.right, 0);
  expect(right).toBeGreaterThan(120);
  expect(wrong.length / (right + wrong.length)).toBeLessThanOrEqual(0.05);
});
