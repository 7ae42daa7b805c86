import { Parser } from 'commonmark';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportedArticle } from '../../lib/exchange/exported-article.ts';
import { fileOf } from '../../lib/exchange/file-parts.ts';
import { articleFile } from '../../lib/exchange/formats.ts';
import { keptArticles } from '../../lib/exchange/kept-articles.ts';
import { plainLine, plainText } from '../../lib/exchange/markdown-text.ts';
import { createLanguage } from '../../lib/i18n/language.ts';
import { freshDatabase } from '../storage/fixtures.ts';
import { keepCollection } from './fixtures.ts';

const ENGLISH = createLanguage('en');

async function collection(): Promise<ExportedArticle[]> {
  const database = freshDatabase();
  await keepCollection(database);
  const articles: ExportedArticle[] = [];
  for await (const article of keptArticles(database, 'all')) articles.push(article);
  return articles.sort((a, b) => b.claims.length - a.claims.length);
}

/** What CommonMark makes of a text: names of its blocks and inlines, and the words. */
function parsed(text: string): { types: Set<string>; words: string } {
  const walker = new Parser().parse(text).walker();
  const types = new Set<string>();
  let words = '';
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue;
    types.add(event.node.type);
    if (event.node.type === 'text') words += event.node.literal;
    if (event.node.type === 'softbreak' || event.node.type === 'linebreak') words += '\n';
  }
  return { types, words };
}

describe('one Markdown file for each article, in a zip', () => {
  it('unpacks to notes with names of their own', async () => {
    const file = await fileOf(
      articleFile('markdown-files', await collection(), ENGLISH, Date.UTC(2026, 3, 1)),
      'a.zip',
      'application/zip',
    );
    const notes = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.keys(notes)).toEqual([
      '2026-03-19 Tamarack Courier Jail and agency disagree.md',
      '2026-03-19 Harbor Wire Jail and agency disagree.md',
    ]);
    expect(strFromU8(Object.values(notes)[0]!)).toMatch(/^---\ntitle: Jail and agency disagree\n/);
  });

  it('is the same for the same articles', async () => {
    const articles = await collection();
    const make = () =>
      fileOf(articleFile('markdown-files', articles, ENGLISH, 9e11), 'a.zip', '').then((file) => file.bytes());
    expect(await make()).toEqual(await make());
  });

  it('is a zip when there is nothing', async () => {
    const file = await fileOf(articleFile('markdown-files', [], ENGLISH), 'a.zip', '');
    expect(unzipSync(await file.bytes())).toEqual({});
  });
});

describe('Markdown, as CommonMark', () => {
  it('has headings, block quotes, links and lists, and no HTML or code', async () => {
    let text = '';
    for await (const piece of articleFile('markdown', await collection(), ENGLISH)) text += piece;
    const { types, words } = parsed(text.replace(/^---[\s\S]*?\n---\n/, ''));
    expect([...types].sort()).toEqual(
      ['document', 'heading', 'text', 'paragraph', 'link', 'block_quote', 'strong', 'list', 'item'].sort(),
    );
    expect(words).toContain('ICE lodged a detainer with the Ashgrove County jail in May.');
  });

  it('shows any text as it is', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-=~|{}!&;:.\\/0123 abé“$%^"\'') });
    fc.assert(
      fc.property(signs, (text) => {
        const line = text.replace(/\s+/g, ' ').trim();
        expect(parsed(plainLine(text)).words).toBe(line);
        expect(parsed(plainText(`${text}\n\n${text}`)).words).toBe(line + line);
      }),
      { numRuns: 500 },
    );
  });
});

it('a file is put together of parts, so that large ones are not held', async () => {
  async function* pieces() {
    for (let n = 0; n < 30; n++) yield n % 2 ? new Uint8Array(500_000).fill(97) : 'b'.repeat(500_000);
  }
  const file = await fileOf(pieces(), 'x.txt', 'text/plain');
  expect([file.size, file.name, file.type]).toEqual([15_000_000, 'x.txt', 'text/plain']);
  expect(await file.slice(499_999, 500_001).text()).toBe('ba');
});
