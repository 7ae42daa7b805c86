import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExportedArticle } from '../../lib/exchange/exported-article.ts';
import { keptArticles } from '../../lib/exchange/kept-articles.ts';
import { markdown, markdownFiles } from '../../lib/exchange/markdown.ts';
import { blockQuote, link, plainLine, plainText } from '../../lib/exchange/markdown-text.ts';
import { createLanguage } from '../../lib/i18n/language.ts';
import { freshDatabase } from '../storage/fixtures.ts';
import { keepCollection, whole } from './fixtures.ts';

describe('plainLine', () => {
  it.each([
    ['The jail said no.', 'The jail said no.'],
    ['a *b* _c_ `d` ~e~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~'],
    ['[link](url) ![image](url)', '\\[link\\](url) !\\[image\\](url)'],
    ['<b> &amp; AT&T', '\\<b\\> \\&amp; AT&T'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['=== rule', '\\=\\== rule'],
    ['12. item', '12\\. item'],
    ['3) item', '3\\) item'],
    ['3.5 million', '3.5 million'],
    ['from $5 to $6', 'from \\$5 to \\$6'],
    ['a ==b== %%c%%', 'a \\=\\=b\\=\\= \\%\\%c\\%\\%'],
    ['two\n lines\u00a0here ', 'two lines here'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j becomes %j', (text, markdown) => {
    expect(plainLine(text)).toBe(markdown);
  });
});

it('plainText keeps paragraphs and lines', () => {
  expect(plainText('one\ntwo\n\n\n- three\n')).toBe('one\\\ntwo\n\n\\- three');
});

it('a block quote has its sign on every line, empty ones too', () => {
  expect(blockQuote('one\n\ntwo')).toBe('> one\n>\n> two');
});

it('a link cannot be ended by its address', () => {
  expect(link('a]b', 'https://x.example/a) b>c')).toBe('[a\\]b](<https://x.example/a)%20b%3Ec>)');
});

const ENGLISH = createLanguage('en');

async function collection(): Promise<ExportedArticle[]> {
  const database = freshDatabase();
  await keepCollection(database);
  const articles: ExportedArticle[] = [];
  for await (const article of keptArticles(database, 'all')) articles.push(article);
  return articles.sort((a, b) => b.claims.length - a.claims.length);
}

async function files(articles: ExportedArticle[]) {
  const all: { name: string; text: string }[] = [];
  for await (const file of markdownFiles(articles, ENGLISH)) all.push(file);
  return all;
}

/** The values between the first two `---`. */
const frontMatter = (text: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)![1]!);

describe('a file for each article', () => {
  it('has front matter with the property types of Obsidian', async () => {
    const [courier] = await files(await collection());
    expect(courier!.name).toBe('2026-03-19 Tamarack Courier Jail and agency disagree.md');
    expect(frontMatter(courier!.text)).toEqual({
      title: 'Jail and agency disagree',
      outlet: 'Tamarack Courier',
      byline: 'Nora Estes',
      published: '2026-03-19',
      url: 'https://courier.example/jail',
      claims: 2,
      kinds: ['detainer'],
      speakers: ['ICE'],
      tags: ['claimlight', 'fax-log', 'jail'],
    });
    expect(courier!.text).toMatch(/^published: 2026-03-19$/m);
  });

  it('quotes each claim, says who says it, and links to the sentence', async () => {
    const [courier] = await files(await collection());
    expect(courier!.text).toContain(
      '> ICE lodged a detainer with the Ashgrove County jail in May.\n\n**Hold request** · ICE · [In the article](<https://courier.example/jail#:~:text=',
    );
    expect(courier!.text).toContain(
      '#fax-log · #jail\n\nCall the jail.\n\n\\=1+1\n\nYour assessment: Disputed\n\n- [https://records.example/log.pdf](<https://records.example/log.pdf>) · 2026-04-03 · page 3',
    );
    expect(courier!.text).toContain('> “We never received it,”\n\n**Quote, Hold request**');
  });

  it('has a name that no other has and that every file system takes', async () => {
    const [article] = await collection();
    const titled = (title: string | null, url = 'https://courier.example/jail') => ({
      ...article!,
      article: { ...article!.article, title, url, outlet: null, publishedTime: null },
    });
    const made = await files([
      titled('A: B/C? #1 [x]'),
      titled('a b c 1 x'),
      titled('...'),
      titled('x'.repeat(300)),
      titled(null),
    ]);
    expect(made.map(({ name }) => name)).toEqual([
      'A B C 1 x.md',
      'a b c 1 x 2.md',
      `${article!.article.id}.md`,
      `${'x'.repeat(120)}.md`,
      'https courier.example jail.md',
    ]);
  });

  it('links to nothing but addresses of the web', async () => {
    const [article] = await collection();
    const url = 'javascript:alert(1)';
    const hostile = { ...article!, article: { ...article!.article, url } };
    hostile.claims = hostile.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((one) => ({ ...one, url })),
    }));
    const [file] = await files([hostile]);
    expect(file!.text).not.toContain('](<javascript');
  });
});

it('one file holds all articles under one front matter', async () => {
  const text = await whole(markdown(await collection(), ENGLISH));
  expect(frontMatter(text)).toEqual({ title: 'Claimlight', tags: ['claimlight'] });
  expect(text.match(/^# .*$/gm)).toEqual(['# Jail and agency disagree', '# Jail and agency disagree']);
  expect(text.match(/^> /gm)).toHaveLength(3);
});
