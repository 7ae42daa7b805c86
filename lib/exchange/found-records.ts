import type { Database } from '../storage/database.ts';
import { RECORD_FORMS, type RecordTable, type Reference } from '../storage/record-forms.ts';
import type { ReadRecord, SkippedRecord } from './backup-check.ts';

/** Who refers to whom, in an order in which what is referred to comes first. */
const REFERRING: RecordTable[] = ['captures', 'claims', 'annotations', 'tags', 'evidence', 'caseArticles'];

/** The records of a file as they are found, to tell repeated ones, and those whose article, text or claim is nowhere. */
export class FoundRecords {
  readonly #lines = new Map<string, number>();
  readonly #referring = new Map<RecordTable, { line: number; name: string; to: Reference[] }[]>();

  /** Notes a record, or says why it is left out. */
  add(line: number, { table, record }: ReadRecord): string | null {
    const name = nameOf(table, record.id);
    const earlier = this.#lines.get(name);
    if (earlier !== undefined) return `${table}: the record of line ${earlier} again`;
    this.#lines.set(name, line);
    const to = RECORD_FORMS[table].belongsTo(record);
    if (to.length > 0) {
      const referring = this.#referring.get(table) ?? [];
      this.#referring.set(table, referring);
      referring.push({ line, name, to });
    }
    return null;
  }

  /** Records that belong to one that is neither found nor kept; what belongs to these in turn is among them. */
  async dangling(database: Database): Promise<SkippedRecord[]> {
    const skipped: SkippedRecord[] = [];
    for (const table of REFERRING) {
      const referring = this.#referring.get(table) ?? [];
      const kept = await this.#keptAmong(
        database,
        referring.flatMap(({ to }) => to),
      );
      for (const { line, name, to } of referring) {
        const lost = to.find(([other, id]) => !this.#lines.has(nameOf(other, id)) && !kept.has(nameOf(other, id)));
        if (!lost) continue;
        this.#lines.delete(name);
        skipped.push({ line, reason: `${table}: belongs to a record of ${lost[0]} that is missing` });
      }
    }
    return skipped;
  }

  async #keptAmong(database: Database, references: Reference[]): Promise<Set<string>> {
    const missing = references.filter(([table, id]) => !this.#lines.has(nameOf(table, id)));
    const kept = new Set<string>();
    for (const [table, group] of Map.groupBy(missing, ([other]) => other)) {
      const ids = [...new Set(group.map(([, id]) => id))];
      const found = await database.table<{ id: string }, string>(table).where('id').anyOf(ids).primaryKeys();
      for (const id of found) kept.add(nameOf(table, id));
    }
    return kept;
  }
}

function nameOf(table: RecordTable, id: string): string {
  return `${table} ${id}`;
}
