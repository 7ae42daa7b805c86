import { liveQuery } from 'dexie';
import { highestStamp } from '../clock.ts';
import type { Database } from '../database.ts';
import { RowIndex } from './row-index.ts';
import type { StoredRow } from './stored-rows.ts';

/** Rows read at once; between two readings the thread is free. */
const CHUNK = 2000;

/**
 * Calls back with the index of all kept claims once they are read, and again, with the same index, after each change, until
 * `signal` aborts. After a change only what changed is read again.
 */
export function watchRows(
  database: Database,
  onRows: (index: RowIndex) => void,
  signal: AbortSignal,
  onError: (error: unknown) => void = () => {},
): void {
  if (signal.aborted) return;
  const index = new RowIndex();
  let seen: number | null = null;
  let turn: Promise<void> = Promise.resolve();

  const follow = async (stamp: number) => {
    if (signal.aborted) return;
    if (seen === null) for await (const chunk of allRows(database, signal)) index.take(chunk);
    else if ((await database.rows.count()) === 0) index.clear();
    else index.take(await database.rows.where('changedAt').above(seen).toArray());
    seen = stamp;
    if (!signal.aborted) onRows(index);
  };

  const subscription = liveQuery(() => highestStamp(database)).subscribe({
    next: (stamp) => {
      turn = turn.then(() => follow(stamp)).catch(onError);
    },
    error: onError,
  });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

async function* allRows(database: Database, signal: AbortSignal): AsyncGenerator<StoredRow[]> {
  let last = '';
  while (!signal.aborted) {
    const chunk = await database.rows.where('id').above(last).limit(CHUNK).toArray();
    yield chunk;
    if (chunk.length < CHUNK) return;
    last = chunk.at(-1)!.id;
  }
}
