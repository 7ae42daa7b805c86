import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, sendMessage, VIEWPORT_PORT } from '../lib/messages.ts';
import type { ReaderBackground } from '../lib/reader/background.ts';
import { startReader } from '../lib/reader/start-reader.ts';
import { readSettings, watchSettings } from '../lib/settings.ts';

const background: ReaderBackground = {
  analyse: (article) => sendMessage('analyse', article),
  saveClaims: (request) => sendMessage('saveClaims', request),
  dismissClaims: (request) => sendMessage('dismissClaims', request),
  undismissClaims: (request) => sendMessage('undismissClaims', request),
  deleteClaims: (ids) => sendMessage('deleteClaims', ids),
  acceptRewording: (request) => sendMessage('acceptRewording', request),
  pageChanged: (summary) => sendMessage('pageChanged', summary),
  openPanel: (request) => sendMessage('openPanel', request),
};

/** Chromium gives extensions a function for it, Firefox a property. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  return (browser.dom?.openOrClosedShadowRoot(element) as ShadowRoot | null | undefined) ?? element.shadowRoot;
}

/** The reader that runs in this page, so that a second one takes over instead of doing everything twice. */
const RUNNING = Symbol.for('claimlight.reader');
type Holder = { [RUNNING]?: AbortController };

async function start(): Promise<void> {
  const controller = new AbortController();
  (globalThis as Holder)[RUNNING]?.abort();
  (globalThis as Holder)[RUNNING] = controller;
  const { signal } = controller;
  const settings = await readSettings();
  if (signal.aborted) return;
  const isAlive = () => browser.runtime?.id !== undefined;
  const reader = startReader({ background, settings, controller, isAlive, shadowRootOf });
  const stops = [
    onMessage('getPage', () => reader.getPage()),
    onMessage('showClaim', ({ data }) => reader.showClaim(data)),
    onMessage('savePageClaims', ({ data }) => reader.savePageClaims(data)),
    onMessage('dismissPageClaims', ({ data }) => reader.dismissPageClaims(data)),
    onMessage('undismissPageClaims', ({ data }) => reader.undismissPageClaims(data)),
    onMessage('acceptPageRewording', ({ data }) => reader.acceptPageRewording(data)),
    onMessage('saveSelection', () => reader.saveSelection()),
    onMessage('stepToClaim', ({ data }) => reader.stepToClaim(data)),
    onMessage('savedChanged', () => reader.savedChanged()),
  ];
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== VIEWPORT_PORT) return;
    const closed = new AbortController();
    port.onDisconnect.addListener(() => closed.abort());
    reader.followViewport((viewport) => port.postMessage(viewport), closed.signal);
  };
  browser.runtime.onConnect.addListener(onConnect);
  stops.push(() => browser.runtime.onConnect.removeListener(onConnect));
  signal.addEventListener('abort', () => {
    // An extension that is gone took its listeners along.
    if (isAlive()) for (const stop of stops) stop();
  });
  watchSettings(reader.settingsChanged, signal);
}

export default defineUnlistedScript(() => {
  start().catch(() => {});
});
