import { useMemo, useState } from 'preact/hooks';
import { type Database, newestClaims, type SavedClaim, savedClaims } from '../storage/index.ts';
import { hits, search } from '../storage/search/index.ts';
import {
  facetsOf,
  isFiltered,
  NO_SAVED_FILTER,
  orderedIds,
  queryOf,
  type SavedFilter,
  type SavedSort,
} from './saved-view.ts';
import { useLive } from './use-live.ts';
import { useSearchRows } from './use-search-rows.ts';

/** So many statements are listed at first, and so many more each time. */
const FIRST = 50;
const MORE = 100;

/**
 * The list of saved statements under a search, filters and an order. The newest are listed at once; search and facets come
 * when all rows are read.
 */
export function useSavedList(database: Database) {
  const [filter, setFilter] = useState(NO_SAVED_FILTER);
  const [sort, setSort] = useState<SavedSort>('saved');
  const [listed, setListed] = useState(FIRST);

  const { rows, failed } = useSearchRows(database);
  const query = useMemo(() => queryOf(filter), [filter]);
  const found = useMemo(() => rows && search(rows, query), [rows, query]);
  const order = useMemo(() => found && orderedIds(found.rows, sort), [found, sort]);
  const ids = order?.slice(0, listed) ?? null;
  const live = useLive(
    async () => (ids ? savedClaims(database, ids) : (await newestClaims(database, { count: FIRST })).claims),
    [database, ids?.join()],
  );

  const claims: SavedClaim[] = live.state === 'ready' ? live.value : [];
  const onFilter = (next: SavedFilter) => {
    setFilter(next);
    setListed(FIRST);
  };
  return {
    state: failed ? ('failed' as const) : live.state,
    filter,
    filtered: isFiltered(filter) || filter.text.trim() !== '',
    sort,
    facets: found && facetsOf(found.facets),
    /** Ids of all that fit, `null` until rows are read. */
    order,
    found: order?.length ?? claims.length,
    total: rows?.length ?? claims.length,
    claims,
    more: order !== null && order.length > listed,
    hits: (text: string) => hits(text, query),
    onFilter,
    onClearFilter: () => onFilter(NO_SAVED_FILTER),
    onSort: setSort,
    onMore: () => setListed((before) => before + MORE),
  };
}
