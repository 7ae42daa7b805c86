import { liveQuery } from 'dexie';
import { highestStamp } from '../clock.ts';
import type { Database } from '../database.ts';
import { type SearchRow, searchRow } from './rows.ts';
import type { StoredRow } from './stored-rows.ts';
import { rememberedFolding } from './words.ts';

/** Rows read at once; between two readings the thread is free. */
const CHUNK = 5000;

/**
 * Calls back with the rows of all kept claims, newest first, once they are read and again after each change, until `signal`
 * aborts. After a change only what changed is read again.
 */
export function watchSearchRows(
  database: Database,
  onRows: (rows: SearchRow[]) => void,
  signal: AbortSignal,
  onError: (error: unknown) => void = () => {},
): void {
  if (signal.aborted) return;
  const fold = rememberedFolding();
  const rows = new Map<string, SearchRow>();
  let seen: number | null = null;
  let turn: Promise<void> = Promise.resolve();

  const take = (stored: StoredRow[]) => {
    for (const row of stored) {
      if (row.isDeleted) rows.delete(row.id);
      else rows.set(row.id, searchRow(row, fold));
    }
  };
  const follow = async (stamp: number) => {
    if (signal.aborted) return;
    if (seen !== null) take(await database.rows.where('changedAt').above(seen).toArray());
    else for await (const chunk of allRows(database, signal)) take(chunk);
    seen = stamp;
    if (!signal.aborted) onRows([...rows.values()].sort((a, b) => b.createdAt - a.createdAt));
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
