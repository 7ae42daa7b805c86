/**
 * `npm run --silent analyze -- FILE…`: prints what the analyser finds in each file, one JSON line a file.
 * A file that can't be read is named on standard error; the others are still done, and the status is 1.
 */
import { analyse } from '../lib/analysis/index.ts';
import { readArticleFile, UnreadableFile } from './article-file.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(
    'Usage: npm run --silent analyze -- FILE…   (.txt: paragraphs separated by blank lines; .html: a saved page)',
  );
  process.exitCode = 1;
}

for (const file of files) {
  try {
    const { about, article } = await readArticleFile(file);
    const { claims, quotes, attributions, headline, standfirst } = analyse(article);
    const parts = { headline: part(article.headline, headline), standfirst: part(article.standfirst, standfirst) };
    const line = { file, text: article.text, article: about, claims, quotes, attributions, ...parts };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } catch (error) {
    console.error(error instanceof UnreadableFile ? error.message : `${file}: can't be analysed (${error})`);
    process.exitCode = 1;
  }
}

/** What was found in the headline or standfirst, with offsets into its own text. */
function part<Found>(text: string | null | undefined, found: Found | null) {
  return text && found ? { text, ...found } : null;
}
