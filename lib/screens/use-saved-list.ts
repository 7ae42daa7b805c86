import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Database, newestClaims } from '../storage/index.ts';
import { hits, list, type Sort } from '../storage/search/index.ts';
import { facetsOf, isFiltered, listingOf, NO_SAVED_FILTER, queryOf } from './saved-view.ts';
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

  const [isIndexed, setIndexed] = useState(false);
  const newest = useLive(
    async () => (isIndexed ? [] : (await newestClaims(database, { count: FIRST })).claims),
    [database, isIndexed],
  );
  const { index, version, failed } = useRowIndex(database, newest.state !== 'loading');
  useEffect(() => setIndexed(index !== null), [index]);
  const first = newest.state === 'ready' ? newest.value : [];
  const query = useMemo(() => queryOf(filter), [filter]);
  const found = useMemo(() => index?.search(query) ?? null, [index, version, query]);
  const listing = useMemo(
    () => (index && found ? list(index, found.slots, sort) : listingOf(first)),
    [index, found, sort, first],
  );
  const shown = useShownRows(database, listing.ids, first);
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
    found: listing.ids.length,
    total: index?.size ?? listing.ids.length,
    row: shown.row,
    onShown: shown.onShown,
    hits: (text: string) => hits(text, query),
    onFilter: setFilter,
    onClearFilter: () => setFilter(NO_SAVED_FILTER),
    onSort: setSort,
  };
}

export type SavedList = ReturnType<typeof useSavedList>;
