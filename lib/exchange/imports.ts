/** What every import answers with, whatever the format. */
import type { RecordTable } from '../storage/record-forms.ts';

/**
 * Why a record is left out. `not-a-record`: the line or entry is none; `unknown-kind`: of a table that does not exist;
 * `unfit`: a field does not hold what it should; `wrong-id`: its id is not the one that follows from what it names;
 * `repeated`: it came before; `no-owner`: the article or claim that it belongs to is nowhere; `no-words`: it marks no words of a
 * page; `no-address`: it names no page of the web; `reply`: it answers another annotation.
 */
export const PROBLEMS = [
  'not-a-record',
  'unknown-kind',
  'unfit',
  'wrong-id',
  'repeated',
  'no-owner',
  'no-words',
  'no-address',
  'reply',
] as const;

/** A record that is left out. */
export interface SkippedRecord {
  /** Its line in a backup, its number in a list of annotations; from 1. */
  line: number;
  problem: (typeof PROBLEMS)[number];
  table?: RecordTable;
  /** Name of the field, or for `repeated` and `no-owner` what it refers to. */
  field?: string;
}

/**
 * Why a whole file is refused. `unknown`: neither a backup nor annotations; `altered`: not as it was when it was made;
 * `too-large`: larger than annotations can be read; `mostly-unfit`: so many records are unfit that it can't be what it says;
 * `changed-meanwhile`: it was not the same when it was read again.
 */
export const REFUSALS = [
  'unknown',
  'newer-version',
  'cut-short',
  'altered',
  'too-large',
  'mostly-unfit',
  'changed-meanwhile',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** `refused`: nothing was changed. */
export type Imported =
  | { state: 'imported'; added: number; changed: number; unchanged: number; skipped: SkippedRecord[] }
  | { state: 'refused'; reason: Refusal };

export interface ImportOptions {
  /** Stops the import; nothing is changed then, and the import rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  now?: () => number;
  /** `of` is `null` until it is known. */
  onProgress?: (progress: { pass: 'checking' | 'writing'; records: number; of: number | null }) => void;
}
