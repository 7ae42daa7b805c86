/** Tells when a page has changed under the reader, and when somebody looks at it. No timer runs while the page rests. */

export interface PageEvents {
  /** The address changed without a load. */
  addressChanged(): void;
  /** Something in the page's tree changed; called at once and often. */
  mutated(): void;
  /** Text came, went or was replaced, and the page has come to rest. Answers whether it brought anything new. */
  textChanged(): Promise<boolean>;
  /** Pointer, scroll, focus, visibility or mutation, at most once a second. */
  attended(): void;
  /** The page may have changed between light and dark. */
  coloursChanged(): void;
}

/** How long a page must rest before it is read again, in milliseconds, and how long at most it may keep us waiting. */
const REST = 400;
const LONGEST_WAIT = 2000;

/** A page that changes without bringing anything new is read more and more seldom, up to once in this time. */
const LONGEST_REST = 30_000;

const ATTENTION_EVERY = 1000;

/** From this many characters on, text that came or went may be the article's. */
const NOTABLE_TEXT = 40;

const COLOUR_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme'];

function isNotable(record: MutationRecord): boolean {
  if (record.type === 'characterData') return (record.target as Text).length >= NOTABLE_TEXT;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.some((node) => node.nodeName !== 'SCRIPT' && (node.textContent?.length ?? 0) >= NOTABLE_TEXT);
}

/** Watches until `signal` aborts. `lostWords` tells whether some marked words have left the document. */
export function watchPage(
  events: PageEvents,
  lostWords: () => boolean,
  signal: AbortSignal,
  page = document,
  view: Window & typeof globalThis = window,
  now: () => number = () => performance.now(),
): void {
  let timer = 0;
  let waitingSince = 0;
  let rest = REST;
  let lastRead = Number.NEGATIVE_INFINITY;
  let lastAttention = Number.NEGATIVE_INFINITY;
  let address = view.location.href;

  const attend = () => {
    if (now() - lastAttention < ATTENTION_EVERY) return;
    lastAttention = now();
    events.attended();
  };

  const settle = async () => {
    timer = 0;
    if (page.visibilityState === 'hidden') {
      page.addEventListener('visibilitychange', settleSoon, { once: true, signal });
      return;
    }
    lastRead = now();
    const broughtNews = await events.textChanged();
    rest = broughtNews ? REST : Math.min(rest * 2, LONGEST_REST);
  };
  const settleSoon = () => {
    if (!timer) waitingSince = now();
    view.clearTimeout(timer);
    const atLatest = waitingSince + LONGEST_WAIT - now();
    const untilRested = lastRead + rest - now();
    timer = view.setTimeout(settle, Math.max(Math.min(REST, atLatest), untilRested, 0));
  };

  const followAddress = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    rest = REST;
    events.addressChanged();
  };

  const observer = new view.MutationObserver((records) => {
    events.mutated();
    attend();
    followAddress();
    if (records.some((record) => record.type === 'attributes')) events.coloursChanged();
    if (lostWords()) rest = REST;
    else if (!records.some((record) => record.type !== 'attributes' && isNotable(record))) return;
    settleSoon();
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  for (const element of [page.documentElement, page.body]) {
    if (element) observer.observe(element, { attributeFilter: COLOUR_ATTRIBUTES });
  }

  const options = { signal, passive: true };
  for (const type of ['pointermove', 'pointerdown', 'focusin', 'visibilitychange'])
    page.addEventListener(type, attend, options);
  page.addEventListener('scroll', attend, { ...options, capture: true });
  view.addEventListener('pageshow', attend, options);
  view.addEventListener('popstate', followAddress, options);
  view.navigation?.addEventListener('navigatesuccess', followAddress, { signal });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => events.coloursChanged(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
