/**
 * `npm run --silent analyze -- [--format FORMAT] [--initials] FILE…`: prints what the analyser finds in each file, one JSON line a
 * file, or all of it as one file in a format of the library's exports. A file that can't be read is named on standard
 * error; the others are still done, and the status is 1.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analysis/index.ts';
import { analysedArticle, type ExportedArticle } from '../lib/exchange/exported-article.ts';
import { type ArticleFormat, articleFile } from '../lib/exchange/formats.ts';
import { withInitials } from '../lib/exchange/initials.ts';
import { createLanguage } from '../lib/i18n/language.ts';
import { type ArticleFile, readArticleFile, UnreadableFile } from './article-file.ts';
import { readArticleOf } from './read-article.ts';

/** Formats that make sense in a pipe. */
const FORMATS = ['web-annotation', 'csv', 'markdown', 'html'] as const satisfies readonly ArticleFormat[];

const USAGE = `Usage: npm run --silent analyze -- [--format ${FORMATS.join('|')} [--initials]] FILE…
.txt: paragraphs separated by blank lines; .html: a saved page. Without a format: one JSON line a file.
--initials: names of private people as initials.`;

const { values, positionals: files } = arguments_();
if (files.length === 0) fail(USAGE);
else if (values.format === undefined) await printLines();
else if (isFormat(values.format)) await printFile(values.format);
else fail(`No such format: ${values.format}. There are: ${FORMATS.join(', ')}.`);

function arguments_() {
  try {
    return parseArgs({
      options: { format: { type: 'string' }, initials: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch {
    return { values: {}, positionals: [] };
  }
}

function isFormat(name: string): name is (typeof FORMATS)[number] {
  return (FORMATS as readonly string[]).includes(name);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function printLines(): Promise<void> {
  for await (const { file, read } of readFiles()) {
    const { about, article } = read;
    const { claims, quotes, attributions, headline, standfirst } = analyse(article);
    const parts = { headline: part(article.headline, headline), standfirst: part(article.standfirst, standfirst) };
    const line = { file, text: article.text, article: about, claims, quotes, attributions, ...parts };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

async function printFile(format: ArticleFormat): Promise<void> {
  for await (const piece of articleFile(format, analysedArticles(), createLanguage('en'))) process.stdout.write(piece);
}

async function* analysedArticles(): AsyncGenerator<ExportedArticle> {
  for await (const { file, read } of readFiles()) {
    const exported = analysedArticle(readArticleOf(read, file), analyse(read.article), Date.now());
    yield values.initials ? withInitials(exported) : exported;
  }
}

async function* readFiles(): AsyncGenerator<{ file: string; read: ArticleFile }> {
  for (const file of files) {
    try {
      yield { file, read: await readArticleFile(file) };
    } catch (error) {
      fail(error instanceof UnreadableFile ? error.message : `${file}: can't be analysed (${error})`);
    }
  }
}

/** What was found in the headline or standfirst, with offsets into its own text. */
function part<Found>(text: string | null | undefined, found: Found | null) {
  return text && found ? { text, ...found } : null;
}
