/** Newer wordings of kept claims: added and taken back, while the words that were saved stay as they are. */
import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import { patch } from './edits.ts';
import type { Claim, Rewording } from './records.ts';
import { refreshRows } from './search/stored-rows.ts';

/**
 * Keeps a newer wording of a claim. Answers with the claim, or with `null` when there is none with this id or it was deleted.
 * The wording that was accepted last is not accepted twice.
 */
export async function acceptRewording(
  database: Database,
  claimId: string,
  wording: Omit<Rewording, 'acceptedAt'>,
  now: () => number = Date.now,
): Promise<Claim | null> {
  return change(database, claimId, now, (before, acceptedAt) =>
    before.at(-1)?.exact === wording.exact ? before : [...before, { ...wording, acceptedAt }],
  );
}

/** Takes back the wording that was accepted last. Answers as `acceptRewording` does. */
export async function withdrawRewording(
  database: Database,
  claimId: string,
  now: () => number = Date.now,
): Promise<Claim | null> {
  return change(database, claimId, now, (before) => before.slice(0, -1));
}

async function change(
  database: Database,
  claimId: string,
  now: () => number,
  changed: (before: Rewording[], stamp: number) => Rewording[],
): Promise<Claim | null> {
  return database.transaction('rw', database.tables, async () => {
    const claim = await database.claims.get(claimId);
    if (!claim || claim.deletedAt !== null) return null;
    const stamp = await nextStamp(database, now);
    const next = patch(claim, { rewordings: changed(claim.rewordings ?? [], stamp) }, stamp);
    await database.claims.put(next);
    await refreshRows(database, [next], stamp);
    return next;
  });
}
