import { useRef } from 'preact/hooks';
import { useKeptFocus } from './useKeptFocus.ts';

/** The control of a row that takes the focus of the arrow keys. */
const FOCUS = '[data-row-focus]';

/** Keys pressed in these are for them. */
const NO_ROW_KEYS = 'textarea, select, input, summary, .editor *';

/**
 * Keyboard for a list that is drawn whole: arrow keys, Home and End go from row to row, each row being an `li` with one
 * `data-row-focus`. When the row with the focus goes, the one that takes its place gets it.
 */
export function useRowFocus() {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(0);
  const controls = () => [...(list.current?.querySelectorAll<HTMLElement>(FOCUS) ?? [])];
  const indexOf = (target: EventTarget | null) => {
    const row = (target as Element | null)?.closest('li:has([data-row-focus])');
    return controls().findIndex((control) => row?.contains(control));
  };
  useKeptFocus(list, () => controls()[Math.min(last.current, controls().length - 1)]);

  return {
    list,
    onFocusIn(event: FocusEvent) {
      last.current = Math.max(0, indexOf(event.target));
    },
    onKeyDown(event: KeyboardEvent) {
      const index = indexOf(event.target);
      if (index < 0 || (event.target as Element).matches(NO_ROW_KEYS)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const all = controls();
      const wanted = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: all.length - 1 }[event.key];
      if (wanted === undefined) return;
      event.preventDefault();
      all[wanted]?.focus();
    },
  };
}
