/** Takes a backup in, in two passes: the first checks every record, the second writes them in one transaction. */
import Dexie from 'dexie';
import { nextStamp } from '../storage/clock.ts';
import type { Database } from '../storage/database.ts';
import { canonicalJson } from '../storage/edits.ts';
import { RECORD_FORMS, type RecordTable } from '../storage/record-forms.ts';
import type { Edited } from '../storage/records.ts';
import { refreshAllRows, refreshRows } from '../storage/search/stored-rows.ts';
import { lineHash } from './backup.ts';
import { checkBackup, type ReadRecord, type Refusal, readRecord, type SkippedRecord } from './backup-check.ts';
import { NotText } from './lines.ts';

/** `refused`: nothing was changed; `changed-meanwhile`: the file was not the same when it was read again. */
export type BackupImport =
  | { state: 'imported'; added: number; changed: number; unchanged: number; skipped: SkippedRecord[] }
  | { state: 'refused'; reason: Refusal | 'changed-meanwhile' };

export interface ImportOptions {
  /** Stops the import; nothing is changed then, and the import rejects with the signal's reason. */
  signal?: AbortSignal;
  now?: () => number;
  onProgress?: (progress: { pass: 'checking' | 'writing'; records: number }) => void;
}

/** Lines written at once. */
const BATCH = 500;

/** Above so many claims it is faster to make all rows anew than to look for each. */
const MANY = 500;

/**
 * Merges a backup into the database, record by record and field by field, the newest stamp winning. `open` gives the
 * file's lines from the start each time. Records that are unfit are left out and listed.
 */
export async function importBackup(
  database: Database,
  open: () => AsyncIterable<string>,
  { signal, onProgress, now = Date.now }: ImportOptions = {},
): Promise<BackupImport> {
  try {
    const check = await checkBackup(database, stoppable(open(), signal), (records) =>
      onProgress?.({ pass: 'checking', records }),
    );
    if (check.state === 'refused') return check;
    const skippedLines = new Set(check.skipped.map(({ line }) => line));
    const writing = new Writing(database);
    await database.transaction('rw', database.tables, async () => {
      const batches = recordBatches(stoppable(open(), signal), check.records, skippedLines);
      for (;;) {
        // A transaction ends when nothing is asked of it; `waitFor` keeps this one open while the file is read.
        const batch = await Dexie.waitFor(batches.next());
        if (batch.done) {
          if (batch.value !== check.sha256) throw new ChangedMeanwhile();
          break;
        }
        await writing.write(batch.value.records);
        onProgress?.({ pass: 'writing', records: batch.value.upTo });
        signal?.throwIfAborted();
      }
      await writing.refreshRows(await nextStamp(database, now, writing.highestStamp));
    });
    const { added, changed, unchanged } = writing;
    return { state: 'imported', added, changed, unchanged, skipped: check.skipped };
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { state: 'refused', reason: 'changed-meanwhile' };
    if (error instanceof NotText) return { state: 'refused', reason: 'not-a-backup' };
    throw error;
  }
}

class ChangedMeanwhile extends Error {}

/** Writes records and counts what became of them. */
class Writing {
  readonly #database: Database;
  added = 0;
  changed = 0;
  unchanged = 0;
  highestStamp = 0;
  readonly #claims = new Set<string>();
  readonly #articles = new Set<string>();

  constructor(database: Database) {
    this.#database = database;
  }

  async write(records: ReadRecord[]): Promise<void> {
    for (const [table, group] of Map.groupBy(records, (read) => read.table)) {
      await this.#writeTo(
        table,
        group.map(({ record }) => record),
      );
    }
  }

  /** Makes the rows anew that searches go by. */
  async refreshRows(stamp: number): Promise<void> {
    for (const articleId of this.#articles) {
      for (const id of await this.#database.claims.where({ articleId }).primaryKeys()) this.#claims.add(id);
    }
    if (this.#claims.size > MANY) await refreshAllRows(this.#database, stamp);
    else
      await refreshRows(
        this.#database,
        Array.from(this.#claims, (id) => ({ id })),
        stamp,
      );
  }

  #noteTouched(table: RecordTable, record: { id: string; claimId?: string }): void {
    if (table === 'articles') this.#articles.add(record.id);
    else if (table === 'claims') this.#claims.add(record.id);
    else if (record.claimId !== undefined) this.#claims.add(record.claimId);
  }

  async #writeTo(table: RecordTable, records: { id: string }[]): Promise<void> {
    const kept = await this.#database.table(table).bulkGet(records.map(({ id }) => id));
    const next: { id: string }[] = [];
    for (const [n, record] of records.entries()) {
      const before = kept[n];
      const merged = before ? RECORD_FORMS[table].merge(before, record) : record;
      this.highestStamp = Math.max(this.highestStamp, (record as Partial<Edited>).editedAt ?? 0);
      if (before && canonicalJson(merged) === canonicalJson(before)) {
        this.unchanged++;
        continue;
      }
      if (before) this.changed++;
      else this.added++;
      next.push(merged);
      this.#noteTouched(table, merged);
    }
    await this.#database.table(table).bulkPut(next);
  }
}

/** The fit records of a backup in batches; returns the hash of what was read. */
async function* recordBatches(
  lines: AsyncIterable<string>,
  count: number,
  skippedLines: Set<number>,
): AsyncGenerator<{ records: ReadRecord[]; upTo: number }, string> {
  const hash = lineHash();
  let records: ReadRecord[] = [];
  let number = 0;
  for await (const line of lines) {
    number++;
    if (number > count + 1) break;
    hash.add(line);
    if (number === 1 || skippedLines.has(number)) continue;
    const read = readRecord(line);
    if (typeof read !== 'string') records.push(read);
    if (records.length < BATCH) continue;
    yield { records, upTo: number - 1 };
    records = [];
  }
  yield { records, upTo: count };
  return hash.end();
}

async function* stoppable(lines: AsyncIterable<string>, signal: AbortSignal | undefined): AsyncGenerator<string> {
  for await (const line of lines) {
    signal?.throwIfAborted();
    yield line;
  }
}
