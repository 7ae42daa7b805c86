import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { type ArticleText, analyse } from '../../lib/analysis/index.ts';
import { atLeast, atMost, type Figure, median } from './figures.ts';
import { benchGrowth } from './growth.ts';

const CORPUS = resolve(import.meta.dirname, '../corpus/train');
const ANALYSER = resolve(import.meta.dirname, '../../lib/analysis/index.ts');
const ROUNDS = 9;
const COLD_ROUNDS = 9;

interface CorpusArticle {
  title: string;
  outlet: string;
  published: string;
  paragraphs: { text: string }[][];
}

function articles(): ArticleText[] {
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
  const bundle = await bundled();
  return [
    atLeast('analysis, warm, median', Math.round(median(speeds)), 100_000, 'words/s'),
    atMost('first article after a cold start, median', median(coldStarts(bundle, all[0]!)), 100, 'ms'),
    atMost('analyser with lexicons and weights, gzip', gzipSync(bundle).length / 1000, 250, 'kB'),
    ...benchGrowth(),
  ];
}

/** Milliseconds that new processes take to load the analyser as it ships and to analyse their first article. */
function coldStarts(bundle: string, article: ArticleText): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-cold-'));
  try {
    writeFileSync(join(folder, 'analyser.mjs'), bundle);
    writeFileSync(
      join(folder, 'first.mjs'),
      `const article = ${JSON.stringify(article)};
const start = performance.now();
const { analyse } = await import('./analyser.mjs');
analyse(article);
console.log(performance.now() - start);`,
    );
    return Array.from({ length: COLD_ROUNDS }, () =>
      Number(execFileSync(process.execPath, [join(folder, 'first.mjs')], { encoding: 'utf8' })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The analyser alone, minified. */
async function bundled(): Promise<string> {
  const [output] = (await build({
    logLevel: 'silent',
    configFile: false,
    build: { write: false, lib: { entry: ANALYSER, formats: ['es'] }, minify: true },
  })) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}
