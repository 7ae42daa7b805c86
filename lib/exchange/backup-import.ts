/** Takes a backup in, in two passes: the first checks every record, the second writes them in one transaction. */
import Dexie from 'dexie';
import type { Database } from '../storage/database.ts';
import { lineHash } from './backup.ts';
import { checkBackup, type ReadRecord, readRecord } from './backup-check.ts';
import type { Imported, ImportOptions } from './imports.ts';
import { NotText } from './lines.ts';
import { readAhead } from './read-ahead.ts';
import { RecordWriting } from './record-writing.ts';

/** Lines written at once. */
const BATCH = 500;

/**
 * Merges a backup into the database, record by record and field by field, the newest stamp winning. `open` gives the
 * file's lines from the start each time. Records that are unfit are left out and listed.
 */
export async function importBackup(
  database: Database,
  open: () => AsyncIterable<string>,
  { signal, onProgress, now = Date.now }: ImportOptions = {},
): Promise<Imported> {
  try {
    const check = await checkBackup(database, stoppable(open(), signal), (records) =>
      onProgress?.({ pass: 'checking', records, of: null }),
    );
    if (check.state === 'refused') return check;
    const skippedLines = new Set(check.skipped.map(({ line }) => line));
    const writing = new RecordWriting(database);
    await database.transaction('rw', database.tables, async () => {
      await writing.noteEmptyTables();
      const batches = readAhead(recordBatches(stoppable(open(), signal), check.records, skippedLines));
      for (;;) {
        // A transaction ends when nothing is asked of it; `waitFor` keeps this one open while the file is read.
        const batch = await Dexie.waitFor(batches.next());
        if (batch.done) {
          if (batch.value !== check.sha256) throw new ChangedMeanwhile();
          break;
        }
        await writing.write(batch.value.records);
        onProgress?.({ pass: 'writing', records: batch.value.upTo, of: check.records });
        signal?.throwIfAborted();
      }
      await writing.finish(now);
      signal?.throwIfAborted();
    });
    const { added, changed, unchanged } = writing;
    return { state: 'imported', added, changed, unchanged, skipped: check.skipped };
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { state: 'refused', reason: 'changed-meanwhile' };
    if (error instanceof NotText) return { state: 'refused', reason: 'unknown' };
    throw error;
  }
}

class ChangedMeanwhile extends Error {}

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
    if (!('problem' in read)) records.push(read);
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
