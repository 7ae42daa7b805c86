import { StorageView } from '../../components/library/StorageView.tsx';
import { isBackupDue } from '../../lib/screens/storage-use.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import { useStorageUse } from '../../lib/screens/use-storage.ts';
import type { Settings } from '../../lib/settings.ts';
import { countKept, type Database } from '../../lib/storage/index.ts';

interface Props {
  database: Database;
  settings: Settings;
  onBackup(): void;
}

const NOTHING_KEPT = { claims: 0, articles: 0 };

/** Storage, wired to the browser. */
export function StoragePart({ database, settings, onBackup }: Props) {
  const count = useLive(() => countKept(database), [database]);
  const kept = count.state === 'ready' ? count.value : NOTHING_KEPT;
  const { use, onAskToKeep } = useStorageUse(kept.claims);
  if (!use || count.state === 'loading') return null;
  return (
    <StorageView
      use={use}
      kept={kept}
      lastBackupAt={settings.lastBackupAt}
      isBackupDue={isBackupDue(kept.claims, settings.lastBackupAt)}
      onAskToKeep={onAskToKeep}
      onBackup={onBackup}
    />
  );
}
