/** Checks a backup line by line before anything of it is written. */
import * as v from 'valibot';
import type { Database } from '../storage/database.ts';
import { EDITABLE, type EditedTable } from '../storage/edits.ts';
import { RECORD_FORMS, type RecordTable } from '../storage/record-forms.ts';
import { id, time } from '../storage/schemas.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupEnd, type Deletion, lineHash } from './backup.ts';
import { FoundRecords } from './found-records.ts';
import type { Refusal, SkippedRecord } from './imports.ts';

export type BackupCheck =
  | { state: 'readable'; records: number; skipped: SkippedRecord[]; sha256: string }
  | { state: 'refused'; reason: Refusal };

/** A record as its line gives it, or that it was deleted. */
export type ReadRecord =
  | { table: RecordTable; record: { id: string }; deleted?: never }
  | { table: EditedTable; deleted: Deletion; record?: never };

/** What is wrong with a line. */
export type LineProblem = Omit<SkippedRecord, 'line'>;

/** A file with more unfit records is refused: the list of them would be of no use, and fill the memory. */
const MOST_SKIPPED = 20_000;

const HEADER = v.object({ format: v.literal(BACKUP_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const END = v.object({ count: v.number(), sha256: v.string() }) satisfies v.GenericSchema<unknown, BackupEnd>;
const LINE = v.object({ table: v.string(), record: v.unknown() });
const DELETION_LINE = v.object({
  table: v.picklist(Object.keys(EDITABLE) as EditedTable[]),
  deleted: v.object({ id, at: time }),
});

/** Whether a file begins as a backup does. */
export function isBackupHeader(firstLine: string): boolean {
  return v.is(HEADER, parsed(firstLine));
}

/** Reads all lines, and says which records are left out and why. Records that are kept already may be referred to. */
export async function checkBackup(
  database: Database,
  lines: AsyncIterable<string>,
  onRecord: (count: number) => void = () => {},
): Promise<BackupCheck> {
  const hash = lineHash();
  const found = new FoundRecords();
  const skipped: SkippedRecord[] = [];
  let number = 0;
  let last = '';
  for await (const line of lines) {
    number++;
    if (number === 1) {
      const reason = refusalOf(line);
      if (reason) return { state: 'refused', reason };
    } else {
      hash.add(last);
    }
    if (number > 2) {
      const read = readRecord(last);
      const problem = 'problem' in read ? read : found.add(number - 1, read);
      if (problem) skipped.push({ line: number - 1, ...problem });
      if (skipped.length > MOST_SKIPPED) return { state: 'refused', reason: 'mostly-unfit' };
      onRecord(number - 2);
    }
    last = line;
  }
  if (number === 0) return { state: 'refused', reason: 'unknown' };
  const end = v.safeParse(END, parsed(last));
  if (!end.success) return { state: 'refused', reason: 'cut-short' };
  const { count, sha256 } = end.output;
  if (count !== number - 2 || sha256 !== hash.end()) return { state: 'refused', reason: 'altered' };
  skipped.push(...(await found.dangling(database)));
  return { state: 'readable', records: count, skipped: skipped.sort((a, b) => a.line - b.line), sha256 };
}

/** The record of a line, or what is wrong with it. */
export function readRecord(line: string): ReadRecord | LineProblem {
  const value = parsed(line);
  const deletion = v.safeParse(DELETION_LINE, value);
  if (deletion.success) return deletion.output;
  const shape = v.safeParse(LINE, value);
  if (!shape.success) return { problem: 'not-a-record' };
  const { table } = shape.output;
  if (!isTable(table)) return { problem: 'unknown-kind' };
  const read = RECORD_FORMS[table].read(shape.output.record);
  if (read.state === 'record') return { table, record: read.record };
  if (read.state === 'wrong-id') return { table, problem: 'wrong-id' };
  return { table, problem: 'unfit', ...(read.field === null ? {} : { field: read.field }) };
}

function isTable(name: string): name is RecordTable {
  return Object.hasOwn(RECORD_FORMS, name);
}

function refusalOf(firstLine: string): Refusal | null {
  const header = v.safeParse(HEADER, parsed(firstLine));
  if (!header.success) return 'unknown';
  return header.output.version > BACKUP_VERSION ? 'newer-version' : null;
}

/** The value of a line of JSON, `undefined` where it is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
