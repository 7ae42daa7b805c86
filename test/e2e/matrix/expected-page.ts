import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyseInSteps } from '../../../lib/analysis/index.ts';
import { finish } from '../../../lib/analysis/steps.ts';
import type { Findings } from '../../../lib/analysis/types.ts';
import { foundClaims } from '../../../lib/reader/found-claims.ts';
import type { SectionTexts } from '../../../lib/reading/types.ts';
import { ascending } from '../../../lib/storage/order.ts';

const FOLDER = resolve(import.meta.dirname, '../../pages/matrix');

/** What `NAME.expected.json` says of a page of the matrix, as far as it matters in a live browser. */
export interface MatrixPage {
  name: string;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  lang: string | null;
  headline: string | null;
  standfirst: string | null;
  paragraphs: string[];
  /** Text that may be read, and marked, as well. */
  optional: string[];
  /** The set of colours that every mark has. */
  scheme?: 'light' | 'dark';
  steps?: MatrixStep[];
  outOfReach?: { frames: number; shadowRoots: number; text: string[] };
  page?: Record<string, unknown>;
}

export interface MatrixStep {
  do: string;
  title?: string;
  paragraphs: string[];
  scheme?: 'light' | 'dark';
}

/** Every page of the matrix. */
export const MATRIX: readonly MatrixPage[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => ({
    name: file.replace('.expected.json', ''),
    ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<MatrixPage, 'name'>),
  }));

/** Whether a page has a script of its own or is acted upon, so that not all that happens in it is ours. */
export function changesByItself({ name, steps }: MatrixPage): boolean {
  return steps !== undefined || readFileSync(join(FOLDER, `${name}.html`), 'utf8').includes('<script');
}

/**
 * The texts that are to be marked, in alphabetical order: claims and quotes that the analyser finds in the article as it
 * is expected to be read. After a step that adds a second article below the first, those of both.
 */
export function expectedMarks(page: MatrixPage, step?: MatrixStep): string[] {
  if (!step) return marksOfArticle(page, page.headline, page.paragraphs);
  const isAdded = step.paragraphs.length > page.paragraphs.length && step.title !== undefined;
  if (!isAdded) return marksOfArticle(page, step.title ?? page.headline, step.paragraphs);
  const second = step.paragraphs.filter((paragraph) => !page.paragraphs.includes(paragraph));
  return [...expectedMarks(page), ...marksOfArticle(page, step.title!, second)].sort(ascending);
}

function marksOfArticle(page: MatrixPage, headline: string | null, paragraphs: string[]): string[] {
  const { byline, outlet, published, lang, standfirst } = page;
  const texts: SectionTexts = { headline, standfirst, body: paragraphs.join('\n\n') };
  const analysis = finish(analyseInSteps({ text: texts.body, headline, standfirst, byline, outlet, published, lang }));
  const numbered = (findings: Findings | null) => ({
    claims: (findings?.claims ?? []).map((_, i) => `claim ${i}`),
    quotes: (findings?.quotes ?? []).map((_, i) => `quote ${i}`),
  });
  const keys = {
    headline: numbered(analysis.headline),
    standfirst: numbered(analysis.standfirst),
    body: numbered(analysis),
  };
  return foundClaims({ analysis, keys, saved: [], dismissed: [], ruleLabels: {} }, texts)
    .flatMap(({ form, exact, section, quotes }) => [
      ...(form === 'claim' ? [`claim: ${exact}`] : []),
      ...quotes.map(([start, end]) => `quote: ${texts[section]!.slice(start, end)}`),
    ])
    .sort(ascending);
}
