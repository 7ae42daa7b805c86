import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayed, fold } from '../../lib/anchoring/fold.ts';

const CASES: [source: string, folded: string, description: string][] = [
  ['one \n\t two\u00a0\u00a0three', 'one two three', 'runs of white space, non-breaking too, are one space'],
  ['“so” ‘so’ "so" «so» „so“', "'so' 'so' 'so' 'so' 'so'", 'all quotation marks are one'],
  ['it’s', "it's", 'the apostrophe goes with the quotation marks'],
  ['late — too late', 'late-too late', 'a dash takes the space around it'],
  ['late -- too late', 'late-too late', 'two hyphens are a dash'],
  ['late–too late', 'late-too late', 'dashes of all lengths are one'],
  ['well\u2011known', 'well-known', 'a non-breaking hyphen is a hyphen'],
  ['and … then', 'and…then', 'an ellipsis takes the space around it'],
  ['and ... then', 'and…then', 'three dots are an ellipsis'],
  ['and . . . then', 'and…then', 'three spaced dots are an ellipsis'],
  ['gone....', 'gone…', 'more dots are one ellipsis'],
  ['Mr. X. Y', 'Mr. X. Y', 'a full stop stays'],
  ['de\u00adtain\u200ber', 'detainer', 'soft hyphens and zero-width characters go'],
  ['Efrai\u0301n', 'Efraín', 'a letter and its accent are one'],
  ['', '', 'nothing is nothing'],
];

/** Text in which everything that is folded is frequent. */
const spiky = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...' \u00a0\n“”‘’"\'«»—–-….\u00ad\u200b\ufeffaeE\u0301\u0308'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('fold', () => {
  it.each(CASES)('%j becomes %j: %s', (source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(spiky, (source) => {
        const once = fold(source).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('maps every unit to a stretch of the source, in order', () => {
    fc.assert(
      fc.property(spiky, (source) => {
        const { text, starts, ends } = fold(source);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, i) => {
          expect(start).toBeLessThan(ends[i]!);
          expect(start).toBeGreaterThanOrEqual(i ? ends[i - 1]! : 0);
          expect(ends[i]).toBeLessThanOrEqual(source.length);
        });
      }),
    );
  });

  it('folds what is displayed as it folds the source', () => {
    fc.assert(
      fc.property(spiky, (source) => {
        expect(fold(displayed(source)).text).toBe(fold(source).text);
      }),
    );
  });
});

describe('displayed', () => {
  it('keeps typography and drops only what is not seen', () => {
    expect(displayed('“De\u00adtainers” — \n  he said …')).toBe('“Detainers” — he said …');
  });
});
