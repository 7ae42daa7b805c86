import type { Database } from './database.ts';

/**
 * The stamp of an edit: now, or one millisecond after the highest stamp seen, whichever is later, so that an edit made
 * after another is never stamped before it, even when the machine's clock is set back or another machine's was ahead.
 * Call it inside the writing transaction that makes the edit. `seen` is a stamp that came from elsewhere.
 */
export async function nextStamp(database: Database, now: () => number, seen = 0): Promise<number> {
  const stamp = Math.max(now(), seen + 1, (await highestStamp(database)) + 1);
  await database.bookkeeping.put({ id: 'claimlight', highestStamp: stamp });
  return stamp;
}

/** The highest stamp given or seen; it rises with every write. */
export async function highestStamp(database: Database): Promise<number> {
  const [books] = await database.bookkeeping.toArray();
  return books ? books.highestStamp : 0;
}
