/** Which rows of a list are selected, as lists everywhere do it: click for one, Shift for a range, Ctrl+A for all. */

export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range begins: the row last selected without Shift. */
  from: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), from: null };

/** Turns one row on or off. */
export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, from: id };
}

/** Adds all rows between the last one selected and `id`, both included, as `order` lists them. */
export function extendTo(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = selection.from === null ? -1 : order.indexOf(selection.from);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggle(selection, id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), from: selection.from };
}

export function selectAll(order: readonly string[]): Selection {
  return { ids: new Set(order), from: order[0] ?? null };
}

/** The selection without rows that are no longer in the list; the same object when there are none. */
export function keepListed(selection: Selection, order: readonly string[]): Selection {
  if (selection.ids.size === 0) return selection;
  const listed = new Set(order);
  const ids = [...selection.ids].filter((id) => listed.has(id));
  if (ids.length === selection.ids.size) return selection;
  return { ids: new Set(ids), from: selection.from && listed.has(selection.from) ? selection.from : null };
}
