/**
 * The backup: everything that is kept, as JSON Lines in UTF-8. The first line says what the file is and its version, each line
 * after it holds one record, the last one the number of records and the SHA-256 of all lines before it, line ends
 * included, so that a file that was cut short or changed is known.
 *
 * What the reader deleted leaves no words in a backup. Of a deleted record a line holds only its id and when it was deleted, so
 * that a merge elsewhere deletes it there too; what belonged to it, and captures and articles that only deleted claims
 * used, are left out, and so is what a case holds of these, or held when it was deleted. Once a deletion is purged nothing of it is left to say: an older backup brings the record back.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Database } from '../storage/database.ts';
import type { RecordTable } from '../storage/record-forms.ts';
import type { Edited } from '../storage/records.ts';
import { readAhead } from './read-ahead.ts';

export const BACKUP_FORMAT = 'claimlight-backup';
export const BACKUP_VERSION = 1;

export interface BackupHeader {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601. */
  made: string;
}

/** All that is said of a deleted record. */
export interface Deletion {
  id: string;
  /** Stamp of the deletion. */
  at: number;
}

export type BackupLine = { table: RecordTable; record: unknown } | { table: RecordTable; deleted: Deletion };

export interface BackupEnd {
  count: number;
  sha256: string;
}

export interface BackupOptions {
  now?: () => number;
  /** Stops with the signal's reason. */
  signal?: AbortSignal | undefined;
  onProgress?: (progress: { records: number; of: number }) => void;
}

/** Any record, as far as a backup looks into it. */
type AnyRecord = {
  id: string;
  claimId?: string;
  articleId?: string;
  captureId?: string;
  caseId?: string;
} & Partial<Edited>;

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

const encoder = new TextEncoder();

/** The hash of lines, their line ends included. */
export function lineHash() {
  const hash = sha256.create();
  return {
    add: (line: string) => void hash.update(encoder.encode(`${line}\n`)),
    end: () => bytesToHex(hash.digest()),
  };
}

/** The lines of a backup as UTF-8, some hundred at a time, each with its line end. */
export async function* backup(database: Database, options: BackupOptions = {}): AsyncGenerator<Uint8Array> {
  const { now = Date.now, signal, onProgress } = options;
  const hash = sha256.create();
  const written = (values: unknown[]) => {
    const bytes = encoder.encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    hash.update(bytes);
    return bytes;
  };
  const header: BackupHeader = { format: BACKUP_FORMAT, version: BACKUP_VERSION, made: new Date(now()).toISOString() };
  yield written([header]);
  const of = await recordsIn(database);
  const chosen = new KeptRecords(await deletedIn(database.claims), await deletedIn(database.cases));
  let [count, read] = [0, 0];
  for (const table of ORDER) {
    for await (const records of readAhead(batches(database, table, signal))) {
      const lines = records.flatMap((record) => chosen.lineOf(table, record) ?? []);
      count += lines.length;
      read += records.length;
      onProgress?.({ records: read, of });
      if (lines.length > 0) yield written(lines);
    }
  }
  const end: BackupEnd = { count, sha256: bytesToHex(hash.digest()) };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}

/** Tells what of the records goes into a backup; asked in the order of the tables. */
class KeptRecords {
  readonly #deletedClaims: ReadonlySet<string>;
  readonly #deletedCases: ReadonlySet<string>;
  readonly #used = new Set<string>();

  constructor(deletedClaims: ReadonlySet<string>, deletedCases: ReadonlySet<string>) {
    this.#deletedClaims = deletedClaims;
    this.#deletedCases = deletedCases;
  }

  lineOf(table: RecordTable, record: AnyRecord): BackupLine | null {
    if (table === 'captures' || table === 'articles') return this.#used.has(record.id) ? { table, record } : null;
    if (record.claimId !== undefined && this.#deletedClaims.has(record.claimId)) return null;
    if (record.deletedAt)
      return { table, deleted: { id: record.id, at: record.edited?.deletedAt ?? record.deletedAt } };
    if (table === 'caseArticles' && (this.#deletedCases.has(record.caseId!) || !this.#used.has(record.articleId!)))
      return null;
    if (table === 'claims') this.#used.add(record.articleId!).add(record.captureId!);
    return { table, record };
  }
}

async function deletedIn(table: Database['claims'] | Database['cases']): Promise<Set<string>> {
  return new Set(await table.where('deletedAt').above(0).primaryKeys());
}

async function recordsIn(database: Database): Promise<number> {
  const counts = await Promise.all(ORDER.map((table) => database.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function* batches(database: Database, table: RecordTable, signal?: AbortSignal): AsyncGenerator<AnyRecord[]> {
  const size = table === 'captures' ? CAPTURE_BATCH : BATCH;
  let last = '';
  for (;;) {
    signal?.throwIfAborted();
    const records = await database.table<AnyRecord>(table).where('id').above(last).limit(size).toArray();
    if (records.length > 0) yield records;
    if (records.length < size) return;
    last = records.at(-1)!.id;
  }
}
