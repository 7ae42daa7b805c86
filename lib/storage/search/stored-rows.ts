/**
 * Rows for searching: of each claim what a search looks at, derived from the records and written with them. They are flat
 * and small, because a screen reads all of them when it opens; reading the records themselves takes ten times as long. Another
 * way of folding or another field needs a new schema version that makes them anew.
 */
import { SECTIONS } from '../../reading/types.ts';
import type { Database } from '../database.ts';
import { join, kindsOf, type SavedClaim, sourceOf } from '../queries.ts';
import type { Assessment, ClaimForm } from '../records.ts';
import { eventLines } from './events.ts';
import { foldedWords } from './words.ts';

export interface StoredRow {
  id: string;
  articleId: string;
  createdAt: number;
  /** Stamp of the write that made it, for those who follow changes. */
  changedAt: number;
  /** Deleted claims keep their row until they are purged, so that those who follow changes hear of it. */
  isDeleted: boolean;
  form: ClaimForm;
  /** ISO 8601 date: the article's, as published, else the day on which the claim was kept. */
  date: string;
  speaker: string | null;
  outlet: string | null;
  /** Reading order within the article: greater comes later. */
  place: number;
  /** Dated events that the claim states, one a line: `arrest 2026-03-02`, `release 2026-03`. */
  events: string;
  /** Separated by spaces. */
  kinds: string;
  /** Separated by line ends. */
  tags: string;
  assessment: Assessment;
  /** All words that a search looks through, folded, one line for each part. */
  words: string;
}

/**
 * Brings the rows of these claims up to date; part of the transaction that changed something about them, which has
 * all tables in its scope. `stamp` is that of the change.
 */
export async function refreshRows(database: Database, changed: { id: string }[], stamp: number): Promise<void> {
  const { claims, annotations, articles, tags, rows } = database;
  const found = (await claims.bulkGet(changed.map(({ id }) => id))).flatMap((claim) => claim ?? []);
  const ids = found.map(({ id }) => id);
  const saved = join(found, {
    articles: (await articles.bulkGet([...new Set(found.map(({ articleId }) => articleId))])).flatMap(
      (one) => one ?? [],
    ),
    annotations: (await annotations.bulkGet(ids)).flatMap((annotation) => annotation ?? []),
    tags: (await Promise.all(ids.map((claimId) => tags.where({ claimId }).toArray()))).flat(),
    evidence: [],
  });
  await rows.bulkPut(saved.map((one) => storedRow(one, stamp)));
}

/** Makes the rows of all claims anew, faster than `refreshRows` when many changed; otherwise the same. */
export async function refreshAllRows(database: Database, stamp: number): Promise<void> {
  const { claims, annotations, tags, rows } = database;
  const articles = await database.articles.toArray();
  for (let last = ''; ; ) {
    const chunk = await claims.where('id').above(last).limit(CHUNK).toArray();
    const end = chunk.at(-1);
    if (!end) return;
    const saved = join(chunk, {
      articles,
      annotations: await annotations.where('id').between(last, end.id, false, true).toArray(),
      tags: await tags.where('claimId').between(last, end.id, false, true).toArray(),
      evidence: [],
    });
    await rows.bulkPut(saved.map((one) => storedRow(one, stamp)));
    last = end.id;
  }
}

/** Claims taken at once when all rows are made anew. */
const CHUNK = 1000;

/** More than any section is long. */
const LONGEST = 2 ** 32;

/** The row of a claim. */
export function storedRow(saved: SavedClaim, changedAt: number): StoredRow {
  const { claim, article, annotation, tags } = saved;
  const speaker = sourceOf(saved);
  const wordings = [claim.exact, ...(claim.rewordings ?? []).map(({ exact }) => exact)];
  const parts = [...wordings, annotation.note, ...tags, speaker, claim.detected?.via, article.outlet, article.title];
  return {
    id: claim.id,
    articleId: claim.articleId,
    createdAt: claim.createdAt,
    changedAt,
    isDeleted: claim.deletedAt !== null,
    form: claim.form,
    date: /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? '')?.[0] ?? isoDate(claim.createdAt),
    place: SECTIONS.indexOf(claim.section) * LONGEST + claim.start,
    events: eventLines(claim.detected?.facts ?? []),
    speaker,
    outlet: article.outlet,
    kinds: kindsOf(saved).join(' '),
    tags: tags.join('\n'),
    assessment: annotation.assessment,
    words: parts.map((part) => (part ? foldedWords(part) : '')).join('\n'),
  };
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
