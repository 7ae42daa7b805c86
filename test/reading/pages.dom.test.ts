import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/reading/index.ts';
import { SECTIONS } from '../../lib/reading/types.ts';
import { type ExpectedArticle, expectArticle } from './expected-article.ts';

const html = import.meta.glob<string>('../pages/*/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<ExpectedArticle>('../pages/*/*.expected.json', {
  import: 'default',
  eager: true,
});

const pages = Object.entries(expectations).map(([path, expected]) => {
  const name = path.replace('../pages/', '').replace('.expected.json', '');
  const page = new DOMParser().parseFromString(html[`../pages/${name}.html`]!, 'text/html');
  return { name, expected, reading: readDocument(page, expected.canonical ?? `http://page.example/${name}`) };
});

/** A range's words as a reader sees them. */
function displayed(range: Range): string {
  return range
    .toString()
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

describe.each(pages)('$name, in Chromium', ({ expected, reading }) => {
  test('is read as expected', () => expectArticle(reading, expected));

  test('every sentence of it has its live range, and the way back', () => {
    if (reading.state !== 'article') return;
    for (const section of SECTIONS) {
      const text = reading.article.texts[section] ?? '';
      for (const match of text.matchAll(/[^\n.!?]+[.!?]?/g)) {
        const start = match.index + match[0].search(/\S/);
        const end = match.index + match[0].trimEnd().length;
        if (end <= start) continue;
        const range = reading.located.locate(section, start, end);
        expect(range && displayed(range)).toBe(text.slice(start, end));
        expect(reading.located.sectionOffsets(range!)).toEqual({ section, start, end });
      }
    }
  });
});
