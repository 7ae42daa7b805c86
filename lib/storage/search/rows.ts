import type { Span } from '../../analysis/types.ts';
import { FIELDS, type Field, type Query } from './query.ts';
import type { StoredRow } from './stored-rows.ts';
import { findTerms, foldedWords } from './words.ts';

/** A row as it is held in memory. */
export interface SearchRow extends Pick<StoredRow, 'id' | 'articleId' | 'createdAt' | 'form' | 'date' | 'words'> {
  values: Record<Field, string[]>;
  /** The values, folded. */
  folded: Record<Field, string[]>;
}

export interface FacetValue {
  value: string;
  count: number;
}

/** How many rows have each value, the most frequent first; `year` and `month` are starts of ISO 8601 dates. */
export type Facets = Record<Field | 'year' | 'month', FacetValue[]>;

/** A stored row made ready. `fold` may remember what it folded: outlets, speakers and tags come again and again. */
export function searchRow(stored: StoredRow, fold: (text: string) => string = foldedWords): SearchRow {
  const { id, articleId, createdAt, form, date, words } = stored;
  const values: Record<Field, string[]> = {
    speaker: stored.speaker === null ? [] : [stored.speaker],
    outlet: stored.outlet === null ? [] : [stored.outlet],
    kind: [...parts(stored.kinds, ' '), ...(form === 'quote' ? ['quote'] : [])],
    tag: parts(stored.tags, '\n'),
    assessment: [stored.assessment],
  };
  const folded: Record<Field, string[]> = {
    speaker: values.speaker.map(fold),
    outlet: values.outlet.map(fold),
    kind: values.kind.map(fold),
    tag: values.tag.map(fold),
    assessment: values.assessment.map(fold),
  };
  return { id, articleId, createdAt, form, date, words, values, folded };
}

function parts(joined: string, separator: string): string[] {
  return joined === '' ? [] : joined.split(separator);
}

/**
 * The rows that answer to a search, in their order, and the facets. A facet counts what the search would find with another
 * choice in that field, so that the alternatives to what is chosen show their counts too.
 */
export function search(rows: readonly SearchRow[], query: Query): { rows: SearchRow[]; facets: Facets } {
  const found: SearchRow[] = [];
  const tallies = new Map<Facet, Tally>(FACETS.map((facet) => [facet, new Tally()]));
  const fields = [...new Set(query.filters.map(({ field }) => field))];
  for (const row of rows) {
    if (!hasWords(row, query)) continue;
    const failing = fields.filter((field) => !hasChosen(row, query, field));
    if (failing.length > 1) continue;
    if (failing.length === 0) found.push(row);
    for (const facet of failing.length === 0 ? FACETS : failing) {
      if (facet === 'date') tallies.get(facet)!.add(row.date);
      else for (const value of row.values[facet]) tallies.get(facet)!.add(value);
    }
  }
  const facet = (name: Field) => tallies.get(name)!.ranked();
  const dates = tallies.get('date')!;
  const facets = {
    speaker: facet('speaker'),
    outlet: facet('outlet'),
    kind: facet('kind'),
    tag: facet('tag'),
    assessment: facet('assessment'),
    year: dates.shortenedTo(4).ranked(),
    month: dates.shortenedTo(7).ranked(),
  };
  return { rows: found, facets };
}

/** Where the words of a search stand in a text that is shown, for marking; UTF-16 spans in order. */
export function hits(text: string, query: Query): Span[] {
  return query.terms.length === 0 ? [] : findTerms(text, query.terms);
}

type Facet = Field | 'date';

const FACETS: Facet[] = [...FIELDS, 'date'];

/** All of a search but the choices in fields. */
function hasWords(row: SearchRow, query: Query): boolean {
  return (
    query.terms.every((term) => row.words.includes(term)) &&
    !query.excludedTerms.some((term) => row.words.includes(term)) &&
    !query.excludedFilters.some(({ field, words }) => hasValue(row, field, words)) &&
    (query.after === null || row.date >= query.after) &&
    (query.before === null || row.date < query.before)
  );
}

function hasChosen(row: SearchRow, query: Query, field: Field): boolean {
  return query.filters.some((filter) => filter.field === field && hasValue(row, field, filter.words));
}

/** Terms that end in a space are the whole value. */
function hasValue(row: SearchRow, field: Field, words: string): boolean {
  return row.folded[field].some((value) => (words.endsWith(' ') ? value === words : value.includes(words)));
}

/** How often each value came. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(value: string, count = 1): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + count);
  }

  /** The same with only the start of each value. */
  shortenedTo(length: number): Tally {
    const shortened = new Tally();
    for (const [value, count] of this.#counts) shortened.add(value.slice(0, length), count);
    return shortened;
  }

  ranked(): FacetValue[] {
    return [...this.#counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  }
}
