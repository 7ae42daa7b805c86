import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';

const words =
  'he said “ ” " ‘ ’ , . : ; — ( ) Ada Quill Sheriff ICE according to that who told the a jail she and \n\n • Q: 7:10 p.m. \ud800 שלום 🙂'.split(
    ' ',
  );
const messy = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), { maxLength: 120 })
  .map((parts) => parts.join(' '));

describe('attributing any text', () => {
  it('gives spans inside the text, one voice a sentence and probabilities', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const document = readDocument(text);
        const { quotes, attributions, voices } = attribute(document);
        expect(voices).toHaveLength(document.sentences.length);
        for (const quote of quotes) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
        }
        for (const { content, cue, source } of attributions) {
          for (const span of [content, cue, source]) {
            if (!span) continue;
            expect(span[0]).toBeLessThan(span[1]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
        }
        for (const voice of voices) for (const index of voice.attributions) expect(attributions[index]).toBeDefined();
      }),
    );
  });

  const large: [description: string, text: string][] = [
    ['a megabyte of paragraphs', 'Ada Quill said “nobody came,” and left.\n\n'.repeat(25_000)],
    ['a sentence of 100,000 characters', 'Quill said “a b c” and Brandt told them no, '.repeat(2_300)],
    ['10,000 quotation marks', '“a b c d '.repeat(10_000)],
    ['20,000 capitals in a row', 'Abc '.repeat(20_000)],
    ['right-to-left text', 'אמר “לא בא איש” דן. '.repeat(2_000)],
    ['nothing', ''],
  ];
  it.each(large)('stands %s', (_description, text) => {
    const document = readDocument(text);
    expect(attribute(document).voices).toHaveLength(document.sentences.length);
  });

  it('gives the same result each time', () => {
    const text = 'Ada Quill met Robert Brandt. “Nobody came,” he said. “Nobody called,” she said.';
    expect(attribute(readDocument(text))).toEqual(attribute(readDocument(text)));
  });
});
