import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import { created, patch } from './edits.ts';
import type { Evidence } from './records.ts';

/** Keeps a link that bears on a claim. Answers with the record, or `null` when there is no such claim. */
export async function addEvidence(
  database: Database,
  { claimId, url, note, date }: Pick<Evidence, 'claimId' | 'url' | 'note' | 'date'>,
  now: () => number = Date.now,
  newId: () => string = () => crypto.randomUUID(),
): Promise<Evidence | null> {
  return database.transaction('rw', database.claims, database.evidence, database.bookkeeping, async () => {
    if (!(await database.claims.get(claimId))) return null;
    const stamp = await nextStamp(database, now);
    const evidence = { id: newId(), claimId, url, note, date, createdAt: stamp, ...created(stamp) };
    await database.evidence.add(evidence);
    return evidence;
  });
}

/** Deletes a link; until it is purged it can be restored. An id that is not kept changes nothing. */
export async function deleteEvidence(database: Database, id: string, now: () => number = Date.now): Promise<void> {
  await setDeleted(database, id, true, now);
}

/** Undoes a deletion; an id that is gone is passed over. */
export async function restoreEvidence(database: Database, id: string, now: () => number = Date.now): Promise<void> {
  await setDeleted(database, id, false, now);
}

async function setDeleted(database: Database, id: string, isDeleted: boolean, now: () => number): Promise<void> {
  await database.transaction('rw', database.evidence, database.bookkeeping, async () => {
    const evidence = await database.evidence.get(id);
    if (!evidence || (evidence.deletedAt !== null) === isDeleted) return;
    const stamp = await nextStamp(database, now);
    await database.evidence.put(patch(evidence, { deletedAt: isDeleted ? stamp : null }, stamp));
  });
}
