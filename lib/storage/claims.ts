import type { ReadArticle } from '../reading/types.ts';
import { type Addresses, addressesOf, completedArticle, findArticles, newArticle } from './articles.ts';
import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import { created, patch } from './edits.ts';
import { captureId, claimId, textHash } from './ids.ts';
import type { Capture, Claim } from './records.ts';
import { refreshRows } from './search/stored-rows.ts';

/** A claim before it is kept. */
export type ClaimDraft = Pick<
  Claim,
  'key' | 'origin' | 'form' | 'section' | 'start' | 'end' | 'exact' | 'paragraph' | 'selectors' | 'detected'
>;

/**
 * Keeps claims of an article in one transaction, with the article and its words where they are new, and answers with
 * the kept claims in the order of the drafts once they are on the disk. A claim kept already stays as it is; one that
 * was deleted is restored with its note and tags.
 */
export async function saveClaims(
  database: Database,
  request: { article: ReadArticle; analyser: string; drafts: ClaimDraft[] },
  now: () => number = Date.now,
): Promise<Claim[]> {
  const { article: read, analyser, drafts } = request;
  const { articles, captures, claims } = database;
  return database.transaction('rw', database.tables, async () => {
    const known = await findArticles(database, addressesOf(read.metadata));
    const kept = new Map((await claimsOf(database, known)).map((claim) => [claim.key, claim]));
    const changed = drafts.filter(({ key }) => kept.get(key)?.deletedAt !== null);
    if (changed.length > 0) {
      const stamp = await nextStamp(database, now);
      const article = known[0] ? completedArticle(known[0], read.metadata) : newArticle(read.metadata);
      const capture = captureOf(read, article.id, analyser, stamp);
      for (const draft of changed) {
        const before = kept.get(draft.key);
        kept.set(draft.key, before ? patch(before, { deletedAt: null }, stamp) : newClaim(draft, capture, stamp));
      }
      const next = changed.map(({ key }) => kept.get(key)!);
      if (article !== known[0]) await articles.put(article);
      if (next.some((claim) => claim.captureId === capture.id) && !(await captures.get(capture.id)))
        await captures.add(capture);
      await claims.bulkPut(next);
      const touched = article === known[0] ? next : [...kept.values()];
      await refreshRows(database, touched, stamp);
    }
    return drafts.map(({ key }) => kept.get(key)!);
  });
}

/** Kept claims of the page with these addresses, without deleted ones. */
export async function keptClaims(database: Database, addresses: Addresses): Promise<Claim[]> {
  const claims = await claimsOf(database, await findArticles(database, addresses));
  return claims.filter((claim) => claim.deletedAt === null);
}

/** Deletes claims; until they are purged they can be restored, note and tags included. */
export async function deleteClaims(database: Database, ids: string[], now: () => number = Date.now): Promise<void> {
  await setDeleted(database, ids, true, now);
}

/** Undoes a deletion; ids that are gone are passed over. */
export async function restoreClaims(database: Database, ids: string[], now: () => number = Date.now): Promise<void> {
  await setDeleted(database, ids, false, now);
}

async function setDeleted(database: Database, ids: string[], isDeleted: boolean, now: () => number): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const claims = await database.claims.bulkGet(ids);
    const changing = claims.flatMap((claim) => (claim && (claim.deletedAt !== null) !== isDeleted ? claim : []));
    if (changing.length === 0) return;
    const stamp = await nextStamp(database, now);
    await database.claims.bulkPut(
      changing.map((claim) => patch(claim, { deletedAt: isDeleted ? stamp : null }, stamp)),
    );
    await refreshRows(database, changing, stamp);
  });
}

async function claimsOf(database: Database, articles: { id: string }[]): Promise<Claim[]> {
  return database.claims
    .where('articleId')
    .anyOf(articles.map(({ id }) => id))
    .toArray();
}

/** The words of a read article, as they are kept. */
export function captureOf(read: ReadArticle, article: string, analyser: string, capturedAt: number): Capture {
  const hash = textHash(read.texts);
  const { headline, standfirst, body } = read.texts;
  return {
    id: captureId(article, hash),
    articleId: article,
    textHash: hash,
    headline,
    standfirst,
    text: body,
    title: read.metadata.title,
    access: read.access,
    capturedAt,
    analyser,
  };
}

/** The record of a claim that is kept for the first time. */
export function newClaim(draft: ClaimDraft, capture: Pick<Capture, 'id' | 'articleId'>, stamp: number): Claim {
  return {
    id: claimId(capture.articleId, draft.key),
    articleId: capture.articleId,
    captureId: capture.id,
    ...draft,
    createdAt: stamp,
    ...created(stamp),
  };
}
