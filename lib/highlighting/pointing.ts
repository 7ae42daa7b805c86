/** Opens the card when the pointer rests on a mark, and closes it when it has left both. */

export interface Point {
  x: number;
  y: number;
}

export interface PointedCard {
  /** The owner of the mark whose card is open; `null` when none is, or when it was opened by keyboard. */
  readonly pointedOwner: string | null;
  /** Whether an event of the page came from the card. */
  holds(target: EventTarget | null): boolean;
  open(owner: string, at: Point): void;
  close(): void;
}

/** How long the pointer must rest on a mark, and be away from it, in milliseconds. */
const INTENT = 250;
const LEAVE = 300;
const CHECK_EVERY = 100;

/** Watches mouse, pen and touch until `signal` aborts. `ownerAt` is the hit test. */
export function watchPointer(
  card: PointedCard,
  ownerAt: (point: Point) => string | null,
  signal: AbortSignal,
  page = document,
  view: Window = window,
  now: () => number = () => performance.now(),
): void {
  let point: Point | null = null;
  let overCard = false;
  let rested: { owner: string; since: number } | null = null;
  let awaySince: number | null = null;
  let timer = 0;
  let lastPointer = 'mouse';

  const check = () => {
    timer = 0;
    const owner = point && !overCard ? ownerAt(point) : null;
    const { pointedOwner } = card;
    const onOpen = overCard || (owner !== null && owner === pointedOwner);
    if (pointedOwner === null || onOpen) awaySince = null;
    else awaySince ??= now();
    if (owner === null || onOpen) rested = null;
    else if (rested?.owner !== owner) rested = { owner, since: now() };
    if (rested && point && now() - rested.since >= INTENT) {
      card.open(rested.owner, point);
      rested = awaySince = null;
    } else if (awaySince !== null && now() - awaySince >= LEAVE) {
      card.close();
      awaySince = null;
    }
    if (rested || awaySince !== null) checkSoon();
  };
  const checkSoon = () => {
    timer ||= view.setTimeout(check, CHECK_EVERY);
  };

  const options = { signal, passive: true };
  page.addEventListener(
    'pointermove',
    (event) => {
      lastPointer = event.pointerType;
      if (event.pointerType === 'touch') return;
      point = event.buttons === 0 ? { x: event.clientX, y: event.clientY } : null;
      overCard = card.holds(event.target);
      checkSoon();
    },
    options,
  );
  page.documentElement.addEventListener(
    'pointerleave',
    () => {
      point = null;
      overCard = false;
      if (card.pointedOwner !== null) checkSoon();
    },
    options,
  );
  page.addEventListener('pointerdown', (event) => (lastPointer = event.pointerType), options);
  page.addEventListener(
    'click',
    (event) => {
      if (card.holds(event.target)) return;
      const at = { x: event.clientX, y: event.clientY };
      const onLink = event.target instanceof Element && event.target.closest('a[href], button') !== null;
      const owner = lastPointer === 'touch' && !onLink ? ownerAt(at) : null;
      if (owner !== null) card.open(owner, at);
      else if (lastPointer === 'touch') card.close();
    },
    options,
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer));
}
