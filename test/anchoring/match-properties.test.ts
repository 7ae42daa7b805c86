import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../lib/anchoring/describe.ts';
import { match } from '../../lib/anchoring/match.ts';
import type { Selector } from '../../lib/anchoring/types.ts';
import { type PageBlock, textPage } from './text-page.ts';

const WORDS =
  'jail sheriff detainer county man released held agency request judge warrant bail court officer notice Tuesday fax clerk transfer federal local custody hours office statement record door morning answered called signed waited refused lawyer hearing charge family street'.split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 8, maxLength: 18 }).map((words) => `The ${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
const article = fc.uniqueArray(paragraph, { minLength: 4, maxLength: 8, selector: (sentences) => sentences.join(' ') });

/** Blocks of any text, as a page that was not made for us holds them. */
const anyPage = fc.array(
  fc.oneof(
    fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'ab “”-—….\u00ad\u00a0\n'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    }),
    fc.record({ kind: fc.constantFrom('text' as const, 'aside' as const, 'list' as const), text: fc.string() }),
  ),
  { maxLength: 8 },
);

function saved(selectors: Selector[]): Selector[] {
  return JSON.parse(JSON.stringify(selectors));
}

function joined(paragraphs: string[][]): PageBlock[] {
  return paragraphs.map((sentences) => sentences.join(' '));
}

describe('any stretch of any page', () => {
  it('is exactly where it was on the unchanged page', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (blocks, a, b) => {
        const index = textPage(blocks);
        const [start, end] = [a % (index.text.length + 1), b % (index.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        fc.pre(index.text.slice(start, end).trim() === index.text.slice(start, end) && start < end);
        const found = match(textPage(blocks), saved(describeSpan(index, { start, end })));
        expect({ state: found.state, start: found.start, end: found.end }).toEqual({ state: 'exact', start, end });
      }),
      { numRuns: 400 },
    );
  });
});

describe('a sentence of an article', () => {
  it('is never lost by text that comes in above', () => {
    fc.assert(
      fc.property(article, fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), (paragraphs, above, pick) => {
        const index = textPage(joined(paragraphs));
        const own = paragraphs.flat()[pick % paragraphs.flat().length]!;
        const start = index.text.indexOf(own);
        const found = match(
          textPage([...joined(above), ...joined(paragraphs)]),
          saved(describeSpan(index, { start, end: start + own.length })),
        );
        expect(found).toMatchObject({ state: 'exact', text: own });
      }),
    );
  });

  it('is never pinned on another once it is deleted, not even on one that differs in a word', () => {
    fc.assert(
      fc.property(article, fc.nat(), word, fc.boolean(), (paragraphs, pick, other, atEnd) => {
        const at = pick % paragraphs.length;
        const own = paragraphs[at]![0]!;
        const like = own.replace(/ \w+(?=\.$)/, ` ${other}ly`);
        const index = textPage(joined(paragraphs));
        const start = index.text.indexOf(own);
        fc.pre(index.text.indexOf(own, start + 1) < 0);
        const left = paragraphs.map((sentences, i) => (i === at ? sentences.slice(1) : sentences));
        const blocks = joined(left).filter(Boolean);
        // Two paragraphs away from its place: next to it, it would be the sentence with a word changed.
        const far = atEnd ? at < paragraphs.length - 2 : at > 1;
        const now = !far ? blocks : atEnd ? [...blocks, like] : [like, ...blocks];
        const found = match(textPage(now), saved(describeSpan(index, { start, end: start + own.length })));
        expect(found).toMatchObject({ state: 'missing', start: null });
      }),
    );
  });

  it('is found as changed when a word in it is', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (paragraphs, pick, which) => {
        const at = pick % paragraphs.length;
        const own = paragraphs[at]![0]!;
        const words = own.split(' ');
        words[1 + (which % (words.length - 2))] = 'otherwise';
        const reworded = words.join(' ');
        const index = textPage(joined(paragraphs));
        const start = index.text.indexOf(own);
        fc.pre(index.text.indexOf(own, start + 1) < 0);
        const now = paragraphs.map((sentences, i) => (i === at ? [reworded, ...sentences.slice(1)] : sentences));
        const found = match(textPage(joined(now)), saved(describeSpan(index, { start, end: start + own.length })));
        expect(found).toMatchObject({ state: 'changed', text: reworded });
      }),
    );
  });
});
