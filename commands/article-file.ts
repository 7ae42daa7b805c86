import { readFile, stat } from 'node:fs/promises';
import type { ArticleText } from '../lib/analysis/index.ts';

/** A file that holds no article we can read; the message names it and says why. */
export class UnreadableFile extends Error {}

/** A file larger than this is no article; 64 MiB. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** What a file says of its article; the shape of the `NAME.json` beside a `NAME.txt`. */
export interface AboutArticle {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
}

export interface ArticleFile {
  about: AboutArticle;
  article: ArticleText;
}

/**
 * Reads an article from a `.html` (or `.htm`) page, through the same reading step as in the browser, or from plain text
 * with paragraphs separated by blank lines. Throws `UnreadableFile`.
 */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  const bytes = await readBytes(path);
  return /\.html?$/i.test(path) ? fromPage(path, decodePage(path, bytes)) : fromText(path, decodeText(path, bytes));
}

async function readBytes(path: string): Promise<Uint8Array> {
  const file = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(`${path}: ${error.code === 'ENOENT' ? 'no such file' : `can't be read (${error.code})`}`);
  });
  if (file.isDirectory()) throw new UnreadableFile(`${path}: is a folder; name the files in it`);
  if (file.size === 0) throw new UnreadableFile(`${path}: is empty`);
  if (file.size > LARGEST_FILE) {
    throw new UnreadableFile(
      `${path}: has ${Math.ceil(file.size / 2 ** 20)} MiB; at most ${LARGEST_FILE / 2 ** 20} MiB are read`,
    );
  }
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(`${path}: can't be read (${error.code})`);
  });
}

function decodeText(path: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {}
  throw new UnreadableFile(`${path}: is not text in UTF-8`);
}

function decodePage(path: string, bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('\0')) throw new UnreadableFile(`${path}: is not a web page`);
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

async function fromPage(path: string, html: string): Promise<ArticleFile> {
  // Loaded only when needed: plain text is the usual case and needs neither.
  const [{ parseHTML }, { readDocument }] = await Promise.all([import('linkedom'), import('../lib/reading/index.ts')]);
  const { document } = parseHTML(html);
  const reading = readDocument(document as unknown as Document, null);
  if (reading.state === 'no-article') throw new UnreadableFile(`${path}: no article was found in this page`);
  const { metadata, texts } = reading.article;
  return {
    about: {
      title: metadata.title,
      byline: metadata.byline,
      outlet: metadata.outlet,
      published: metadata.publishedTime,
      url: metadata.url || null,
    },
    article: {
      text: texts.body,
      headline: texts.headline,
      standfirst: texts.standfirst,
      outlet: metadata.outlet,
      byline: metadata.byline,
      published: metadata.publishedTime,
      lang: metadata.lang,
    },
  };
}

async function fromText(path: string, text: string): Promise<ArticleFile> {
  const about = await readAbout(`${path.replace(/\.[^./\\]+$/, '')}.json`);
  const { title, outlet, byline, published } = about;
  return { about, article: { text, headline: title, outlet, byline, published } };
}

async function readAbout(path: string): Promise<AboutArticle> {
  const nothing: AboutArticle = { title: null, byline: null, outlet: null, published: null, url: null };
  const json = await readFile(path, 'utf8').catch(() => null);
  if (json === null) return nothing;
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw new UnreadableFile(`${path}: is not JSON`);
  }
  const fields = Object.keys(nothing) as (keyof AboutArticle)[];
  const entries = fields.map((field) => {
    const value = (given as Record<string, unknown> | null)?.[field];
    return [field, typeof value === 'string' ? value : null];
  });
  return Object.fromEntries(entries) as AboutArticle;
}
