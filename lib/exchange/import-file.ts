import type { Database } from '../storage/database.ts';
import { importAnnotations } from './annotation-import.ts';
import { isBackupHeader } from './backup-check.ts';
import { importBackup } from './backup-import.ts';
import type { Imported, ImportOptions } from './imports.ts';
import { linesOf, type ReadableFile } from './lines.ts';

/** Bytes that are read to see what a file is. */
const START = 64 * 1024;

/** A JSON document is read as a whole, so it may not be larger; bytes. A backup is read line by line and may be of any size. */
const LARGEST_DOCUMENT = 100 * 1024 * 1024;

export interface FileImportOptions extends ImportOptions {
  /** Hears how much of the file was read in the pass under way. */
  onBytes?: (bytes: number) => void;
}

/** Takes in a backup or a file of annotations, whichever its first line shows it to be. */
export async function importFile(
  database: Database,
  file: ReadableFile,
  { onBytes, ...options }: FileImportOptions = {},
): Promise<Imported> {
  const start = (await file.slice(0, START).text()).replace(/^\ufeff/, '');
  if (isBackupHeader(start.split('\n', 1)[0]!)) return importBackup(database, () => linesOf(file, onBytes), options);
  if (!/^\s*[[{]/.test(start) || isJsonLines(start)) return { state: 'refused', reason: 'unknown' };
  if (file.size > LARGEST_DOCUMENT) return { state: 'refused', reason: 'too-large' };
  return importAnnotations(database, await file.slice(0).text(), options);
}

/** Whether the first line is a JSON value of its own and more follows, as in the backup of another program. */
function isJsonLines(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 0 || start.slice(end).trim() === '') return false;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
