import { nextStamp } from '../storage/clock.ts';
import type { Database } from '../storage/database.ts';
import { canonicalJson, patch } from '../storage/edits.ts';
import { RECORD_FORMS, type RecordTable } from '../storage/record-forms.ts';
import type { Edited } from '../storage/records.ts';
import { refreshAllRows, refreshRows } from '../storage/search/stored-rows.ts';
import type { ReadRecord } from './backup-check.ts';

/** Above so many claims it is faster to make all rows anew than to look for each. */
const MANY = 500;

type AnyRecord = { id: string; claimId?: string } & Partial<Edited>;

/**
 * Merges records into the database, field by field, the newest stamp winning, and counts what became of them. All of it is part
 * of one transaction, which the caller opens over all tables and which ends with `finish`.
 */
export class RecordWriting {
  readonly #database: Database;
  added = 0;
  changed = 0;
  unchanged = 0;
  #highestStamp = 0;
  readonly #empty = new Set<RecordTable>();
  readonly #claims = new Set<string>();
  readonly #articles = new Set<string>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Looks which tables are empty, so that nothing is looked for in them; for a source that names no record twice. */
  async noteEmptyTables(): Promise<void> {
    for (const table of Object.keys(RECORD_FORMS) as RecordTable[])
      if ((await this.#database.table(table).count()) === 0) this.#empty.add(table);
  }

  async write(records: readonly ReadRecord[]): Promise<void> {
    for (const [table, group] of Map.groupBy(records, (read) => read.table)) await this.#writeTo(table, group);
  }

  /** Brings the clock past every stamp that came in, and the rows that searches go by up to date. */
  async finish(now: () => number): Promise<void> {
    const stamp = await nextStamp(this.#database, now, this.#highestStamp);
    for (const articleId of this.#articles) {
      for (const id of await this.#database.claims.where({ articleId }).primaryKeys()) this.#claims.add(id);
    }
    if (this.#claims.size > MANY) return refreshAllRows(this.#database, stamp);
    const touched = Array.from(this.#claims, (id) => ({ id }));
    return refreshRows(this.#database, touched, stamp);
  }

  async #writeTo(table: RecordTable, records: readonly ReadRecord[]): Promise<void> {
    const kept = this.#empty.has(table) ? [] : await this.#database.table<AnyRecord>(table).bulkGet(records.map(idOf));
    const next: AnyRecord[] = [];
    for (const [n, read] of records.entries()) {
      const before = kept[n];
      const merged = read.deleted ? before && withDeletion(before, read.deleted.at) : mergedRecord(before, read);
      if (!merged) continue;
      this.#highestStamp = Math.max(this.#highestStamp, merged.editedAt ?? 0);
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

  #noteTouched(table: RecordTable, record: AnyRecord): void {
    if (table === 'articles') this.#articles.add(record.id);
    else if (table === 'claims') this.#claims.add(record.id);
    else if (record.claimId !== undefined) this.#claims.add(record.claimId);
  }
}

function idOf({ record, deleted }: ReadRecord): string {
  return (record ?? deleted).id;
}

function mergedRecord(before: AnyRecord | undefined, { table, record }: ReadRecord): AnyRecord {
  return before ? RECORD_FORMS[table].merge(before, record!) : record!;
}

/** A kept record, deleted unless it was restored or made again later. */
function withDeletion(before: AnyRecord, at: number): AnyRecord {
  return before.deletedAt === null ? patch(before as AnyRecord & Edited, { deletedAt: at }, at) : before;
}
