import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/analysis/language/index.ts';

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '.',
  '!',
  '?',
  ' ',
  '\n\n',
  '\n',
  ',',
  '—',
  '(',
  ')',
  'a',
  'The',
  'U.S.',
  'Mr.',
  '1',
  'שלום',
  '\ud800',
  '\udc00',
  '🙂',
  '•',
  ':',
);
const messy = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));

describe('reading any text', () => {
  it('covers every token once, in order, by sentences and paragraphs', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { tokens, sentences, paragraphs } = readDocument(text);
        for (const stretches of [sentences, paragraphs]) {
          expect(stretches.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))).toEqual(tokens);
        }
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        for (let i = 1; i < tokens.length; i++) expect(tokens[i]!.start).toBeGreaterThanOrEqual(tokens[i - 1]!.end);
      }),
    );
  });

  it('nests pairs properly inside their paragraph', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { pairs, paragraphs } = readDocument(text);
        for (const pair of pairs) {
          const paragraph = paragraphs[pair.paragraph]!;
          expect(pair.start).toBeGreaterThanOrEqual(paragraph.start);
          expect(pair.end).toBeLessThanOrEqual(paragraph.end);
          expect(pair.close).toBeGreaterThan(pair.open);
        }
      }),
    );
  });
});
