/** One tag on many claims. */
import { restoredOrNew, tidyTag } from './annotations.ts';
import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import { patch } from './edits.ts';
import { tagId } from './ids.ts';
import type { Tag } from './records.ts';
import { refreshRows } from './search/stored-rows.ts';

/** Adds a tag to claims in one transaction, and answers with the ids of those that did not have it. Unknown ids are passed over. */
export async function tagClaims(
  database: Database,
  claimIds: string[],
  tag: string,
  now: () => number = Date.now,
): Promise<string[]> {
  const tidy = tidyTag(tag);
  if (tidy === '') return [];
  const { tags: table, claims } = database;
  return database.transaction('rw', database.tables, async () => {
    const known = (await claims.bulkGet(claimIds)).flatMap((claim) => claim?.id ?? []);
    const kept = await table.bulkGet(known.map((claimId) => tagId(claimId, tidy)));
    const missing = known.flatMap((claimId, n) => {
      const before = kept[n];
      return before?.deletedAt === null ? [] : { claimId, before };
    });
    if (missing.length > 0) {
      const stamp = await nextStamp(database, now);
      await table.bulkPut(
        missing.map(({ claimId, before }) =>
          restoredOrNew(before, { id: tagId(claimId, tidy), claimId, tag: tidy }, stamp),
        ),
      );
      await refreshRows(
        database,
        missing.map(({ claimId }) => ({ id: claimId })),
        stamp,
      );
    }
    return missing.map(({ claimId }) => claimId);
  });
}

/** Takes a tag from claims in one transaction. */
export async function untagClaims(
  database: Database,
  claimIds: string[],
  tag: string,
  now: () => number = Date.now,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const kept = await database.tags.bulkGet(claimIds.map((claimId) => tagId(claimId, tidyTag(tag))));
    const removed = kept.filter((each) => each?.deletedAt === null) as Tag[];
    if (removed.length === 0) return;
    const stamp = await nextStamp(database, now);
    await database.tags.bulkPut(removed.map((each) => patch(each, { deletedAt: stamp }, stamp)));
    await refreshRows(
      database,
      removed.map(({ claimId }) => ({ id: claimId })),
      stamp,
    );
  });
}
