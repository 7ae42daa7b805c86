import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../storage/database.ts';
import { type RowIndex, watchRows } from '../storage/search/index.ts';

/**
 * The index of everything kept, `null` until it is read for the first time; `version` changes with what it holds. Reading
 * begins with `mayRead`, because nothing else gets an answer from the database meanwhile.
 */
export function useRowIndex(
  database: Database,
  mayRead: boolean,
): { index: RowIndex | null; version: number; failed: boolean } {
  const [read, setRead] = useState<{ index: RowIndex; version: number } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!mayRead) return;
    const watching = new AbortController();
    watchRows(
      database,
      (index) => setRead({ index, version: index.version }),
      watching.signal,
      () => setFailed(true),
    );
    return () => watching.abort();
  }, [database, mayRead]);
  return { index: read?.index ?? null, version: read?.version ?? 0, failed };
}
