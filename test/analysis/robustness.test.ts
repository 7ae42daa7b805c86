import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/index.ts';
import type { Findings } from '../../lib/analysis/types.ts';

const WORDS =
  'ICE lodged a detainer against him . The jail let him go , Sheriff Ada Quill said “ ” " ‘ ’ ( ) — : ; ? May 5, 2018 Tuesday 212 people charged with murder ' +
  'U.S. County Jail 48-year-old Honduran national according to not would because \n\n • \ud800 \udc00 \u202e שלום 🙂 \u00a0';
const messy = fc
  .array(fc.oneof(fc.constantFrom(...WORDS.split(' ')), fc.string({ unit: 'binary' })), { maxLength: 150 })
  .map((pieces) => pieces.join(' '));

function expectSound(text: string, { claims, quotes, attributions }: Findings): void {
  for (const found of [...claims, ...quotes]) expect(text.slice(found.start, found.end)).toBe(found.exact);
  const spans = [
    ...claims.flatMap(({ facts, reasons }) => [...facts, ...reasons]).map(({ start, end }) => [start, end] as const),
    ...attributions.flatMap(({ content, cue, source }) => [content, cue, source]).filter((span) => span !== null),
  ];
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe('analysing any text', () => {
  it('never throws, and everything found stands in the part that it was found in', () => {
    fc.assert(
      fc.property(messy, messy, fc.option(fc.string()), (text, headline, published) => {
        const analysis = analyse({ text, headline, published });
        expectSound(text, analysis);
        if (analysis.headline) expectSound(headline, analysis.headline);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a megabyte of paragraphs', 'ICE lodged a detainer, Ada Quill said, and “nobody came.”\n\n'.repeat(18_000)],
    [
      'a sentence of 100,000 characters',
      'Quill said ICE held “a b c” in May and the jail told 212 people no, '.repeat(1_500),
    ],
    ['10,000 quotation marks', '“a detainer c d '.repeat(10_000)],
    ['10,000 straight marks, single and double', `"a 'detainer c' `.repeat(5_000)],
    ['lone surrogates', 'ICE \ud800 detainer \udc00 '.repeat(10_000)],
    ['right-to-left text', 'אמר “לא בא איש” דן. \u202eICE detainer\u202c '.repeat(3_000)],
    [
      'days without end that each count from the one before',
      `ICE came May 5, 2018, ${'the next day '.repeat(10_000)}and went. ICE lodged a detainer and the jail let him go the next day.`,
    ],
    ['nothing', ''],
  ])('stands %s', (_, text) => expectSound(text, analyse({ text, published: '2018-06-14' })));
});
