import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../storage/index.ts';
import type { Assessment } from '../storage/records.ts';
import { assessAll, deleteClaims, tagAll, type Undo } from './editing.ts';
import { extendTo, keepListed, NOTHING_SELECTED, selectAll, toggle } from './selection.ts';
import type { Tell } from './use-tell.ts';

/** Which statements of a list are selected, whether they are on the screen or not, and what can be done with them at once. */
export function useSelection(database: Database, order: readonly string[], tell: Tell) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  useEffect(() => setSelection((before) => keepListed(before, order)), [order]);

  const ids = [...selection.ids];
  const change = (make: () => Promise<Undo>) => tell(({ t }) => t('undo.changed', { count: ids.length }), make);
  const remove = (removed: string[]) =>
    tell(
      ({ t }) => t('undo.deleted', { count: removed.length }),
      () => deleteClaims(removed),
    );
  return {
    selected: selection.ids,
    onSelect: (id: string, range: boolean) =>
      setSelection(range ? extendTo(selection, id, order) : toggle(selection, id)),
    onSelectAll: () => setSelection(selectAll(order)),
    remove,
    selection: {
      onTag: (tag: string) => void change(() => tagAll(ids, tag)),
      onAssess: (assessment: Assessment) => void change(() => assessAll(database, ids, assessment)),
      onDelete: () => void remove(ids),
      onClear: () => setSelection(NOTHING_SELECTED),
    },
  };
}

export type Selecting = ReturnType<typeof useSelection>;
