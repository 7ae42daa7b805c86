import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kind } from '../../../lib/analysis/types.ts';
import { blankAnnotation } from '../../../lib/storage/annotations.ts';
import { created } from '../../../lib/storage/edits.ts';
import type { SavedClaim } from '../../../lib/storage/queries.ts';
import { type Article, ASSESSMENTS, type Capture, type Claim, type Tag } from '../../../lib/storage/records.ts';
import { storedRow } from '../../../lib/storage/search/stored-rows.ts';
import { randomFrom } from '../anchoring/random.ts';

const CORPUS = resolve(import.meta.dirname, '../../corpus/train');
const OUTLETS = 60;
const SPEAKERS = 900;
const TAGS = 40;
const FIRST_SAVE = Date.UTC(2026, 0, 1);

export interface LibrarySize {
  claims: number;
  articles: number;
}

/** Records to put into the stores of the database. */
export type Records = Record<string, object[]>;

interface Sentence {
  text: string;
  kinds: string[];
}

/** Sentences of the labelled articles, in a fixed order. */
function sentences(): Sentence[] {
  const files = readdirSync(CORPUS)
    .filter((file) => file.startsWith('train-'))
    .sort();
  return files.flatMap((file) => {
    const { paragraphs } = JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as { paragraphs: Sentence[][] };
    return paragraphs.flat().filter(({ kinds }) => kinds.length > 0);
  });
}

const idOf = (what: string, n: number) => `${what}${n.toString(16).padStart(31, '0')}`;
const dayOf = (n: number) => new Date(Date.UTC(2016, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/**
 * A library of this size, some hundred claims at a time, as years of reading would leave it: a few outlets and speakers have
 * most of the claims, one in eight has a note, one in five a tag. The same size gives the same records.
 */
export function* madeLibrary({ claims, articles }: LibrarySize): Generator<Records> {
  const { next: random } = randomFrom(`${claims} claims`);
  const all = sentences();
  /** A number below `count`, small ones far more often. */
  const skewed = (count: number) => Math.floor(random() ** 3 * count);
  const perArticle = claims / articles;
  for (let n = 0; n < articles; n++) {
    const records: Records = { articles: [], captures: [], claims: [], annotations: [], tags: [], rows: [] };
    const texts = Array.from({ length: perArticle }, (_, nth) => {
      const { text, kinds } = all[Math.floor(random() * all.length)]!;
      return { text: `${text} That was case ${n * perArticle + nth} of the log.`, kinds: kinds as Kind[] };
    });
    const article: Article = {
      id: idOf('a', n),
      url: `https://outlet-${n % OUTLETS}.example/story/${n}`,
      aliases: [],
      outlet: `${['Courier', 'Harbor Wire', 'County Post', 'Evening Ledger'][n % 4]} ${skewed(OUTLETS)}`,
      title: `County and agency differ over request ${n}`,
      byline: null,
      publishedTime: dayOf(Math.floor(random() * 3800)),
      lang: 'en',
    };
    const capture: Capture = {
      id: idOf('c', n),
      articleId: article.id,
      textHash: idOf('d', n),
      headline: article.title,
      standfirst: null,
      text: texts.map(({ text }) => text).join('\n\n'),
      title: article.title,
      access: 'whole',
      capturedAt: FIRST_SAVE + n * 60_000,
      analyser: '1',
    };
    records.articles!.push(article);
    records.captures!.push(capture);
    let start = 0;
    for (const [nth, { text, kinds }] of texts.entries()) {
      const id = idOf('e', n * perArticle + nth);
      const stamp = capture.capturedAt;
      const claim = claimOf(capture, id, { text, start, kinds, speaker: `Speaker ${skewed(SPEAKERS)}`, stamp });
      const annotation = {
        ...blankAnnotation(id),
        note: random() < 0.125 ? `Ask the county for the log of request ${n}, page ${nth}.` : '',
        assessment: ASSESSMENTS[skewed(ASSESSMENTS.length)]!,
      };
      const tag: Tag | null =
        random() < 0.2
          ? { id: idOf('f', n * perArticle + nth), claimId: id, tag: `topic ${skewed(TAGS)}`, ...created(stamp) }
          : null;
      const saved: SavedClaim = { claim, article, annotation, tags: tag ? [tag.tag] : [], evidence: [] };
      records.claims!.push(claim);
      records.annotations!.push(annotation);
      if (tag) records.tags!.push(tag);
      records.rows!.push(storedRow(saved, stamp));
      start += text.length + 2;
    }
    yield records;
  }
}

function claimOf(
  capture: Capture,
  id: string,
  made: { text: string; start: number; kinds: Kind[]; speaker: string; stamp: number },
): Claim {
  const { text, start, kinds, speaker, stamp } = made;
  const end = start + text.length;
  return {
    id,
    articleId: capture.articleId,
    captureId: capture.id,
    key: `1:${id}`,
    origin: 'detected',
    form: 'claim',
    section: 'body',
    start,
    end,
    exact: text,
    paragraph: text,
    selectors: [
      { type: 'TextQuoteSelector', exact: text, prefix: text.slice(-32), suffix: text.slice(0, 32) },
      { type: 'TextPositionSelector', start, end },
    ],
    detected: {
      kinds,
      source: { name: speaker, role: 'spokesperson' },
      via: null,
      cue: null,
      confidence: 0.9,
      facts: [{ type: 'date', event: 'arrest', date: '2025-03-02', precision: 'day', start, end: start + 5 }],
      reasons: [{ rule: 'detainer.lodged', start, end: start + 5 }],
      start,
      end,
      quote: null,
      analyser: '1',
    },
    createdAt: stamp,
    ...created(stamp),
  };
}
