import { useEffect, useState } from 'preact/hooks';
import { askToKeep, type StorageUse, storageUse } from './storage-use.ts';

/** Asks the browser to keep what is saved, once something is. */
export function useLastingStorage(hasSaved: boolean): void {
  useEffect(() => {
    if (hasSaved) void askToKeep();
  }, [hasSaved]);
}

/** The room that is used and whether it lasts, as of the last change in `kept`; `null` until the browser has said. */
export function useStorageUse(kept: number): { use: StorageUse | null; onAskToKeep(): void } {
  const [use, setUse] = useState<StorageUse | null>(null);
  const look = () => void storageUse().then(setUse);
  useEffect(look, [kept]);
  return { use, onAskToKeep: () => void askToKeep().then(look) };
}
