/**
 * All kept claims as a search sees them, in memory: each row has a slot, each field is a column over the slots. A screen
 * fills it once from the stored rows and then takes what changed.
 */
import { Column, type FacetValue } from './column.ts';
import { FIELDS, type Field, type Query } from './query.ts';
import type { StoredRow } from './stored-rows.ts';

/** How many rows have each value, the most frequent first; `year` and `month` are starts of ISO 8601 dates. */
export type Facets = Record<Field | 'year' | 'month', FacetValue[]>;

export interface Found {
  /** Slots of the rows that answer to the search, in ascending order. */
  slots: Uint32Array;
  facets: Facets;
}

/** What a search may look at besides words. */
type Condition = Field | 'date';

const SPACE = 32;

const CONDITIONS: readonly Condition[] = [...FIELDS, 'date'];

export class RowIndex {
  readonly ids: string[] = [];
  readonly createdAt: number[] = [];
  /** Reading order within the article. */
  readonly places: number[] = [];
  /** As stored; see `StoredRow`. */
  readonly events: string[] = [];
  readonly articles = new Column();
  readonly columns: Record<Condition, Column> = {
    speaker: new Column(),
    outlet: new Column(),
    kind: new Column(),
    tag: new Column(),
    assessment: new Column(),
    date: new Column(),
  };
  /** Changes whenever rows come, go or move; what was made from an earlier version is out of date. */
  version = 0;
  readonly #words: string[] = [];
  readonly #slots = new Map<string, number>();
  readonly #kept = new Set<number>();
  /** Slots of all rows in ascending order, as of a version. */
  #everything = { version: 0, slots: new Uint32Array() };
  #lastWords: { version: number; terms: string[]; excluded: string[]; slots: Uint32Array } | null = null;

  /** How many rows there are. */
  get size(): number {
    return this.#kept.size;
  }

  /** Takes new and changed rows in, and deleted ones out. */
  take(rows: readonly StoredRow[]): void {
    for (const row of rows) {
      let slot = this.#slots.get(row.id);
      if (row.isDeleted) {
        if (slot !== undefined) this.#kept.delete(slot);
        continue;
      }
      if (slot === undefined) {
        slot = this.ids.length;
        this.#slots.set(row.id, slot);
      }
      this.#kept.add(slot);
      this.#put(slot, row);
    }
    if (rows.length > 0) this.version += 1;
  }

  /** Forgets all rows. */
  clear(): void {
    this.#kept.clear();
    this.version += 1;
  }

  /** Whether a claim is among the rows. */
  has(id: string): boolean {
    return this.slotOf(id) !== null;
  }

  /** The slot of a claim; `null` when it is not among the rows. */
  slotOf(id: string): number | null {
    const slot = this.#slots.get(id);
    return slot !== undefined && this.#kept.has(slot) ? slot : null;
  }

  #put(slot: number, row: StoredRow): void {
    this.ids[slot] = row.id;
    this.createdAt[slot] = row.createdAt;
    this.places[slot] = row.place;
    this.events[slot] = row.events;
    this.#words[slot] = row.words;
    this.articles.set(slot, [row.articleId]);
    const { speaker, outlet, kind, tag, assessment, date } = this.columns;
    speaker.set(slot, row.speaker === null ? [] : [row.speaker]);
    outlet.set(slot, row.outlet === null ? [] : [row.outlet]);
    kind.set(slot, [...parts(row.kinds, ' '), ...(row.form === 'quote' ? ['quote'] : [])]);
    tag.set(slot, parts(row.tags, '\n'));
    assessment.set(slot, [row.assessment]);
    date.set(slot, [row.date]);
  }

  /**
   * The rows that answer to a search, and the facets. A facet counts what the search would find with another choice in that
   * field, so that the alternatives to what is chosen show their counts too. `among` are the ids to look through; all by default.
   */
  search(query: Query, among: ReadonlySet<string> | null = null): Found {
    const isExcluded = this.#exclusions(query);
    const chosen = [...new Set(query.filters.map(({ field }) => field))].map((field) => this.#choice(query, field));
    const counts = Object.fromEntries(
      CONDITIONS.map((condition) => [condition, new Uint32Array(this.columns[condition].size)]),
    ) as Record<Condition, Uint32Array>;
    const all = CONDITIONS.map((condition) => ({ counts: counts[condition], of: this.columns[condition].entries }));
    const candidates = this.#withWords(query);
    // Where nothing but words was asked for, all candidates are found: no copy is made of what may be long.
    const isNarrowed = among !== null || isExcluded.length > 0 || chosen.length > 0;
    const slots = isNarrowed ? new Uint32Array(candidates.length) : candidates;
    let found = 0;
    // By numbers: iterators over a hundred thousand rows leave as many objects behind, at each letter.
    rows: for (let i = 0; i < candidates.length; i++) {
      const slot = candidates[i]!;
      if (among && !among.has(this.ids[slot]!)) continue;
      for (let n = 0; n < isExcluded.length; n++) if (isExcluded[n]!.out[isExcluded[n]!.of[slot]!]) continue rows;
      let failing: (typeof chosen)[number] | null = null;
      for (let n = 0; n < chosen.length; n++) {
        const choice = chosen[n]!;
        if (choice.holds[choice.of[slot]!]) continue;
        if (failing) continue rows;
        failing = choice;
      }
      if (failing) {
        counts[failing.field][failing.of[slot]!]!++;
        continue;
      }
      slots[found++] = slot;
      for (let n = 0; n < all.length; n++) all[n]!.counts[all[n]!.of[slot]!]!++;
    }
    return { slots: slots.subarray(0, found), facets: this.#facets(counts) };
  }

  #facets(counts: Record<Condition, Uint32Array>): Facets {
    const { speaker, outlet, kind, tag, assessment, date } = this.columns;
    return {
      speaker: speaker.ranked(counts.speaker),
      outlet: outlet.ranked(counts.outlet),
      kind: kind.ranked(counts.kind),
      tag: tag.ranked(counts.tag),
      assessment: assessment.ranked(counts.assessment),
      year: date.ranked(counts.date, (day) => day.slice(0, 4)),
      month: date.ranked(counts.date, (day) => day.slice(0, 7)),
    };
  }

  /** The entries that a search leaves out, by column. */
  #exclusions({ excludedFilters, after, before }: Query): { out: Uint8Array; of: number[] }[] {
    const out = excludedFilters.map(({ field, words }) => ({
      out: this.columns[field].decide((_, folded) => folded.some((value) => fits(value, words))),
      of: this.columns[field].entries,
    }));
    if (after === null && before === null) return out;
    const isOutside = ([day]: readonly string[]) =>
      (after !== null && day! < after) || (before !== null && day! >= before);
    return [...out, { out: this.columns.date.decide(isOutside), of: this.columns.date.entries }];
  }

  #choice({ filters }: Query, field: Field) {
    const wanted = filters.filter((filter) => filter.field === field);
    const column = this.columns[field];
    const holds = column.decide((_, folded) => folded.some((value) => wanted.some(({ words }) => fits(value, words))));
    return { field, holds, of: column.entries };
  }

  /** Those of the slots whose rows have a term, or have it not. */
  #keep(slots: Uint32Array, term: string, isWanted: boolean): Uint32Array {
    const words = this.#words;
    const letters = term.trimStart();
    const kept = new Uint32Array(slots.length);
    let count = 0;
    for (let i = 0; i < slots.length; i++)
      if (holds(words[slots[i]!]!, term, letters) === isWanted) kept[count++] = slots[i]!;
    return kept.subarray(0, count);
  }

  #all(): Uint32Array {
    if (this.#everything.version !== this.version)
      this.#everything = { version: this.version, slots: Uint32Array.from(this.#kept).sort() };
    return this.#everything.slots;
  }

  /**
   * Slots of the rows with the words of a search. A search that only asks for more than the last one, as while one types,
   * looks through what that one found.
   */
  #withWords({ terms, excludedTerms }: Query): Uint32Array {
    const last = this.#lastWords;
    const isNarrower =
      last?.version === this.version &&
      last.terms.every((term) => terms.some((next) => next.includes(term))) &&
      last.excluded.every((term) => excludedTerms.includes(term));
    const among = isNarrower ? last.slots : this.#all();
    let slots = among;
    // The longest first, which leaves the fewest rows for the others.
    for (const term of terms.toSorted((a, b) => b.length - a.length)) slots = this.#keep(slots, term, true);
    for (const term of excludedTerms) slots = this.#keep(slots, term, false);
    this.#lastWords = { version: this.version, terms, excluded: excludedTerms, slots };
    return slots;
  }
}

/**
 * Whether folded words hold a folded term. The search is for its letters without the space before them, because spaces
 * are everywhere and letters are not: this takes half the time.
 */
function holds(words: string, term: string, letters: string): boolean {
  const lead = term.length - letters.length;
  for (let at = words.indexOf(letters, lead); at >= 0; at = words.indexOf(letters, at + 1)) {
    if (words.charCodeAt(at - lead) === SPACE) return true;
  }
  return false;
}

function parts(joined: string, separator: string): string[] {
  return joined === '' ? [] : joined.split(separator);
}

/** Words of a filter that end in a space are the whole value. */
function fits(value: string, words: string): boolean {
  return words.endsWith(' ') ? value === words : value.includes(words);
}
