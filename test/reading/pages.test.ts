import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/reading/index.ts';
import { type ExpectedArticle, expectArticle } from './expected-article.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** linkedom does not mend broken markup as browsers do. */
const ONLY_IN_BROWSERS = ['other/malformed'];

const pages = ['sample', 'matrix', 'other'].flatMap((folder) =>
  readdirSync(join(PAGES, folder))
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => `${folder}/${file.replace('.expected.json', '')}`),
);

function readPage(name: string) {
  const { document } = parseHTML(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
  const expected = JSON.parse(readFileSync(join(PAGES, `${name}.expected.json`), 'utf8')) as ExpectedArticle;
  const address = expected.canonical ?? `http://page.example/${name}`;
  return { reading: readDocument(document as unknown as Document, address), expected };
}

describe('on the command line, the article of', () => {
  test.each(pages.filter((name) => !ONLY_IN_BROWSERS.includes(name)))('%s is read as expected', (name) => {
    const { reading, expected } = readPage(name);
    expectArticle(reading, expected);
  });

  test.each(ONLY_IN_BROWSERS)('%s is no reason to fail', (name) => {
    expect(() => readPage(name)).not.toThrow();
  });
});
