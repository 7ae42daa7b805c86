import type { Database } from '../storage/database.ts';
import { RECORD_FORMS, type RecordTable, type Reference } from '../storage/record-forms.ts';
import type { LineProblem, ReadRecord } from './backup-check.ts';
import type { SkippedRecord } from './imports.ts';

/** Who refers to whom, in an order in which what is referred to comes first. */
const REFERRING: RecordTable[] = ['captures', 'claims', 'annotations', 'tags', 'evidence', 'caseArticles'];

/** The records of a file as they are found, to tell repeated ones, and those whose article, text or claim is nowhere. */
export class FoundRecords {
  readonly #lines = new Map<string, number>();
  readonly #deleted = new Set<string>();
  readonly #referring = new Map<RecordTable, { line: number; name: string; to: Reference[] }[]>();

  /** Notes a record, or says why it is left out. */
  add(line: number, { table, record, deleted }: ReadRecord): LineProblem | null {
    const name = nameOf(table, (record ?? deleted).id);
    const earlier = this.#lines.get(name);
    if (earlier !== undefined) return { table, problem: 'repeated', field: String(earlier) };
    this.#lines.set(name, line);
    if (deleted) {
      this.#deleted.add(name);
      return null;
    }
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
        const lost = to.find(([other, id]) => !this.#isThere(nameOf(other, id)) && !kept.has(nameOf(other, id)));
        if (!lost) continue;
        this.#lines.delete(name);
        skipped.push({ line, table, problem: 'no-owner', field: lost[0] });
      }
    }
    return skipped;
  }

  #isThere(name: string): boolean {
    return this.#lines.has(name) && !this.#deleted.has(name);
  }

  async #keptAmong(database: Database, references: Reference[]): Promise<Set<string>> {
    const missing = references.filter(([table, id]) => !this.#isThere(nameOf(table, id)));
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
