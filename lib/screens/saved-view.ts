/** What the lists of saved statements show: a search, filters, an order, and groups by article. */
import { KINDS, type Kind } from '../analysis/types.ts';
import { byPlace, kindsOf, type SavedClaim, sourceOf } from '../storage/queries.ts';
import { type Article, ASSESSMENTS, type Assessment } from '../storage/records.ts';
import { filterText, parseQuery, type Query } from '../storage/search/query.ts';
import type { Facets, SearchRow } from '../storage/search/rows.ts';

export interface SavedFilter {
  /** What the reader typed, in the search language. */
  text: string;
  outlet: string | null;
  speaker: string | null;
  kinds: Kind[];
  tag: string | null;
  assessment: Assessment | null;
  /** Of publication. */
  year: string | null;
}

export const NO_SAVED_FILTER: SavedFilter = {
  text: '',
  outlet: null,
  speaker: null,
  kinds: [],
  tag: null,
  assessment: null,
  year: null,
};

export const SAVED_SORTS = ['saved', 'published', 'outlet'] as const;
export type SavedSort = (typeof SAVED_SORTS)[number];

/** The search with the filters in it. */
export function queryOf(filter: SavedFilter): Query {
  const fields = (['outlet', 'speaker', 'tag', 'assessment'] as const).flatMap((field) => {
    const value = filter[field];
    return value === null ? [] : filterText(field, value);
  });
  const kinds = filter.kinds.map((kind) => filterText('kind', kind));
  const year = filter.year ? [`after:${filter.year}`, `before:${Number(filter.year) + 1}`] : [];
  return parseQuery([filter.text, ...fields, ...kinds, ...year].join(' '));
}

/** Whether anything but the search text narrows the list. */
export function isFiltered({ text, ...filters }: SavedFilter): boolean {
  return Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
}

const ORDERS: Record<SavedSort, (a: SearchRow, b: SearchRow) => number> = {
  saved: (a, b) => b.createdAt - a.createdAt,
  published: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  outlet: (a, b) => (a.values.outlet[0] ?? '').localeCompare(b.values.outlet[0] ?? ''),
};

/** Ids of the rows in this order, those of one article together at the place of its first. */
export function orderedIds(rows: readonly SearchRow[], sort: SavedSort): string[] {
  const byArticle = Map.groupBy([...rows].sort(ORDERS[sort]), (row) => row.articleId);
  return [...byArticle.values()].flat().map((row) => row.id);
}

/** A saved statement as a list shows it. */
export interface SavedRow {
  saved: SavedClaim;
  kinds: Kind[];
  /** Name of who vouches, `null` for the article's own voice. */
  source: string | null;
}

export interface ArticleGroup {
  article: Article;
  rows: SavedRow[];
}

/** Saved statements by article: articles in the order in which they first occur, statements in reading order. */
export function groupByArticle(claims: readonly SavedClaim[]): ArticleGroup[] {
  const groups = Map.groupBy(claims, (saved) => saved.article.id);
  return [...groups.values()].map((group) => ({
    article: group[0]!.article,
    rows: group
      .toSorted((a, b) => byPlace(a.claim, b.claim))
      .map((saved) => ({ saved, kinds: kindsOf(saved), source: sourceOf(saved) })),
  }));
}

/** The facets of a search as the filters show them: kinds in the order of a case's life, years from the latest. */
export function facetsOf(facets: Facets) {
  const kinds = new Map(facets.kind.map(({ value, count }) => [value, count]));
  return {
    outlet: facets.outlet,
    speaker: facets.speaker,
    tag: facets.tag,
    kind: KINDS.flatMap((kind) => (kinds.has(kind) ? { kind, count: kinds.get(kind)! } : [])),
    assessment: ASSESSMENTS.flatMap((value) => facets.assessment.filter((facet) => facet.value === value)) as {
      value: Assessment;
      count: number;
    }[],
    year: [...facets.year].sort((a, b) => Number(b.value) - Number(a.value)),
  };
}
