import { useRef, useState } from 'preact/hooks';
import { type Database, type SavedClaim, savedClaims } from '../storage/index.ts';
import { type SavedRow, savedRow } from './saved-view.ts';
import { useLive } from './use-live.ts';

/** Rows are read in steps of this many, so that scrolling by one asks for nothing new. */
const STEP = 20;
/** So many rows that were shown before are remembered, to be drawn at once when they come back. */
const REMEMBERED = 600;

/**
 * The records behind the part of a long list that is on the screen, fresh after each write, and `row(id)` for each.
 * `first` are those that are known already.
 */
export function useShownRows(database: Database, ids: readonly string[], first: readonly SavedClaim[] = []) {
  const [[from, to], setShown] = useState<[number, number]>([0, 2 * STEP]);
  const remembered = useRef(new Map<string, SavedRow>()).current;
  const shown = ids.slice(from, to);
  const live = useLive(() => savedClaims(database, shown), [database, shown.join()]);

  const read = live.state === 'ready' ? live.value : [];
  if (remembered.size > REMEMBERED) remembered.clear();
  for (const saved of [...first, ...read]) remembered.set(saved.claim.id, savedRow(saved));

  return {
    failed: live.state === 'failed',
    row: (id: string): SavedRow | null => remembered.get(id) ?? null,
    /** Says which part of the list is on the screen: from the first index up to, not including, the second. */
    onShown(first: number, end: number) {
      const next: [number, number] = [
        Math.max(0, Math.floor(first / STEP) - 1) * STEP,
        (Math.ceil(end / STEP) + 1) * STEP,
      ];
      if (next[0] !== from || next[1] !== to) setShown(next);
    },
  };
}
