import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../lib/anchoring/describe.ts';
import { match } from '../../lib/anchoring/match.ts';
import type { Selector, Span } from '../../lib/anchoring/types.ts';
import { textPage } from './text-page.ts';

/** Time limit for work that takes some tenths of a second when it is linear, and hours when it is not. */
const LIMIT = 20_000;
const MEGABYTE = 1_000_000;

function selectorsOf(blocks: string[], span: Span): Selector[] {
  return JSON.parse(JSON.stringify(describeSpan(textPage(blocks), span)));
}

describe('a page made to be slow', { timeout: LIMIT }, () => {
  const PAGES: { what: string; blocks: string[] }[] = [
    { what: 'one letter a million times', blocks: ['a'.repeat(MEGABYTE)] },
    { what: 'one word a million times', blocks: ['a '.repeat(MEGABYTE / 2)] },
    {
      what: 'one sentence in very many blocks',
      blocks: Array<string>(20_000).fill('The man was held for two days in jail.'),
    },
    { what: 'dots and dashes', blocks: ['. - … -- . '.repeat(MEGABYTE / 12)] },
    { what: 'quotation marks', blocks: ['”'.repeat(MEGABYTE)] },
  ];
  it.each(PAGES)('$what: the stretch is found or ambiguous', ({ blocks }) => {
    const { text } = textPage(blocks);
    const middle = Math.floor(text.length / 2);
    const start = text.slice(middle).search(/\S/) + middle;
    const selectors = selectorsOf(blocks, { start, end: start + 20 });
    expect(['exact', 'ambiguous']).toContain(match(textPage(blocks), selectors).state);
  });

  it.each(PAGES)('$what: a quote of another page is not found', ({ blocks }) => {
    const selectors = selectorsOf(['Officers came at noon. The sheriff showed the fax to everybody. They left.'], {
      start: 24,
      end: 65,
    });
    expect(match(textPage(blocks), selectors).state).toBe('missing');
  });
});

describe('a quote made to be slow', { timeout: LIMIT }, () => {
  const page = [
    'A first paragraph that says little.',
    'word '.repeat(MEGABYTE / 5),
    'A last paragraph that says less.',
  ];

  it('a megabyte of it is found', () => {
    const { text } = textPage(page);
    const selectors = selectorsOf(page, { start: 1, end: text.trimEnd().length });
    expect(match(textPage(page), selectors)).toMatchObject({ state: 'exact', start: 1 });
  });

  it('a megabyte of it that changed is missing, not the end of the page', () => {
    const { text } = textPage(page);
    const selectors = selectorsOf(page, { start: 1, end: text.trimEnd().length });
    const now = [page[0]!, `${page[1]}otherwise `, page[2]!];
    expect(match(textPage(now), selectors).state).toBe('missing');
  });

  it('an import with a thousand landmarks and a megabyte of context does no harm', () => {
    const blocks = ['The sheriff showed the fax to everybody who came to see it that day.', 'They left.'];
    const selectors = [
      {
        type: 'TextQuoteSelector',
        exact: 'showed the fax',
        prefix: 'x '.repeat(MEGABYTE),
        suffix: 'y '.repeat(MEGABYTE),
      },
      { type: 'SurroundingsSelector', before: Array(1000).fill('They left.'), after: Array(1000).fill('z') },
    ] as unknown as Selector[];
    expect(match(textPage(blocks), selectors)).toMatchObject({ candidates: [] });
  });
});
