import { useState } from 'preact/hooks';
import type { BackupImport } from '../exchange/backup-import.ts';
import { changeSettings } from '../settings.ts';
import type { Database } from '../storage/database.ts';
import { download, type ExportFormat, exportFile, importFile } from './exchange.ts';
import { tellReaders } from './reader-of-tab.ts';

export type ExportState =
  | { status: 'idle' }
  | { status: 'working' }
  | { status: 'done'; file: string }
  | { status: 'failed' };

export type ImportState =
  | { status: 'idle' }
  | { status: 'working'; file: string }
  | { status: 'done'; imported: number; unchanged: number; refused: { line: number; reason: string }[] }
  | { status: 'failed'; file: string; reason: Extract<BackupImport, { state: 'refused' }>['reason'] | 'failed' };

/** Export and import of everything that is kept, and where each stands. */
export function useExchange(database: Database) {
  const [exporting, setExporting] = useState<ExportState>({ status: 'idle' });
  const [importing, setImporting] = useState<ImportState>({ status: 'idle' });

  const onExport = async (format: ExportFormat, claimIds: string[] | 'all' = 'all') => {
    setExporting({ status: 'working' });
    try {
      const file = await exportFile(database, format, claimIds);
      download(file);
      if (format === 'backup') await changeSettings({ lastBackupAt: Date.now() });
      setExporting({ status: 'done', file: file.name });
    } catch {
      setExporting({ status: 'failed' });
    }
  };

  const onImport = async (file: File) => {
    setImporting({ status: 'working', file: file.name });
    try {
      const result = await importFile(database, file);
      await tellReaders();
      setImporting(
        result.state === 'refused'
          ? { status: 'failed', file: file.name, reason: result.reason }
          : {
              status: 'done',
              imported: result.added + result.changed,
              unchanged: result.unchanged,
              refused: result.skipped,
            },
      );
    } catch {
      setImporting({ status: 'failed', file: file.name, reason: 'failed' });
    }
  };

  return { exporting, importing, onExport, onImport };
}
