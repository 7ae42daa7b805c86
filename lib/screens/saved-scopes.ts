import type { ExportScope } from './use-export.ts';

/**
 * What of a list of saved statements can be exported: what is selected, what its search and filters leave, and everything; only what
 * holds something, and nothing twice.
 */
export function savedScopes(
  list: { filtered: boolean; order: readonly string[] | null; total: number },
  selected: readonly string[] = [],
): ExportScope[] {
  const found = list.filtered ? (list.order ?? []) : [];
  const scopes: ExportScope[] = [
    { name: 'selected', count: selected.length, source: { from: 'kept', claimIds: selected } },
    { name: 'found', count: found.length, source: { from: 'kept', claimIds: found } },
    { name: 'all', count: list.total, source: { from: 'kept', claimIds: 'all' } },
  ];
  return scopes.filter(({ count }) => count > 0);
}
