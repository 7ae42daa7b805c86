/** Offers to save what the reader of the news has selected in the article. */

/** How long a selection must stay the same before it is taken for finished, in milliseconds. */
const SETTLED = 350;

/** The shortest and longest selection that is offered, in characters. */
const SHORTEST = 12;
const LONGEST = 3000;

export interface SelectionEvents {
  selected(range: Range): void;
  unselected(): void;
}

/** The range that is selected on a page, `null` when none is or when it is in a field. */
export function selectedRange(page: Document): Range | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const length = range.toString().trim().length;
  return length >= SHORTEST && length <= LONGEST ? range : null;
}

/** Tells of selections until `signal` aborts, once they have settled. */
export function watchSelection(
  events: SelectionEvents,
  signal: AbortSignal,
  page = document,
  view: Window = window,
): void {
  let timer = 0;
  let pressed = false;
  let offered = false;

  const settle = () => {
    timer = 0;
    const range = pressed ? null : selectedRange(page);
    if (range) events.selected(range);
    offered = range !== null;
  };
  const settleSoon = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(settle, SETTLED);
  };
  const options = { signal, passive: true };
  page.addEventListener(
    'selectionchange',
    () => {
      if (offered) events.unselected();
      offered = false;
      if (page.getSelection()?.isCollapsed === false) settleSoon();
      else view.clearTimeout(timer);
    },
    options,
  );
  page.addEventListener('pointerdown', () => (pressed = true), options);
  for (const type of ['pointerup', 'pointercancel']) {
    page.addEventListener(
      type,
      () => {
        pressed = false;
        if (page.getSelection()?.isCollapsed === false && !offered) settleSoon();
      },
      options,
    );
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer));
}
