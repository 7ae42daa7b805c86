import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import type { Claim } from './records.ts';

/**
 * Removes for good what was deleted before `before` (ms), with all that belongs to it, and the captures and articles
 * that nothing uses any more. Run it when a session starts: until then a deletion can be undone.
 */
export async function purge(database: Database, before: number): Promise<void> {
  const { articles, captures, claims, annotations, tags, evidence, dismissals, cases, caseArticles, aparts, rows } =
    database;
  await database.transaction('rw', database.tables, async () => {
    const goneCases = await cases.where('deletedAt').below(before).primaryKeys();
    await caseArticles.where('caseId').anyOf(goneCases).delete();
    for (const table of [annotations, tags, evidence, dismissals, cases, caseArticles, aparts])
      await table.where('deletedAt').below(before).delete();
    const gone = await claims.where('deletedAt').below(before).toArray();
    if (gone.length === 0) return;
    const ids = gone.map(({ id }) => id);
    await claims.bulkDelete(ids);
    await rows.bulkDelete(ids);
    await annotations.bulkDelete(ids);
    await tags.where('claimId').anyOf(ids).delete();
    await evidence.where('claimId').anyOf(ids).delete();
    await captures.bulkDelete(await unused(claims, gone, 'captureId'));
    const goneArticles = await unused(claims, gone, 'articleId');
    await articles.bulkDelete(goneArticles);
    await caseArticles.where('articleId').anyOf(goneArticles).delete();
  });
}

/** Removes everything that is kept, for good; the clock goes on, so that a later import can't bring deletions out of order. */
export async function deleteEverything(database: Database, now: () => number = Date.now): Promise<void> {
  const kept = database.tables.filter((table) => table.name !== 'bookkeeping');
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(kept.map((table) => table.clear()));
    // For those who follow changes.
    await nextStamp(database, now);
  });
}

/** What only claims that are gone referred to. */
async function unused(
  claims: Database['claims'],
  gone: Claim[],
  reference: 'captureId' | 'articleId',
): Promise<string[]> {
  const candidates = [...new Set(gone.map((claim) => claim[reference]))];
  const used = new Set(await claims.where(reference).anyOf(candidates).uniqueKeys());
  return candidates.filter((id) => !used.has(id));
}
