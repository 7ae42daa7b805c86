/**
 * The backup: everything that is kept, as JSON Lines in UTF-8. The first line says what the file is and its version, each line
 * after it holds one record, the last one the number of records and the SHA-256 of all lines before it, line ends
 * included, so that a file that was cut short or changed is known.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Database } from '../storage/database.ts';
import type { RecordTable } from '../storage/record-forms.ts';

export const BACKUP_FORMAT = 'claimlight-backup';
export const BACKUP_VERSION = 1;

export interface BackupHeader {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601. */
  made: string;
}

export interface BackupLine {
  table: RecordTable;
  record: unknown;
}

export interface BackupEnd {
  count: number;
  sha256: string;
}

/** Records read at once; captures hold whole articles. */
const BATCH = 500;
const CAPTURE_BATCH = 20;

/**
 * What refers to another record comes before it: a record that is written while the backup is made may be missing from it,
 * but never leaves one in it without what it belongs to.
 */
const ORDER: RecordTable[] = [
  'annotations',
  'tags',
  'evidence',
  'claims',
  'captures',
  'caseArticles',
  'cases',
  'aparts',
  'dismissals',
  'articles',
];

/** The hash of lines, line by line. */
export function lineHash() {
  const hash = sha256.create();
  return {
    add: (line: string) => void hash.update(utf8ToBytes(`${line}\n`)),
    end: () => bytesToHex(hash.digest()),
  };
}

/**
 * The lines of a backup, some hundred at a time, each with its line end. Deletions that are not purged yet are part of it,
 * so that a merge elsewhere follows them. Stops with the signal's reason when it aborts.
 */
export async function* backup(
  database: Database,
  { now = Date.now, signal }: { now?: () => number; signal?: AbortSignal } = {},
): AsyncGenerator<string> {
  const hash = lineHash();
  const written = (value: unknown) => {
    const line = JSON.stringify(value);
    hash.add(line);
    return `${line}\n`;
  };
  const header: BackupHeader = { format: BACKUP_FORMAT, version: BACKUP_VERSION, made: new Date(now()).toISOString() };
  yield written(header);
  let count = 0;
  for (const table of ORDER) {
    for await (const records of batches(database, table, signal)) {
      count += records.length;
      yield records.map((record) => written({ table, record } satisfies BackupLine)).join('');
    }
  }
  const end: BackupEnd = { count, sha256: hash.end() };
  yield `${JSON.stringify(end)}\n`;
}

async function* batches(
  database: Database,
  table: RecordTable,
  signal?: AbortSignal,
): AsyncGenerator<{ id: string }[]> {
  const size = table === 'captures' ? CAPTURE_BATCH : BATCH;
  let last = '';
  for (;;) {
    signal?.throwIfAborted();
    const records = await database.table<{ id: string }>(table).where('id').above(last).limit(size).toArray();
    if (records.length > 0) yield records;
    if (records.length < size) return;
    last = records.at(-1)!.id;
  }
}
