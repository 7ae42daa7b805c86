import { useMemo } from 'preact/hooks';
import { type Database, dueClaimIds, type RowIndex } from '../storage/index.ts';
import { dayFromNow } from './days.ts';
import { useLive } from './use-live.ts';

const NONE: string[] = [];

/** Ids of what the reader wanted to check again by today, the longest due first; none until the index is read. */
export function useDue(database: Database, index: RowIndex | null, version: number): string[] {
  const today = dayFromNow(0);
  const live = useLive(() => dueClaimIds(database, today), [database, today]);
  const ids = live.state === 'ready' ? live.value : NONE;
  return useMemo(() => (index ? ids.filter((id) => index.has(id)) : NONE), [ids, index, version]);
}
