import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, foldedWords } from '../../../lib/storage/search/words.ts';

/** Letters that fold in unusual ways: to none, to two, by their place in a word. */
const unit = fc.constantFrom(...'aB éÑ ﬁ ß İ Σς ½ 中 “’—- \u0301 \u00ad \u{1d400} 😀 \n'.split(' '), ' ', '\u{1f1fa}');
const anyText = fc.string({ unit, maxLength: 30 });

describe('foldedWords', () => {
  it.each([
    ['“Señor O’Brien”', ' senor o brien '],
    ['  I-247A,  twice ', ' i 247a twice '],
    ['', ' '],
    ['— … !', ' '],
    ['ﬁnal Σίσυφος', ' final σισυφοσ '],
  ])('of %j is %j', (text, folded) => {
    expect(foldedWords(text)).toBe(folded);
  });

  it('folds text that is folded to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldedWords(foldedWords(text))).toBe(foldedWords(text));
      }),
    );
  });
});

describe('findTerms', () => {
  const marked = (text: string, terms: string[]) =>
    findTerms(text, terms).map(([start, end]) => text.slice(start, end));

  it.each([
    ['the start of words', 'Detainers lodged, no detainer', [' detain'], ['Detain', 'detain']],
    ['no middle of a word', 'undetained', [' detain'], []],
    ['accented letters whole', 'El señor', [' senor'], ['señor']],
    ['letters with combining accents whole', 'El sen\u0303or', [' senor'], ['sen\u0303or']],
    ['a phrase across punctuation', 'the “ICE, hold” was', [' ice hold '], ['ICE, hold']],
    ['overlapping words once', 'detainer request', [' detain', ' detainer request '], ['detainer request']],
    ['nothing for no words', 'detainer', [' ', ''], []],
    ['a ligature whole', 'ﬁnal', [' f'], ['ﬁ']],
  ])('marks %s', (_what, text, terms, words) => {
    expect(marked(text, terms)).toEqual(words);
  });

  it('marks words in a text exactly when they are among its folded words, in order and apart', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(
          anyText.map((words) => foldedWords(words).trimEnd()),
          { maxLength: 3 },
        ),
        (text, all) => {
          const terms = all.filter((term) => term !== '');
          const spans = findTerms(text, terms);
          expect(spans.length > 0).toBe(terms.some((term) => foldedWords(text).includes(term)));
          for (const [n, [start, end]] of spans.entries()) {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(spans[n - 1]?.[1] ?? 0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(terms.some((term) => foldedWords(text.slice(start, end)).includes(term.trim()))).toBe(true);
          }
        },
      ),
    );
  });
});
