import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/reading/index.ts';
import type { ReadArticle } from '../../lib/reading/types.ts';

const STORY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Paragraph ${i}: the county jail let a man go on Tuesday although ICE had asked it to hold him for two more days, the agency said.</p>`,
).join('');

function read({ head = '', above = '', below = '' }: { head?: string; above?: string; below?: string }): ReadArticle {
  const html = `<html><head>${head}</head><body><main><article><h1>Jail let man go, agency says</h1>${above}${STORY}${below}</article></main></body></html>`;
  const reading = readDocument(parseHTML(html).document as unknown as Document, 'https://a.example/x');
  if (reading.state !== 'article') throw new Error('no article');
  return reading.article;
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the published time', () => {
  test.each([
    [
      'of JSON-LD',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2026-03-19T05:30:00-05:00' }),
      '2026-03-19T05:30:00-05:00',
    ],
    [
      'of an article in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['NewsArticle'], datePublished: '2026-03-19' }] }),
      '2026-03-19',
    ],
    ['of OpenGraph', '<meta property="article:published_time" content="2026-03-19T10:30:00Z">', '2026-03-19T10:30:00Z'],
    ['of another meta element', '<meta name="parsely-pub-date" content="2026-03-19">', '2026-03-19'],
    [
      'written out, as the browser reads it',
      '<meta name="date" content="March 19, 2026 10:30 UTC">',
      '2026-03-19T10:30:00.000Z',
    ],
    ['that is none', '<meta name="date" content="last Tuesday">', null],
    ['that no calendar has', jsonLd({ '@type': 'NewsArticle', datePublished: '2026-13-45T99:00' }), null],
  ])('%s', (_, head, time) => {
    expect(read({ head }).metadata.publishedTime).toBe(time);
  });

  test('is the one of the time element above the story, not of a comment', () => {
    const comment = '<div class="comments"><time datetime="2026-03-25">later</time></div>';
    expect(read({ above: '<time datetime="2026-03-19">March 19</time>', below: comment }).metadata.publishedTime).toBe(
      '2026-03-19',
    );
    expect(read({ below: comment }).metadata.publishedTime).toBeNull();
  });
});

describe('byline and outlet', () => {
  test.each([
    [
      'authors of JSON-LD',
      { head: jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Nora Estes' }, { name: 'Bao Xiong' }] }) },
      'Nora Estes, Bao Xiong',
    ],
    ['a meta element', { head: '<meta name="author" content="By Nora Estes">' }, 'Nora Estes'],
    ['the page itself', { above: '<p class="byline">By Nora Estes | March 19</p>' }, 'Nora Estes'],
    [
      'nothing, where only an address is given',
      { head: '<meta property="article:author" content="https://a.example/nora">' },
      null,
    ],
  ])('byline from %s', (_, parts, byline) => {
    expect(read(parts).metadata.byline).toBe(byline);
  });

  test.each([
    ['the site’s name', '<meta property="og:site_name" content="Tamarack Courier">', 'Tamarack Courier'],
    ['the publisher', jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Tamarack Courier' } }), 'Tamarack Courier'],
    ['the end of the title', '<title>Jail let man go, agency says - Tamarack Courier</title>', 'Tamarack Courier'],
    ['the start of the title', '<title>Tamarack Courier: Jail let man go, agency says</title>', 'Tamarack Courier'],
    ['no label of the title', '<title>LIVE: Jail let man go, agency says</title>', null],
  ])('outlet from %s', (_, head, outlet) => {
    expect(read({ head }).metadata.outlet).toBe(outlet);
  });
});

describe('access', () => {
  const wall = (attributes = '') =>
    `<div class="paywall"${attributes}>Subscribe to continue reading. Already a subscriber?</div>`;
  test.each([
    ['whole, where nothing is said', {}, 'whole'],
    [
      'preview, where the page says that it is not free',
      { head: jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }) },
      'preview',
    ],
    [
      'whole, where all stated words were read',
      { head: jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false, wordCount: 150 }) },
      'whole',
    ],
    ['preview, where a wall is shown', { below: wall() }, 'preview'],
    ['whole, where the wall is hidden', { below: wall(' hidden') }, 'whole'],
  ])('%s', (_, parts, access) => {
    expect(read(parts).access).toBe(access);
  });
});

describe('a page that changed its address without a load', () => {
  test('is not filed under the article of before, whatever it still declares', () => {
    const { document } = parseHTML(
      `<html><head><title>Second story of the day | A</title><link rel="canonical" href="https://a.example/first"></head><body><article><h1>Second story of the day</h1>${STORY}</article></body></html>`,
    );
    const reading = readDocument(
      document as unknown as Document,
      'https://a.example/second',
      'https://a.example/first',
    );
    expect(reading.state === 'article' && reading.article.metadata.url).toBe('https://a.example/second');
  });
});
