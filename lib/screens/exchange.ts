/** Exports as files to download, and the import of a backup, for screens. */
import { backup } from '../exchange/backup.ts';
import { type BackupImport, importBackup } from '../exchange/backup-import.ts';
import { csv } from '../exchange/csv.ts';
import { keptArticles } from '../exchange/exported-article.ts';
import { linesOf } from '../exchange/lines.ts';
import { markdown } from '../exchange/markdown.ts';
import type { Database } from '../storage/database.ts';
import { dayFromNow } from './days.ts';

export type ExportFormat = 'backup' | 'csv' | 'markdown';

const FILES: Record<ExportFormat, { extension: string; type: string }> = {
  backup: { extension: 'jsonl', type: 'application/jsonl' },
  csv: { extension: 'csv', type: 'text/csv' },
  markdown: { extension: 'md', type: 'text/markdown' },
};

/** Holds the name of the one writer beside the background. */
const IMPORT_LOCK = 'claimlight-import';

/** An export as a file. A backup is always of everything; the other formats take `claimIds` or everything. */
export async function exportFile(
  database: Database,
  format: ExportFormat,
  claimIds: string[] | 'all' = 'all',
  now: Date = new Date(),
): Promise<File> {
  const { extension, type } = FILES[format];
  const articles = keptArticles(database, claimIds);
  const pieces = format === 'backup' ? backup(database) : format === 'csv' ? csv(articles) : markdown(articles);
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new File(parts, `claimlight-${dayFromNow(0, now)}.${extension}`, { type });
}

/** Hands a file to the browser's downloads. */
export function download(file: File, root: Document = document): void {
  const link = root.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The download begins after this task; the address has to live until then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Takes a backup file in; two imports never run at once. Rejects when the database fails; nothing is changed then. */
export async function importFile(
  database: Database,
  file: File,
  locks: LockManager = navigator.locks,
): Promise<BackupImport> {
  return locks.request(IMPORT_LOCK, () => importBackup(database, () => linesOf(file)));
}
