import { StorageView } from '../../components/library/StorageView.tsx';
import { isBackupDue } from '../../lib/screens/storage-use.ts';
import { useStorageUse } from '../../lib/screens/use-storage.ts';
import type { Settings } from '../../lib/settings.ts';

interface Props {
  kept: { claims: number; articles: number };
  settings: Settings;
  onBackup(): void;
}

/** Storage, wired to the browser. */
export function StoragePart({ kept, settings, onBackup }: Props) {
  const { use, onAskToKeep } = useStorageUse(kept.claims);
  if (!use) return null;
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
