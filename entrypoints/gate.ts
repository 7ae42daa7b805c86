import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForArticle } from '../lib/reading/gate.ts';

/** What ends the gate that watches this page, so that one put in anew takes over. */
const STOP = Symbol.for('claimlight.gate');
type Holder = { [STOP]?: () => void };

/** The extension API under its two names. It is touched only when it is needed: browsers make it then, which takes them longer than the look at a page. */
const api = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };

/** Asks for the reader as `lib/messages.ts` would; that module would double the size of this script. */
async function sendReader(): Promise<void> {
  await (api.browser ?? api.chrome)!.runtime.sendMessage({ id: 0, type: 'sendReader', timestamp: Date.now() });
}

function start(): void {
  (globalThis as Holder)[STOP]?.();
  // It rejects where the extension was reloaded meanwhile, which then sends a gate of its own.
  (globalThis as Holder)[STOP] = watchForArticle(() => sendReader().catch(() => {}));
}

// An unlisted script, because WXT's content-script context announces the extension's id to every page.
export default defineUnlistedScript(() => {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
});
