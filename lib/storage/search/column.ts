/**
 * One searchable field of all rows. Rows that hold the same (`detainer release`, one outlet, one day) share an entry, so that
 * a condition is decided once for each entry and counting is adding to a list of numbers.
 */
import { foldedWords } from './words.ts';

/** A value in a field and how many rows have it. */
export interface FacetValue {
  value: string;
  count: number;
}

export class Column {
  /** Entry of each row, by the row's slot. */
  readonly entries: number[] = [];
  readonly #values: string[][] = [];
  readonly #folded: string[][] = [];
  readonly #numbers = new Map<string, number>();

  /** How many different entries there are. */
  get size(): number {
    return this.#values.length;
  }

  /** Gives a row its values; answers whether they differ from before. */
  set(slot: number, values: readonly string[]): boolean {
    const entry = this.#entryOf(values);
    const isNew = this.entries[slot] !== entry;
    this.entries[slot] = entry;
    return isNew;
  }

  /** The values of an entry. */
  values(entry: number): readonly string[] {
    return this.#values[entry]!;
  }

  /** For each entry 1 where the condition holds for its values, as written and folded; else 0. */
  decide(holds: (values: readonly string[], folded: readonly string[]) => boolean): Uint8Array {
    return Uint8Array.from(this.#values, (values, entry) => (holds(values, this.#folded[entry]!) ? 1 : 0));
  }

  /** Values with counts, the most frequent first, out of counts by entry. `shown` may shorten them; equal ones are added up. */
  ranked(counts: Uint32Array, shown: (value: string) => string = (value) => value): FacetValue[] {
    const sums = new Map<string, number>();
    counts.forEach((count, entry) => {
      if (count === 0) return;
      for (const value of this.#values[entry]!) sums.set(shown(value), (sums.get(shown(value)) ?? 0) + count);
    });
    return [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  }

  #entryOf(values: readonly string[]): number {
    const key = values.join('\n');
    let entry = this.#numbers.get(key);
    if (entry === undefined) {
      entry = this.#values.length;
      this.#numbers.set(key, entry);
      this.#values.push([...values]);
      this.#folded.push(values.map(foldedWords));
    }
    return entry;
  }
}
