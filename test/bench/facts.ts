import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from '../../lib/analysis/index.ts';
import type { Fact, Kind } from '../../lib/analysis/types.ts';
import { atLeast, type Figure } from './figures.ts';

const GOLD = resolve(import.meta.dirname, '../corpus/facts');
/** Articles that the analyser's weights were fitted to, and articles that they have not seen. */
const FITTED = resolve(import.meta.dirname, '../corpus/own');
const UNSEEN = join(GOLD, 'articles');

/** A detail as labelled: `exact` stands in the paragraph; the rest are the fields of the fact that are held against it. */
interface GoldFact extends Record<string, unknown> {
  paragraph: number;
  exact: string;
  type: Fact['type'];
}

interface LabelledArticle {
  title: string;
  outlet: string;
  byline: string | null;
  published: string;
  paragraphs: { text: string; kinds: Kind[] }[][];
}

/** A detail that was found, or labelled and not found, as a line for whoever reads the errors. */
export interface Miss {
  article: string;
  type: Fact['type'];
  what: string;
}

export interface FactScore {
  /** By type of fact: found and right, found and wrong, labelled and not found. */
  types: Map<string, { right: number; wrong: number; missed: number }>;
  /** Right statistics whose comparator and period were labelled, and how many of these are right too. */
  qualified: { labelled: number; right: number };
  wrong: Miss[];
  missed: Miss[];
}

/**
 * What makes two details the same, by type. Beside it the words have to overlap. A name is compared in full, an offence in the
 * article's words, a date with its event; a unit may be blank, but not another one.
 */
const KEYS: Record<Fact['type'], readonly string[]> = {
  person: ['name'],
  age: ['years'],
  nationality: ['country'],
  agency: ['name'],
  facility: ['name'],
  jurisdiction: ['name'],
  date: ['event', 'date'],
  response: ['outcome'],
  'release-manner': ['manner'],
  charge: ['offence', 'stage'],
  statistic: ['value'],
};

/**
 * Holds the details found in the labelled articles against their labels. Labels cover the sentences that are claims; what is found in a
 * sentence that is none is left out, what is missed because its sentence was not found to be a claim counts as missed. `articles` are the
 * folders whose articles are taken.
 */
export function scoreFacts(articles: readonly string[] = [FITTED, UNSEEN]): FactScore {
  const score: FactScore = { types: new Map(), qualified: { labelled: 0, right: 0 }, wrong: [], missed: [] };
  for (const file of readdirSync(GOLD).filter((name) => name.endsWith('.json'))) {
    const path = articles.map((folder) => join(folder, file)).find(existsSync);
    if (!path) continue;
    const { id, facts } = JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as { id: string; facts: GoldFact[] };
    scoreArticle(score, id, JSON.parse(readFileSync(path, 'utf8')) as LabelledArticle, facts);
  }
  return score;
}

function scoreArticle(score: FactScore, id: string, article: LabelledArticle, gold: readonly GoldFact[]): void {
  const paragraphs = article.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' '));
  const text = paragraphs.join('\n\n');
  const open = new Set(gold);
  for (const fact of factsIn(article, text)) {
    const paragraph = paragraphOf(paragraphs, fact.start);
    const offset = paragraphs.slice(0, paragraph).join('\n\n').length + (paragraph > 0 ? 2 : 0);
    const words = text.slice(fact.start, fact.end);
    if (!standsInClaim(article, paragraph, fact.start - offset)) continue;
    const match = [...open].find(
      (label) =>
        label.paragraph === paragraph &&
        isSame(label, fact) &&
        overlaps(paragraphs[paragraph]!, label.exact, fact.start - offset, fact.end - offset),
    );
    const counts = countsOf(score, fact.type);
    if (!match) {
      counts.wrong++;
      score.wrong.push({ article: id, type: fact.type, what: `${JSON.stringify(fact)} “${words}”` });
      continue;
    }
    open.delete(match);
    counts.right++;
    if (fact.type === 'statistic' && (match.comparator || match.period)) {
      score.qualified.labelled++;
      if (fact.comparator === match.comparator && (!match.period || fact.period === match.period))
        score.qualified.right++;
    }
  }
  for (const label of open) {
    countsOf(score, label.type).missed++;
    score.missed.push({ article: id, type: label.type, what: JSON.stringify(label) });
  }
}

function factsIn({ title, outlet, byline, published }: LabelledArticle, text: string): Fact[] {
  const { claims } = analyse({ text, headline: title, outlet, byline, published });
  return claims.flatMap(({ facts }) => facts);
}

function countsOf({ types }: FactScore, type: string) {
  const counts = types.get(type) ?? { right: 0, wrong: 0, missed: 0 };
  types.set(type, counts);
  return counts;
}

function paragraphOf(paragraphs: readonly string[], offset: number): number {
  let end = -2;
  return paragraphs.findIndex((paragraph) => {
    end += paragraph.length + 2;
    return end > offset;
  });
}

function standsInClaim({ paragraphs }: LabelledArticle, paragraph: number, offset: number): boolean {
  let end = -1;
  const sentence = paragraphs[paragraph]!.find(({ text }) => {
    end += text.length + 1;
    return end > offset;
  });
  return (sentence?.kinds.length ?? 0) > 0;
}

function isSame(label: GoldFact, fact: Fact): boolean {
  return (
    label.type === fact.type &&
    (fact.type !== 'statistic' || fact.unit === undefined || fact.unit === label.unit) &&
    KEYS[fact.type].every((key) => label[key] === (fact as unknown as Record<string, unknown>)[key])
  );
}

/** Whether the words found overlap one of the places of the labelled words. */
function overlaps(paragraph: string, exact: string, start: number, end: number): boolean {
  for (let at = paragraph.indexOf(exact); at >= 0; at = paragraph.indexOf(exact, at + 1))
    if (start < at + exact.length && at < end) return true;
  return false;
}

const shareOf = (part: number, whole: number) => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

const sumOf = ({ types }: FactScore) => {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const counts of types.values()) for (const key of ['right', 'wrong', 'missed'] as const) sum[key] += counts[key];
  return sum;
};

const inWords = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }) =>
  `precision ${shareOf(right, right + wrong)} %, recall ${shareOf(right, right + missed)} % (${right + missed} labelled)`;

/** Precision and recall of the details on the labelled articles: overall, by type, and on those that no weight was fitted to. */
export function benchFacts(): Figure[] {
  const score = scoreFacts();
  const sum = sumOf(score);
  return [
    atLeast('details, precision', shareOf(sum.right, sum.right + sum.wrong), 95, '%'),
    {
      what: 'details, recall',
      value: `${shareOf(sum.right, sum.right + sum.missed)} % (${sum.right + sum.missed} labelled)`,
    },
    ...[...score.types].sort().map(([type, counts]) => ({ what: `details: ${type}`, value: inWords(counts) })),
    { what: 'details, articles that weights were fitted to', value: inWords(sumOf(scoreFacts([FITTED]))) },
    { what: 'details, articles that they were not', value: inWords(sumOf(scoreFacts([UNSEEN]))) },
    {
      what: 'statistics with comparator and period right',
      value: `${score.qualified.right} of ${score.qualified.labelled}`,
    },
  ];
}
