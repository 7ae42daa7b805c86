import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForArticle } from '../lib/reading/gate.ts';
import { readSettings, type Settings, siteOf, watchSettings, whyNotRead } from '../lib/settings.ts';

const done = new AbortController();
let watching = new AbortController();

/** Asks for the reader as `lib/messages.ts` would; that module would double the size of this script. */
function sendReader(): void {
  done.abort();
  browser.runtime.sendMessage({ id: 0, type: 'sendReader', timestamp: Date.now() }).catch(() => {});
}

/** Looks at the page if the settings let it, and stops looking if they do not. */
function obey(settings: Settings): void {
  watching.abort();
  watching = new AbortController();
  if (whyNotRead(settings, siteOf(location.href)) === null) watchForArticle(sendReader, watching.signal);
}

function start(): void {
  readSettings().then(obey, () => {});
  watchSettings(obey, done.signal);
}

export default defineUnlistedScript(() => {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
});
