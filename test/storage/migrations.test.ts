/** Databases as earlier versions wrote them, by their own code, opened with today's. Dumps are never edited. */
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../lib/storage/database.ts';
import { capturesOf, newestClaims, savedClaims } from '../../lib/storage/queries.ts';
import { parseQuery, RowIndex } from '../../lib/storage/search/index.ts';
import { storedRow } from '../../lib/storage/search/stored-rows.ts';
import version1 from './dumps/version-1.json' with { type: 'json' };

interface Dump {
  /** As the browser counts it: ten for each version of the schema. */
  idbVersion: number;
  stores: Record<string, { indexes: { keyPath: string; multiEntry: boolean }[]; records: { id: string }[] }>;
}

/** A database of this name as the dump has it, made without the project's code. */
async function restore(name: string, { idbVersion, stores }: Dump): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = indexedDB.open(name, idbVersion);
  request.onupgradeneeded = () => {
    for (const [store, { indexes, records }] of Object.entries(stores)) {
      const made = request.result.createObjectStore(store, { keyPath: 'id' });
      for (const { keyPath, multiEntry } of indexes) made.createIndex(keyPath, keyPath, { multiEntry });
      for (const record of records) made.put(record);
    }
  };
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    request.result.close();
    resolve();
  };
  await promise;
}

async function opened(dump: Dump) {
  const name = crypto.randomUUID();
  await restore(name, dump);
  const database = openDatabase(name);
  onTestFinished(() => database.delete());
  return database;
}

it('version 1: every record is there unchanged', async () => {
  const database = await opened(version1);
  for (const [store, { records }] of Object.entries(version1.stores)) {
    if (store === 'rows' || store === 'bookkeeping') continue;
    expect(records.length, store).toBeGreaterThan(0);
    expect(await database.table(store).toArray(), store).toEqual(records);
  }
});

it('version 1: claims are read with all that belongs to them', async () => {
  const database = await opened(version1);
  const { claims } = await newestClaims(database);
  const noted = claims.find(({ annotation }) => annotation.note !== '')!;
  expect(claims).toHaveLength(4);
  expect(noted.tags).toEqual(['paper trail']);
  expect(noted.evidence.map(({ url }) => url)).toEqual(['https://records.example/log.pdf']);
  expect(await capturesOf(database, noted.article.id)).toHaveLength(2);
});

it('version 1: rows are made anew as today’s code makes them, and are found', async () => {
  const database = await opened(version1);
  const rows = await database.rows.toArray();
  expect(rows).toHaveLength(5);
  const kept = await savedClaims(
    database,
    rows.map(({ id }) => id),
  );
  for (const saved of kept) {
    const row = rows.find(({ id }) => id === saved.claim.id)!;
    expect(row).toEqual(storedRow(saved, row.changedAt));
  }
  const index = new RowIndex();
  index.take(rows);
  expect(index.search(parseQuery('fax tag:paper')).slots).toHaveLength(1);
  expect(index.size).toBe(4);
});

it('version 1: the clock goes on from the highest stamp', async () => {
  const database = await opened(version1);
  const [before] = version1.stores.bookkeeping.records;
  const [after] = await database.bookkeeping.toArray();
  expect(after!.highestStamp).toBeGreaterThan(before!.highestStamp);
});
