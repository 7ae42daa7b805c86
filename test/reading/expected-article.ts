import { expect } from 'vitest';
import type { Reading } from '../../lib/reading/index.ts';

/** What a sample page's `NAME.expected.json` says of its article. */
export interface ExpectedArticle {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  lang: string | null;
  canonical: string | null;
  headline: string | null;
  standfirst: string | null;
  paragraphs: string[];
  /** How many paragraphs the page has before its scripts add to them. */
  paragraphsAtLoad?: number;
  /** Words that may be read as part of the body. */
  optional: string[];
  /** Words that are not the article's. */
  clutter: string[];
  verdict?: 'article' | 'no article' | 'paywalled' | 'other language' | 'off subject';
}

/** The body's paragraphs without those that are optional. */
function paragraphsOf(body: string, expected: ExpectedArticle): string[] {
  return body
    .split('\n\n')
    .filter((paragraph) => expected.paragraphs.includes(paragraph) || !expected.optional.includes(paragraph));
}

/** Compares a reading of a page, before its scripts have run, with what is expected of it. */
export function expectArticle(reading: Reading, expected: ExpectedArticle): void {
  if (expected.verdict === 'no article') {
    expect(reading.state).toBe('no-article');
    return;
  }
  expect(reading.state).toBe('article');
  if (reading.state !== 'article') return;
  const { metadata, texts, access } = reading.article;
  expect(paragraphsOf(texts.body, expected)).toEqual(expected.paragraphs.slice(0, expected.paragraphsAtLoad));
  expect(texts.headline).toBe(expected.headline);
  expect(texts.standfirst).toBe(expected.standfirst);
  for (const words of expected.clutter) expect(texts.body).not.toContain(words);
  expect(access).toBe(expected.verdict === 'paywalled' ? 'preview' : 'whole');
  expect(metadata.title).toBe(expected.title);
  expect(metadata.byline).toBe(expected.byline);
  expect(metadata.outlet).toBe(expected.outlet);
  expect(metadata.publishedTime).toBe(expected.published);
  if (expected.canonical) expect(metadata.url).toBe(expected.canonical);
  if (expected.lang) expect(metadata.lang).toBe(expected.lang);
}
