import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { analyse } from '../../lib/analysis/index.ts';
import { atLeast, atMost, type Figure, median } from './figures.ts';

const CORPUS = resolve(import.meta.dirname, '../corpus/train');
const ANALYSER = resolve(import.meta.dirname, '../../lib/analysis/index.ts');
const ROUNDS = 9;

interface CorpusArticle {
  title: string;
  outlet: string;
  published: string;
  paragraphs: { text: string }[][];
}

function articles() {
  return readdirSync(CORPUS)
    .filter((file) => file.startsWith('train-'))
    .map((file) => JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as CorpusArticle)
    .map(({ title, outlet, published, paragraphs }) => ({
      text: paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')).join('\n\n'),
      headline: title,
      outlet,
      published,
    }));
}

/** Speed of the analyser, warm and cold, and what it adds to the background's bundle. */
export async function benchAnalysis(): Promise<Figure[]> {
  const all = articles();
  const words = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const pass = () => {
    const start = performance.now();
    for (const article of all) analyse(article);
    return (words / (performance.now() - start)) * 1000;
  };
  pass();
  const speeds = Array.from({ length: ROUNDS }, pass);
  const cold = Array.from({ length: 5 }, coldStart);
  return [
    atLeast('analysis, warm, median', Math.round(median(speeds)), 100_000, 'words/s'),
    atMost('first article after a cold start, median', median(cold), 100, 'ms'),
    atMost('analyser with lexicons and weights, gzip', await bundleSize(), 250, 'kB'),
  ];
}

/** Milliseconds that a new process takes to load the analyser and analyse its first article. */
function coldStart(): number {
  const article = articles()[0];
  const script = `const article = ${JSON.stringify(article)};
const start = performance.now();
const { analyse } = await import(${JSON.stringify(ANALYSER)});
analyse(article);
console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
}

/** Kilobytes, 1,000 bytes each, of the analyser alone, minified and compressed. */
async function bundleSize(): Promise<number> {
  const [output] = (await build({
    logLevel: 'silent',
    configFile: false,
    build: { write: false, lib: { entry: ANALYSER, formats: ['es'] }, minify: true },
  })) as Rolldown.RolldownOutput[];
  return gzipSync(output!.output[0].code).length / 1000;
}
