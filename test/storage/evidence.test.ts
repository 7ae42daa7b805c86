import { describe, expect, it } from 'vitest';
import { saveClaims } from '../../lib/storage/claims.ts';
import { addEvidence, deleteEvidence, restoreEvidence } from '../../lib/storage/evidence.ts';
import { deleteEverything } from '../../lib/storage/purge.ts';
import { countKept, savedClaim } from '../../lib/storage/queries.ts';
import { clockAt, freshDatabase, LODGED, readArticle } from './fixtures.ts';

const LOG = { url: 'https://county.example/log', note: 'The log of that day', date: '2026-03-20' };

async function withClaim() {
  const database = freshDatabase();
  const [claim] = await saveClaims(database, { article: readArticle(), analyser: '1', drafts: [LODGED] }, clockAt(1));
  return { database, id: claim!.id };
}

describe('evidence', () => {
  it('is kept with its claim', async () => {
    const { database, id } = await withClaim();
    await addEvidence(database, { claimId: id, ...LOG }, clockAt(7));
    expect((await savedClaim(database, id))?.evidence).toMatchObject([{ ...LOG, claimId: id, createdAt: 7 }]);
  });

  it('is not kept for a claim that is not', async () => {
    const { database } = await withClaim();
    expect(await addEvidence(database, { claimId: 'unknown', ...LOG })).toBeNull();
    expect(await database.evidence.count()).toBe(0);
  });

  it('is gone from its claim once deleted, with the time of the deletion', async () => {
    const { database, id } = await withClaim();
    const evidence = await addEvidence(database, { claimId: id, ...LOG }, clockAt(7));
    await deleteEvidence(database, evidence!.id, clockAt(9));
    expect((await savedClaim(database, id))?.evidence).toEqual([]);
    expect(await database.evidence.get(evidence!.id)).toMatchObject({ deletedAt: 9 });
  });

  it('is back once its deletion is undone', async () => {
    const { database, id } = await withClaim();
    const evidence = await addEvidence(database, { claimId: id, ...LOG }, clockAt(7));
    await deleteEvidence(database, evidence!.id, clockAt(9));
    await restoreEvidence(database, evidence!.id, clockAt(11));
    expect((await savedClaim(database, id))?.evidence).toMatchObject([{ ...LOG, edited: { deletedAt: 11 } }]);
  });

  it('that is not kept can be deleted without harm', async () => {
    const { database } = await withClaim();
    await expect(deleteEvidence(database, 'unknown')).resolves.toBeUndefined();
  });
});

it('deleting everything leaves nothing, and the clock goes on', async () => {
  const { database, id } = await withClaim();
  await addEvidence(database, { claimId: id, ...LOG }, clockAt(50));
  await deleteEverything(database);
  expect((await countKept(database)).claims).toBe(0);
  for (const table of database.tables)
    expect([table.name, await table.count()]).toEqual([table.name, table.name === 'bookkeeping' ? 1 : 0]);
  const [again] = await saveClaims(database, { article: readArticle(), analyser: '1', drafts: [LODGED] }, clockAt(10));
  expect(again!.createdAt).toBeGreaterThanOrEqual(10);
  expect(again!.editedAt).toBeGreaterThan(50);
});
