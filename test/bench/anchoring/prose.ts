import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prose that the pages are filled with: paragraphs of sentences. */
export interface Prose {
  id: string;
  title: string;
  paragraphs: string[][];
}

const CORPUS = join(import.meta.dirname, '../../corpus/train');

/** The articles in three sets of mixed genre: for tuning, for checking meanwhile, and for the end. */
export function proseSets(): { tuning: Prose[]; checked: Prose[]; unseen: Prose[] } {
  const articles = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.json') && name !== 'cases.json')
    .sort()
    .map((name): Prose => {
      const article = JSON.parse(readFileSync(join(CORPUS, name), 'utf8')) as {
        id: string;
        title: string;
        paragraphs: { text: string }[][];
      };
      return { ...article, paragraphs: article.paragraphs.map((sentences) => sentences.map(({ text }) => text)) };
    });
  const every = (rest: number) => articles.filter((_, i) => i % 3 === rest);
  return { tuning: every(0), checked: every(1), unseen: every(2) };
}
