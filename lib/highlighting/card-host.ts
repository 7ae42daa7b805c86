/**
 * The one element that we add to a page, when a card is first shown: a host with a closed shadow root, made by hand.
 * It holds the card, the offer to save a selection, and short notices.
 */
import { CARD_CSS } from './card-css.ts';
import { type Box, placeCard } from './card-placement.ts';
import { element } from './elements.ts';
import type { Scheme } from './kinds-palette.ts';
import type { Point } from './pointing.ts';

export interface CardContent {
  owner: string;
  children: HTMLElement[];
  /** The marked words. */
  range: Range;
  scheme: Scheme;
}

const NOTICE_MS = 4000;

const lineBoxes = (range: Range, view: Window): Box[] =>
  [...range.getClientRects()].filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < view.innerHeight);

export class CardHost {
  readonly #page: Document;
  readonly #view: Window;
  #parts: { host: HTMLElement; root: ShadowRoot; status: HTMLElement } | null = null;
  #card: { element: HTMLElement; owner: string; range: Range; at: Point | null } | null = null;
  #offer: HTMLElement | null = null;
  #notice: HTMLElement | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #focusBefore: Element | null = null;

  constructor(page = document, view: Window = window) {
    this.#page = page;
    this.#view = view;
  }

  /** The owner of the mark whose card is shown. */
  get owner(): string | null {
    return this.#card?.owner ?? null;
  }

  /** The same, if the card was opened by pointing. */
  get pointedOwner(): string | null {
    return this.#card?.at ? this.#card.owner : null;
  }

  /** Where the pointer was when it opened the card; `null` when it was opened by keyboard. */
  get openedAt(): Point | null {
    return this.#card?.at ?? null;
  }

  /** Whether an event that the page saw came from inside the host. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#parts?.host;
  }

  /** Shows a card beside its text. With `at` it was opened by pointing there; without, by keyboard: it takes the focus. */
  show(content: CardContent, label: { by: string; described: string }, at: Point | null): void {
    const { root, status } = this.#ensure();
    const keepsFocus = at === null || this.#hasFocus();
    if (keepsFocus && !this.#hasFocus()) this.#focusBefore = this.#page.activeElement;
    const focused = (root.activeElement as HTMLElement | null)?.dataset.action;
    this.#card?.element.remove();
    this.withdrawOffer();
    const { owner, range, scheme, children } = content;
    const card = element(
      this.#page,
      'div',
      {
        class: `card ${scheme}`,
        role: 'dialog',
        tabindex: '-1',
        'aria-labelledby': label.by,
        'aria-describedby': label.described,
      },
      ...children,
      status,
    );
    root.append(card);
    this.#card = { element: card, owner, range, at: at ?? null };
    this.place();
    if (keepsFocus) this.#focusIn(card, focused);
  }

  /** Puts the shown card where its text now is. */
  place(): void {
    if (!this.#card) return;
    const { element: card, range, at } = this.#card;
    card.style.maxHeight = '';
    const lines = lineBoxes(range, this.#view);
    const first = lines[0] ?? range.getBoundingClientRect();
    const pointed = at ? lines.find((line) => at.y >= line.top && at.y <= line.bottom) : undefined;
    const near =
      pointed && at ? { ...boxOf(pointed), left: Math.max(pointed.left, at.x - card.offsetWidth / 2) } : boxOf(first);
    const viewport = { width: this.#page.documentElement.clientWidth, height: this.#view.innerHeight };
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top, maxHeight } = placeCard(viewport, lines.map(boxOf), near, size);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    card.style.maxHeight = `${maxHeight}px`;
  }

  /** Closes the card; if it had the focus, that goes back to where it was. */
  hide(): void {
    if (!this.#card) return;
    const hadFocus = this.#hasFocus();
    const { status } = this.#ensure();
    status.textContent = '';
    this.#card.element.remove();
    this.#card = null;
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Says in the card, once, what an action brought about. */
  say(text: string): void {
    if (this.#card) {
      this.#ensure().status.textContent = text;
      this.place();
    } else this.notify(text, 'light');
  }

  /** A short notice at the foot of the page. */
  notify(text: string, scheme: Scheme): void {
    const { root } = this.#ensure();
    clearTimeout(this.#noticeTimer);
    this.#notice?.remove();
    this.#notice = element(this.#page, 'div', { class: `notice ${scheme}`, role: 'status' }, text);
    root.append(this.#notice);
    this.#noticeTimer = setTimeout(() => this.#notice?.remove(), NOTICE_MS);
  }

  /** Offers to save the selection that ends at `box`. */
  offer(label: string, box: Box, scheme: Scheme, onAccept: () => void): void {
    this.withdrawOffer();
    const { root } = this.#ensure();
    const button = element(this.#page, 'button', { type: 'button' }, label);
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', onAccept);
    const offer = element(this.#page, 'div', { class: `offer ${scheme}` }, button);
    root.append(offer);
    const size = { width: offer.offsetWidth, height: offer.offsetHeight };
    const viewport = { width: this.#page.documentElement.clientWidth, height: this.#view.innerHeight };
    const { left, top } = placeCard(viewport, [box], { ...box, left: box.right - size.width / 2 }, size);
    offer.style.left = `${left}px`;
    offer.style.top = `${top}px`;
    this.#offer = offer;
  }

  withdrawOffer(): void {
    this.#offer?.remove();
    this.#offer = null;
  }

  /** Takes the host off the page. */
  remove(): void {
    this.hide();
    clearTimeout(this.#noticeTimer);
    this.#parts?.host.remove();
    this.#parts = null;
  }

  #hasFocus(): boolean {
    return this.#parts !== null && this.#page.activeElement === this.#parts.host;
  }

  #focusIn(card: HTMLElement, action: string | undefined): void {
    const same = action === undefined ? null : card.querySelector<HTMLElement>(`[data-action="${action}"]`);
    (same ?? card.querySelector<HTMLElement>('button') ?? card).focus({ preventScroll: true });
  }

  #ensure(): { host: HTMLElement; root: ShadowRoot; status: HTMLElement } {
    if (this.#parts) {
      if (!this.#parts.host.isConnected) this.#page.documentElement.append(this.#parts.host);
      return this.#parts;
    }
    const host = element(this.#page, 'div');
    const root = host.attachShadow({ mode: 'closed' });
    addStyles(root, this.#page);
    // Keys typed in the card are not meant for the page's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress'])
      root.addEventListener(type, (event) => isForPage(event) || event.stopPropagation());
    const status = element(this.#page, 'p', { class: 'status', role: 'status' });
    this.#page.documentElement.append(host);
    this.#parts = { host, root, status };
    return this.#parts;
  }
}

const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

/** Escape is heard by the listener that closes the card, which sits on the document. */
const isForPage = (event: Event) => (event as KeyboardEvent).key === 'Escape';

/** Firefox does not let every content script adopt a sheet; a style element does the same there. */
function addStyles(root: ShadowRoot, page: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element(page, 'style', {}, CARD_CSS));
  }
}
