/** Checks a backup line by line before anything of it is written. */
import * as v from 'valibot';
import type { Database } from '../storage/database.ts';
import { RECORD_FORMS, type RecordTable } from '../storage/record-forms.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupEnd, lineHash } from './backup.ts';
import { FoundRecords } from './found-records.ts';

/** A record that is left out. `line` counts from 1. */
export interface SkippedRecord {
  line: number;
  reason: string;
}

/** Why a whole file is refused. */
export type Refusal = 'not-a-backup' | 'newer-version' | 'cut-short' | 'altered';

export type BackupCheck =
  | { state: 'readable'; records: number; skipped: SkippedRecord[]; sha256: string }
  | { state: 'refused'; reason: Refusal };

/** A record as its line gives it. */
export interface ReadRecord {
  table: RecordTable;
  record: { id: string };
}

const HEADER = v.object({ format: v.literal(BACKUP_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const END = v.object({ count: v.number(), sha256: v.string() }) satisfies v.GenericSchema<unknown, BackupEnd>;
const LINE = v.object({ table: v.string(), record: v.unknown() });

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
      const problem = typeof read === 'string' ? read : found.add(number - 1, read);
      if (problem !== null) skipped.push({ line: number - 1, reason: problem });
      onRecord(number - 2);
    }
    last = line;
  }
  if (number === 0) return { state: 'refused', reason: 'not-a-backup' };
  const end = v.safeParse(END, parsed(last));
  if (!end.success) return { state: 'refused', reason: 'cut-short' };
  const { count, sha256 } = end.output;
  if (count !== number - 2 || sha256 !== hash.end()) return { state: 'refused', reason: 'altered' };
  skipped.push(...(await found.dangling(database)));
  return { state: 'readable', records: count, skipped: skipped.sort((a, b) => a.line - b.line), sha256 };
}

/** The record of a line, or what is wrong with it. */
export function readRecord(line: string): ReadRecord | string {
  const shape = v.safeParse(LINE, parsed(line));
  if (!shape.success) return 'not a record';
  const { table } = shape.output;
  if (!isTable(table)) return 'a record of an unknown kind';
  const read = RECORD_FORMS[table].read(shape.output.record);
  return read.state === 'record' ? { table, record: read.record } : `${table}: ${read.problem}`;
}

function isTable(name: string): name is RecordTable {
  return Object.hasOwn(RECORD_FORMS, name);
}

function refusalOf(firstLine: string): Refusal | null {
  const header = v.safeParse(HEADER, parsed(firstLine));
  if (!header.success) return 'not-a-backup';
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
