/** What the lists of saved statements show: a search, filters, an order, and groups by article. */
import { KINDS, type Kind } from '../analysis/types.ts';
import { ascending } from '../storage/order.ts';
import { byPlace, kindsOf, type SavedClaim, sourceOf } from '../storage/queries.ts';
import { ASSESSMENTS, type Assessment } from '../storage/records.ts';
import type { FacetValue } from '../storage/search/column.ts';
import type { Listing } from '../storage/search/listing.ts';
import { filterText, parseQuery, type Query } from '../storage/search/query.ts';
import type { Facets } from '../storage/search/row-index.ts';

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
  /** Only what is to be checked again by today. */
  due: boolean;
}

export const NO_SAVED_FILTER: SavedFilter = {
  text: '',
  outlet: null,
  speaker: null,
  kinds: [],
  tag: null,
  assessment: null,
  year: null,
  due: false,
};

/** The search with the filters in it, but for what is due, which no word tells. */
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
  return Object.values(filters).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== false,
  );
}

/** A saved statement as a list shows it. */
export interface SavedRow {
  saved: SavedClaim;
  kinds: Kind[];
  /** Name of who vouches, `null` for the article's own voice. */
  source: string | null;
}

export function savedRow(saved: SavedClaim): SavedRow {
  return { saved, kinds: kindsOf(saved), source: sourceOf(saved) };
}

/** Saved statements as a listing: articles in the order in which they first occur, statements in reading order. */
export function listingOf(claims: readonly SavedClaim[]): Listing {
  const listing: Listing = { ids: [], articles: [] };
  for (const [articleId, group] of Map.groupBy(claims, (saved) => saved.article.id)) {
    listing.articles.push({ articleId, from: listing.ids.length, count: group.length });
    listing.ids.push(...group.toSorted((a, b) => byPlace(a.claim, b.claim)).map(({ claim }) => claim.id));
  }
  return listing;
}

/** So many values are offered to choose from; a select with thousands is slow and of no use. */
const OFFERED = 100;

/** The most frequent values, and the chosen one wherever it stands; `more` counts those left out. */
function offered(values: readonly FacetValue[], chosen: string | null) {
  const shown = values.slice(0, OFFERED);
  const missing = chosen !== null && !shown.some(({ value }) => value === chosen);
  const extra = missing ? values.filter(({ value }) => value === chosen) : [];
  return { values: [...shown, ...extra], more: Math.max(0, values.length - shown.length - extra.length) };
}

/** The facets of a search as the filters show them: kinds in the order of a case's life, years from the latest. */
export function facetsOf(facets: Facets, filter: SavedFilter) {
  const kinds = new Map(facets.kind.map(({ value, count }) => [value, count]));
  return {
    outlet: offered(facets.outlet, filter.outlet),
    speaker: offered(facets.speaker, filter.speaker),
    tag: offered(facets.tag, filter.tag),
    kind: KINDS.flatMap((kind) => (kinds.has(kind) ? { kind, count: kinds.get(kind)! } : [])),
    assessment: ASSESSMENTS.flatMap((value) => facets.assessment.filter((facet) => facet.value === value)) as {
      value: Assessment;
      count: number;
    }[],
    year: [...facets.year].sort((a, b) => Number(b.value) - Number(a.value)),
  };
}

/** The facets of a search as the figures show them: in the order of a case's life, of time, or the most frequent first. */
export function figuresOf(facets: Facets) {
  const { kind, assessment } = facetsOf(facets, NO_SAVED_FILTER);
  return {
    kinds: kind,
    assessments: assessment,
    months: facets.month.toSorted((a, b) => ascending(a.value, b.value)),
    outlets: facets.outlet,
    speakers: facets.speaker,
  };
}
