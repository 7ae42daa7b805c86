/** What runs in the extension's pages; each function stands alone, because only its text gets there. */
import type { Records } from './made-library.ts';

/** Puts records straight into the database; resolves when they are committed. */
export function putRecords(batch: Records[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('claimlight');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction(Object.keys(batch[0]!), 'readwrite');
      for (const records of batch) {
        for (const [store, all] of Object.entries(records)) {
          for (const record of all) transaction.objectStore(store).put(record);
        }
      }
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

/** Notes, ms after the page began to load, when an element first matches each selector. */
export function noteFirst(selectors: Record<string, string>): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { firstSeen: seen });
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (!(name in seen) && document.querySelector(selector)) seen[name] = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}

/**
 * Types texts into the search field letter by letter, and measures each letter, in ms: until count, facets and list are drawn, and
 * until the records of all rows on the screen are there too.
 */
export async function typeSearches(
  texts: readonly string[],
  unread: string,
): Promise<{ drawn: number[]; read: number[] }> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
  const drawn: number[] = [];
  const read: number[] = [];
  const channel = new MessageChannel();
  const turn = () =>
    new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const start = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Preact draws in a microtask.
      for (let n = 0; n < 10; n++) await Promise.resolve();
      document.body.getBoundingClientRect();
      drawn.push(performance.now() - start);
      do await turn();
      while (document.querySelector(unread) && performance.now() - start < 5000);
      read.push(performance.now() - start);
    }
  }
  return { drawn, read };
}

/** Chooses each of the first values of a filter in turn and measures until everything is drawn, in ms. */
export async function chooseValues(label: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 1; n <= count; n++) {
    const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
    await new Promise((resolve) => setTimeout(resolve, 30));
    const start = performance.now();
    select.selectedIndex = n;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

/** Scrolls through a list for some frames and answers with the time between them, in ms. */
export async function scrollThrough(selector: string, frames: number): Promise<number[]> {
  const scroller = document.querySelector(selector) ?? document.scrollingElement!;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  let last = await frame();
  for (let n = 0; n < frames; n++) {
    scroller.scrollBy(0, 180);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** Saves made-up claims of the page one after the other, and measures each until it is acknowledged, in ms. */
export async function saveOneByOne(url: string, count: number): Promise<number[]> {
  const api = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } })
    .chrome;
  const sentences = Array.from({ length: count }, (_, n) => `ICE lodged detainer number ${n} with the jail in May.`);
  const body = sentences.join('\n\n');
  const article = {
    metadata: { url, aliases: [], title: 'Bench', outlet: 'Bench', byline: null, publishedTime: null, lang: 'en' },
    texts: { headline: 'Bench', standfirst: null, body },
    words: 10 * count,
    access: 'whole',
  };
  const send = (type: string, data: unknown) =>
    api.runtime.sendMessage({ id: 0, type, timestamp: Date.now(), data }) as Promise<{ err?: unknown }>;
  await send('analyse', article);
  const times: number[] = [];
  for (const sentence of sentences) {
    const start = body.indexOf(sentence);
    const claim = {
      origin: 'reader',
      form: 'claim',
      section: 'body',
      start,
      end: start + sentence.length,
      selectors: [],
    };
    const sent = performance.now();
    const answer = await send('saveClaims', { article, claims: [claim] });
    times.push(performance.now() - sent);
    if (answer.err) throw new Error(JSON.stringify(answer.err));
  }
  return times;
}
