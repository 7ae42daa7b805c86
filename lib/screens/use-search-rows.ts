import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../storage/database.ts';
import { type SearchRow, watchSearchRows } from '../storage/search/index.ts';

/** The rows of everything kept, `null` until they are read for the first time. */
export function useSearchRows(database: Database): { rows: SearchRow[] | null; failed: boolean } {
  const [rows, setRows] = useState<SearchRow[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const watching = new AbortController();
    watchSearchRows(database, setRows, watching.signal, () => setFailed(true));
    return () => watching.abort();
  }, [database]);
  return { rows, failed };
}
