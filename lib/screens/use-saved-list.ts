import { useEffect, useMemo, useState } from 'preact/hooks';
import { casesByArticle, type Database, newestClaims } from '../storage/index.ts';
import { type Grouping, groupedBy, hits, list, queued, type Sort } from '../storage/search/index.ts';
import { facetsOf, isFiltered, listingOf, NO_SAVED_FILTER, queryOf } from './saved-view.ts';
import { useDue } from './use-due.ts';
import { useLive } from './use-live.ts';
import { useRowIndex } from './use-row-index.ts';
import { useShownRows } from './use-shown-rows.ts';

/** So many of the newest are listed at once, before everything is read. */
const FIRST = 50;

/**
 * The list of saved statements under a search, filters and an order. The newest are listed at once; search and facets come
 * when the index is read.
 */
export function useSavedList(database: Database) {
  const [filter, setFilter] = useState(NO_SAVED_FILTER);
  const [sort, setSort] = useState<Sort>('saved');
  const [grouping, setGrouping] = useState<Grouping>('article');

  const [isIndexed, setIndexed] = useState(false);
  const newest = useLive(
    async () => (isIndexed ? [] : (await newestClaims(database, { count: FIRST })).claims),
    [database, isIndexed],
  );
  const { index, version, failed } = useRowIndex(database, newest.state !== 'loading');
  useEffect(() => setIndexed(index !== null), [index]);
  const first = newest.state === 'ready' ? newest.value : [];
  const query = useMemo(() => queryOf(filter), [filter]);
  const due = useDue(database, index, version);
  const found = useMemo(
    () => index?.search(query, filter.due ? new Set(due) : null) ?? null,
    [index, version, query, filter.due && due],
  );
  const listing = useMemo(
    () =>
      !index || !found
        ? listingOf(first)
        : filter.due
          ? queued(index, found.slots, due)
          : list(index, found.slots, sort),
    [index, found, sort, first],
  );
  const byCase = grouping === 'case';
  const cases = useLive(async () => (byCase ? casesByArticle(database) : null), [database, byCase]);
  const caseNames = cases.state === 'ready' ? cases.value : null;
  const grouped = useMemo(
    () => groupedBy(grouping, listing, index, (articleId) => caseNames?.get(articleId) ?? null),
    [grouping, listing, index, caseNames],
  );
  const shown = useShownRows(database, grouped.ids, first);
  const facets = useMemo(() => found && facetsOf(found.facets, filter), [found, filter]);

  return {
    state: failed || shown.failed ? ('failed' as const) : index ? ('ready' as const) : newest.state,
    filter,
    filtered: isFiltered(filter) || filter.text.trim() !== '',
    sort,
    facets,
    index,
    /** The rows that fit; `null` until the index is read. */
    matches: found,
    /** All that fit, in order; the newest until the index is read. */
    listing,
    /** The same, in groups. */
    grouped,
    grouping,
    /** How many wait to be checked again. */
    due: due.length,
    found: listing.ids.length,
    total: index?.size ?? listing.ids.length,
    row: shown.row,
    onShown: shown.onShown,
    hits: (text: string) => hits(text, query),
    onFilter: setFilter,
    onClearFilter: () => setFilter(NO_SAVED_FILTER),
    onSort: setSort,
    onGrouping: setGrouping,
  };
}

export type SavedList = ReturnType<typeof useSavedList>;
