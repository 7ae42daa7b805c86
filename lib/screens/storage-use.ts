/** How much room the browser gives, whether it will keep what is saved, and whether it is time for a backup. */

export interface StorageUse {
  /** Bytes; `null` where the browser does not say. */
  estimate: { usage: number; quota: number } | null;
  /** Whether the browser has agreed not to clear what is saved by itself. */
  lasting: 'persisted' | 'not-persisted';
}

/** What of the browser's storage is asked. */
export type StorageOfBrowser = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;

export async function storageUse(storage: StorageOfBrowser = navigator.storage): Promise<StorageUse> {
  const { usage, quota } = await storage.estimate();
  return {
    estimate: usage !== undefined && quota ? { usage, quota } : null,
    lasting: (await storage.persisted()) ? 'persisted' : 'not-persisted',
  };
}

/** Asks the browser to keep what is saved, unless it has agreed already; answers whether it has. */
export async function askToKeep(storage: StorageOfBrowser = navigator.storage): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}

/** Days after which a backup is old. */
const BACKUP_DAYS = 30;
/** With fewer statements and no backup yet, nothing is said. */
const WORTH_A_BACKUP = 20;

/** Whether to remind the reader of a backup. Times are milliseconds since 1970. */
export function isBackupDue(claims: number, lastBackupAt: number | null, now: number = Date.now()): boolean {
  if (claims === 0) return false;
  if (lastBackupAt === null) return claims >= WORTH_A_BACKUP;
  return now - lastBackupAt > BACKUP_DAYS * 86_400_000;
}
