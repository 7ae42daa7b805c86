import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** One key for each row, which stays with it wherever it moves: an array, or what answers like one. */
export type RowKeys = Pick<readonly string[], 'length' | 'at'>;

interface Options {
  /** The same object as long as the rows are the same: with another one all rows are placed anew. */
  keys: RowKeys;
  /** Height in pixels of a row that was never drawn. */
  estimate(index: number): number;
  /** The element that scrolls; without it the window does. */
  scroller?: RefObject<HTMLElement | null>;
  /** Whether a row takes the focus of the arrow keys; all do by default. */
  canFocus?(index: number): boolean;
  /** Called after each drawing with the first row on the screen and the one after the last. */
  onShown?(first: number, end: number): void;
}

/** A row to draw, and the empty height in pixels that stands for the rows left out before it. */
export interface VirtualRow {
  index: number;
  key: string;
  space: number;
}

type Instance = Virtualizer<Element | Window, HTMLElement>;

/** Rows drawn beyond the screen on each side, so that Tab always finds the next one. */
const OVERSCAN = 5;

/** The control of a row that takes the focus. */
const FOCUS = '[data-row-focus]';

const NO_ROW_KEYS = 'textarea, select, input:not([type="checkbox"]), [role="tab"], summary';

/**
 * Draws only the rows of a long list that are near the screen; two rows touch, what is between them belongs to one of them. The row with the focus stays drawn wherever one scrolls. Each row
 * is given `data-index` and `ref={measure}`; arrow keys, Home and End go from row to row, to its `data-row-focus`.
 */
export function useVirtualRows({ keys, estimate, scroller, canFocus, onShown }: Options) {
  const count = keys.length;
  const keyOf = useCallback((index: number) => keys.at(index)!, [keys]);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const container = useRef<HTMLElement>(null);
  const margin = useRef(0);
  const padding = useRef({ scrollPaddingStart: 0, scrollPaddingEnd: 0 });
  const hadFocus = container.current?.contains(document.activeElement) ?? false;
  /** The row with the focus; `isWanted` until it has it. */
  const focused = useRef<{ index: number; key: string; isWanted: boolean } | null>(null);
  const pinned = focused.current;
  const isPinned = pinned !== null && pinned.index < count && keyOf(pinned.index) === pinned.key;

  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: estimate,
    overscan: OVERSCAN,
    scrollMargin: margin.current,
    ...padding.current,
    onChange: redraw,
    rangeExtractor(range) {
      const near = defaultRangeExtractor(range);
      if (!isPinned || near.includes(pinned.index)) return near;
      return [...near, pinned.index].sort((a, b) => a - b);
    },
    ...(scroller
      ? {
          getScrollElement: () => scroller.current,
          observeElementRect,
          observeElementOffset,
          scrollToFn: elementScroll,
        }
      : {
          getScrollElement: () => window,
          observeElementRect: observeWindowRect,
          observeElementOffset: observeWindowOffset,
          scrollToFn: windowScroll,
          initialRect: { width: window.innerWidth, height: window.innerHeight },
        }),
  } as VirtualizerOptions<Element | Window, HTMLElement>;
  const [instance] = useState<Instance>(() => new Virtualizer(options));
  instance.setOptions(options);
  useLayoutEffect(() => instance._didMount(), [instance]);
  useLayoutEffect(() => instance._willUpdate());

  useLayoutEffect(() => {
    const top = offsetOf(container.current, scroller?.current ?? null);
    if (Math.abs(top - margin.current) > 1) {
      margin.current = top;
      redraw(0);
    }
    const { range } = instance;
    if (range) onShown?.(range.startIndex, Math.min(count, range.endIndex + 1));
    const wanted = focused.current;
    if (!wanted?.isWanted) return;
    const control = container.current?.querySelector<HTMLElement>(`[data-index="${wanted.index}"] ${FOCUS}`);
    if (control) {
      wanted.isWanted = false;
      control.focus({ preventScroll: true });
    }
  });

  const goTo = (index: number) => {
    focused.current = { index, key: keyOf(index), isWanted: true };
    padding.current = paddingOf(scroller?.current ?? document.documentElement);
    instance.setOptions({ ...options, ...padding.current });
    instance.scrollToIndex(index, { align: 'auto' });
    redraw(0);
  };
  const step = (from: number, by: 1 | -1) => {
    let index = from + by;
    while (index >= 0 && index < count && canFocus && !canFocus(index)) index += by;
    if (index >= 0 && index < count) goTo(index);
  };

  useLayoutEffect(() => {
    const last = focused.current;
    if (!hadFocus || !last || last.isWanted || count === 0 || document.activeElement !== document.body) return;
    // The row went and took the focus along: the one in its place gets it, or the last there is.
    const at = Math.min(last.index, count - 1);
    step(at - 1, 1);
    if (!last.isWanted && focused.current === last) step(at + 1, -1);
  });

  return {
    container,
    ...withSpaces(instance, margin.current),
    measure: instance.measureElement,
    scrollToTop: () => instance.scrollToOffset(0),
    onFocusIn(event: FocusEvent) {
      const index = rowOf(event.target);
      if (index !== null && index < count) focused.current = { index, key: keyOf(index), isWanted: false };
    },
    onKeyDown(event: KeyboardEvent) {
      const index = rowOf(event.target);
      if (index === null || (event.target as Element).matches(NO_ROW_KEYS)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const moves: Record<string, () => void> = {
        ArrowDown: () => step(index, 1),
        ArrowUp: () => step(index, -1),
        Home: () => step(-1, 1),
        End: () => step(count, -1),
      };
      const move = moves[event.key];
      if (!move) return;
      event.preventDefault();
      move();
    },
  };
}

function rowOf(target: EventTarget | null): number | null {
  const row = (target as Element | null)?.closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset.index) : null;
}

/** How far below the top of what scrolls the list begins, in pixels. */
function offsetOf(list: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!list) return 0;
  const { top } = list.getBoundingClientRect();
  return scroller ? top - scroller.getBoundingClientRect().top + scroller.scrollTop : top + window.scrollY;
}

/** What bars that stay at the top and bottom cover, in pixels, as the style sheets say it by `scroll-padding`. */
function paddingOf(scroller: Element) {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  return {
    scrollPaddingStart: Number.parseFloat(scrollPaddingTop) || 0,
    scrollPaddingEnd: Number.parseFloat(scrollPaddingBottom) || 0,
  };
}

/** The rows to draw, each with the space before it, and the space after the last. */
function withSpaces(instance: Instance, margin: number): { rows: VirtualRow[]; spaceAfter: number } {
  let end = margin;
  const rows = instance.getVirtualItems().map((item) => {
    const space = Math.max(0, item.start - end);
    end = item.end;
    return { index: item.index, key: String(item.key), space };
  });
  return { rows, spaceAfter: Math.max(0, instance.getTotalSize() + margin - end) };
}
