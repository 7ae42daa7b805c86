import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../../lib/analysis/attribution/index.ts';
import { readSentences } from '../../lib/analysis/claims/clues.ts';
import { featuresOf } from '../../lib/analysis/claims/features.ts';
import { isAnchoredByName } from '../../lib/analysis/claims/subject.ts';
import { readDocument } from '../../lib/analysis/language/index.ts';
import { KINDS } from '../../lib/analysis/types.ts';
import { readPassages } from '../../test/corpus/passages.ts';
import type { Example } from './network-trainer.ts';
import { madeSentences } from './phrasebook.ts';

/** What the models are fitted to: one output for each kind, and one for "is a claim at all". */
export const OUTPUTS = [...KINDS, 'claim'];

interface Gold {
  case: string;
  outlet?: string | null;
  byline?: string | null;
  paragraphs: { text: string; kinds: string[] }[][];
  /** A passage is about the subject even where it is too short to say so. */
  passage: boolean;
}

/**
 * An article's sentences as examples, those that the finder never judges with weight 0; `case` is shared by articles on
 * the same events, and `folder` is where the article lies, "made" for those of the phrase book.
 */
export interface LabelledArticle {
  folder: string;
  case: string;
  examples: Example[];
}

/** Reads all labelled articles (.json) and passages (.txt) of a folder; none where there is no such folder. */
export function readFolder(folder: string): LabelledArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name): Gold[] => {
      const source = readFileSync(join(folder, name), 'utf8');
      if (name.endsWith('.txt'))
        return readPassages(source).map((passage, i) => ({ ...passage, case: `${name} ${i}`, passage: true }));
      if (!name.endsWith('.json') || name === 'cases.json') return [];
      const article = JSON.parse(source);
      return [{ ...article, case: article.case ?? article.id, passage: false }];
    })
    .map((gold) => labelled(gold, folder));
}

const SENTENCES_AN_ARTICLE = 12;

/** Sentences of the phrase book, some to an article, each counting `weight` as much as one that was written. */
export function madeArticles(count: number, weight: number): LabelledArticle[] {
  const sentences = madeSentences(count);
  return Array.from({ length: Math.ceil(count / SENTENCES_AN_ARTICLE) }, (_, i) => {
    const from = i * SENTENCES_AN_ARTICLE;
    const paragraphs = sentences.slice(from, from + SENTENCES_AN_ARTICLE).map((sentence) => [sentence]);
    return weighing(labelled({ case: `made ${i}`, paragraphs, passage: true }, 'made'), weight);
  });
}

/** The article with each of its sentences counting so many times as much. */
function weighing(article: LabelledArticle, times: number): LabelledArticle {
  return { ...article, examples: article.examples.map((one) => ({ ...one, weight: one.weight * times })) };
}

function labelled(gold: Gold, folder: string): LabelledArticle {
  const text = gold.paragraphs.map((paragraph) => paragraph.map((sentence) => sentence.text).join(' ')).join('\n\n');
  const document = readDocument(text);
  const attributed = attribute(document, { outlet: gold.outlet ?? null, byline: gold.byline ?? null });
  const article = readSentences(document, attributed);
  const places = placesOf(gold);
  const examples = article.sentences.map(({ sentence, mentions }, i): Example => {
    const isJudged = article.subject.on || gold.passage || isAnchoredByName(mentions);
    const kinds = new Set(places.filter((place) => overlaps(place, sentence)).flatMap((place) => place.kinds));
    const outputs = [...KINDS.map((kind) => (kinds.has(kind) ? 1 : 0)), kinds.size > 0 ? 1 : 0];
    return { features: featuresOf(article, i), paragraph: sentence.paragraph, outputs, weight: isJudged ? 1 : 0 };
  });
  return { folder, case: gold.case, examples };
}

function placesOf({ paragraphs }: Gold) {
  let at = 0;
  return paragraphs.flatMap((paragraph) => {
    const places = paragraph.map(({ text, kinds }) => {
      const start = at;
      at += text.length + 1;
      return { start, end: start + text.length, kinds };
    });
    at += 1;
    return places;
  });
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}
