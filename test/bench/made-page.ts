import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CORPUS = resolve(import.meta.dirname, '../corpus/train');

interface CorpusArticle {
  title: string;
  paragraphs: { text: string }[][];
}

/** Paragraphs of the labelled articles, in a fixed order. */
function prose(): { title: string; paragraphs: string[] } {
  const files = readdirSync(CORPUS)
    .filter((file) => /^train-a/.test(file))
    .sort();
  const articles = files.map((file) => JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as CorpusArticle);
  const paragraphs = articles.flatMap((article) =>
    article.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')),
  );
  return { title: articles[0]!.title, paragraphs };
}

interface PageSize {
  words: number;
  elements: number;
}

/**
 * An article page with about `words` words, filled up with a news site's usual boxes, links and comments to about
 * `elements` elements. The same arguments give the same page.
 */
export function madePage(size: PageSize): string {
  const { title, paragraphs } = prose();
  return newsPage(title, paragraphs, size);
}

/** A page of the same build on quite another subject. */
export function otherPage(size: PageSize): string {
  const text =
    'The garden club met on Tuesday to plan the spring sale, and the board agreed to rent two more tents for the roses.';
  return newsPage('Spring sale', [text], size);
}

function newsPage(title: string, paragraphs: readonly string[], { words, elements }: PageSize): string {
  const body: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const text = paragraphs[i % paragraphs.length]!;
    body.push(`<p>${escaped(text)}</p>`);
    count += text.split(' ').length;
  }
  const teasers = Math.max(0, Math.round((elements - body.length - 30) / 5));
  const box = (i: number) =>
    `<li class="teaser"><a href="/story/${i}"><span class="kicker">Local</span> <b>Council weighs plan ${i}</b></a><time>${i} min</time></li>`;
  const clutter = Array.from({ length: teasers }, (_, i) => box(i)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} - Bench Courier</title>
<meta property="og:site_name" content="Bench Courier"><meta property="article:published_time" content="2026-03-01T08:00:00Z"></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/local">Local</a></li></ul></nav></header>
<main><article><h1>${escaped(title)}</h1><p class="byline">By Bench Writer</p>${body.join('\n')}</article></main>
<aside class="related"><h2>More stories</h2><ul>${clutter}</ul></aside><footer><p>Bench Courier</p></footer></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
