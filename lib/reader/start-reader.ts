/** Puts the reader of one page together and answers what screens and background ask of it. */
import { schemeAt } from '../highlighting/background-scheme.ts';
import { CardHost } from '../highlighting/card-host.ts';
import { ownersAt } from '../highlighting/hit-test.ts';
import { Painter } from '../highlighting/painter.ts';
import { watchPointer } from '../highlighting/pointing.ts';
import { cardText } from '../i18n/card.ts';
import type { PageViewport } from '../messages.ts';
import type { PageState } from '../page-state.ts';
import { type Settings, siteOf, whyNotRead } from '../settings.ts';
import type { ReaderBackground } from './background.ts';
import { ClaimCards } from './claim-cards.ts';
import { PageReader } from './page-reader.ts';
import { watchPage } from './page-watch.ts';
import { followViewport } from './scroller.ts';
import { selectedRange, watchSelection } from './selection-offer.ts';
import { wholeWords } from './statement-span.ts';
import type { ShadowRootOf } from './unseen-text.ts';

export interface ReaderParts {
  background: ReaderBackground;
  settings: Settings;
  /** Whether the extension that injected this reader is still there. */
  isAlive: () => boolean;
  /** Ends the reader; its marks stay, for the reader that takes over. */
  controller: AbortController;
  /** Extensions may see closed shadow roots. */
  shadowRootOf?: ShadowRootOf;
  page?: Document;
  view?: Window & typeof globalThis;
  now?: () => number;
}

/** What the reader of a page answers; each is a message of the same name. */
export interface Reader {
  getPage(): PageState;
  showClaim(target: { key: string }): Promise<boolean>;
  savePageClaims(keys: string[]): Promise<void>;
  dismissPageClaims(keys: string[]): Promise<void>;
  undismissPageClaims(keys: string[]): Promise<void>;
  acceptPageRewording(key: string): Promise<void>;
  saveSelection(): Promise<void>;
  stepToClaim(direction: 'next' | 'previous'): Promise<void>;
  savedChanged(): Promise<void>;
  /** Tells the part of the page that is in view, now and whenever it changes, until the signal aborts. */
  followViewport(tell: (viewport: PageViewport) => void, until: AbortSignal): void;
  settingsChanged(settings: Settings): void;
}

/** Starts reading the page, and keeps what it shows up to date until the controller aborts. */
export function startReader({
  background,
  settings,
  isAlive,
  controller,
  shadowRootOf,
  page = document,
  view = window,
  now = Date.now,
}: ReaderParts): Reader {
  const { signal } = controller;
  const painter = new Painter();
  const host = new CardHost(page, view);
  let current = settings;
  const text = () => cardText(current.language, view.navigator.language);
  const site = siteOf(view.location.href);
  let paused = false;

  const reader: PageReader = new PageReader({
    page,
    address: () => view.location.href,
    background,
    painter,
    settings,
    signal,
    shadowRootOf,
    since: now(),
    onChange: () => {
      cards.refresh();
      const claims = reader.claims.filter((claim) => !claim.dismissed).length;
      quietly(background.pageChanged({ claims }));
    },
  });
  const cards = new ClaimCards({ page, reader, painter, host, background, text });

  /** Ends this reader when its extension has been reloaded or removed: nobody would answer it. */
  const orAlive = <T>(act: () => T, otherwise: T): T => {
    if (isAlive()) return act();
    controller.abort();
    return otherwise;
  };

  const saveRange = async (range: Range, scheme = schemeAt(page.body)) => {
    const covered = reader.spanOf(range);
    const whole = covered && wholeWords(covered.span, covered.article.article.texts);
    if (!whole) {
      host.notify(text()('selection.outside'), scheme);
      return;
    }
    const key = await covered.article.saveSpan(whole);
    page.getSelection()?.removeAllRanges();
    if (key) cards.open(key, null);
  };

  watchPage(
    {
      addressChanged: () =>
        orAlive(() => {
          if (!paused) quietly(reader.addressChanged());
        }, undefined),
      mutated: () => reader.pageMutated(),
      textChanged: () => orAlive(() => (paused ? Promise.resolve(false) : reader.read()), Promise.resolve(false)),
      attended: () =>
        orAlive(() => {
          if (!paused && !painter.isIntact()) painter.repaint();
        }, undefined),
      coloursChanged: () => reader.paint(),
    },
    () => reader.hasLostClaims(),
    signal,
    page,
    view,
  );
  watchPointer(
    {
      get pointedOwner() {
        return host.pointedOwner;
      },
      holds: (target) => host.holds(target),
      open: (owner, at) => orAlive(() => cards.open(owner, at), undefined),
      close: () => host.hide(),
    },
    ({ x, y }) => ownersAt(x, y, painter, CSS.highlights, page)[0] ?? null,
    signal,
    page,
    view,
  );
  watchSelection(
    {
      selected: (range) => {
        if (paused || !reader.spanOf(range)) return;
        const lines = range.getClientRects();
        const last = lines[lines.length - 1];
        const scheme = schemeAt(range.endContainer.parentElement ?? page.body);
        if (last) host.offer(text()('selection.save'), last, scheme, () => quietly(saveRange(range, scheme)));
      },
      unselected: () => host.withdrawOffer(),
    },
    signal,
    page,
    view,
  );
  page.addEventListener('keydown', (event) => event.key === 'Escape' && host.hide(), { signal, capture: true });
  page.addEventListener('scroll', () => (host.pointedOwner ? host.hide() : host.place()), {
    signal,
    capture: true,
    passive: true,
  });
  view.addEventListener('resize', () => host.place(), { signal, passive: true });
  signal.addEventListener('abort', () => host.remove());

  quietly(reader.read());

  return {
    getPage: () => reader.state(),
    async showClaim({ key }) {
      await reader.idle;
      if (cards.reveal(key)) return true;
      await reader.read();
      return cards.reveal(key);
    },
    savePageClaims: (keys) => reader.save(keys),
    dismissPageClaims: (keys) => reader.dismiss(keys),
    undismissPageClaims: (keys) => reader.undismiss(keys),
    acceptPageRewording: (key) => reader.acceptRewording(key),
    async saveSelection() {
      const range = selectedRange(page);
      await reader.idle;
      if (range) await saveRange(range);
      else host.notify(text()('selection.outside'), schemeAt(page.body));
    },
    async stepToClaim(direction) {
      await reader.idle;
      cards.step(direction);
    },
    savedChanged: () => reader.lookUpAgain(),
    followViewport: (tell, until) =>
      followViewport(tell, () => reader.scroller(), AbortSignal.any([until, signal]), page, view),
    settingsChanged(changed) {
      const isPaused = isStopped(current, changed, site);
      current = changed;
      if (isPaused) {
        paused = true;
        host.remove();
        reader.close();
        quietly(background.pageChanged({ claims: 0 }));
      } else if (paused && whyNotRead(changed, site) === null) {
        paused = false;
        reader.applySettings(changed);
        quietly(reader.read());
      } else reader.applySettings(changed);
    },
  };
}

/** Whether a change of the settings stops the reading of a page that was read before it. */
function isStopped(before: Settings, after: Settings, site: string): boolean {
  return whyNotRead(after, site) !== null && whyNotRead(after, site) !== whyNotRead(before, site);
}

/** Failures of the background end here: the page's console is not the place for them. */
function quietly(done: Promise<unknown>): void {
  done.catch(() => {});
}
