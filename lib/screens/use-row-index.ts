import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../storage/database.ts';
import { type RowIndex, watchRows } from '../storage/search/index.ts';

/** The index of everything kept, `null` until it is read for the first time; `version` changes with what it holds. */
export function useRowIndex(database: Database): { index: RowIndex | null; version: number; failed: boolean } {
  const [read, setRead] = useState<{ index: RowIndex; version: number } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const watching = new AbortController();
    watchRows(
      database,
      (index) => setRead({ index, version: index.version }),
      watching.signal,
      () => setFailed(true),
    );
    return () => watching.abort();
  }, [database]);
  return { index: read?.index ?? null, version: read?.version ?? 0, failed };
}
