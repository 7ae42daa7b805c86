import type { ExportScope } from './use-export.ts';
import type { SavedList } from './use-saved-list.ts';

/**
 * What of a list of saved statements can be exported: what is selected, what its search and filters leave, and everything; only what
 * holds something, and nothing twice.
 */
export function savedScopes(
  list: Pick<SavedList, 'filtered' | 'matches' | 'listing' | 'total'>,
  selected: ReadonlySet<string> = new Set(),
): ExportScope[] {
  const found = list.filtered && list.matches ? list.listing.ids : [];
  const scopes: ExportScope[] = [
    { name: 'selected', count: selected.size, source: { from: 'kept', claimIds: [...selected] } },
    { name: 'found', count: found.length, source: { from: 'kept', claimIds: found } },
    { name: 'all', count: list.total, source: { from: 'kept', claimIds: 'all' } },
  ];
  return scopes.filter(({ count }) => count > 0);
}
