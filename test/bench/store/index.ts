import type { Page } from 'puppeteer-core';
import { ArticlePage } from '../../browser/article-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../browser/extension-browser.ts';
import { Screen } from '../../browser/screen.ts';
import { SAMPLE_SITES, servePages } from '../../pages/serve.ts';
import { atMost, type Figure, median, p95 } from '../figures.ts';
import { chooseValues, noteFirst, putRecords, saveOneByOne, scrollThrough, typeSearches } from './in-page.ts';
import { type LibrarySize, madeLibrary, type Records } from './made-library.ts';

const ROUNDS = 7;
const SEARCHES = [
  'detainer jail',
  '"lodged a detainer"',
  'county -bail',
  'speaker:4 release',
  'case 1234',
  'xylophone',
];
/** Articles that are put into the database at once. */
const BATCH = 50;
const MEGABYTE = 1_000_000;

interface Budgets {
  search: number;
  /** What only the smaller library is held to. */
  isFull: boolean;
}

/** Popup, panel and library over large databases, in the built extension in Chromium. */
export async function benchStore(): Promise<Figure[]> {
  return [
    ...(await benchLibrary({ claims: 20_000, articles: 1000 }, { search: 50, isFull: true })),
    ...(await benchLibrary({ claims: 100_000, articles: 5000 }, { search: 100, isFull: false })),
  ];
}

export async function benchLibrary(size: LibrarySize, budgets: Budgets): Promise<Figure[]> {
  const name = `${size.claims.toLocaleString('en')} claims`;
  const server = await servePages();
  const browser = await launchWithExtension({ port: server.port });
  /** Without budget where only the smaller library has one. */
  const held = (what: string, value: number, budget: number, unit = 'ms') => {
    const figure = atMost(`${name}: ${what}`, value, budget, unit);
    return budgets.isFull ? figure : { what: figure.what, value: figure.value };
  };
  try {
    await fill(browser, size);
    const { popup } = await benchOpening(browser, 'popup.html', { popup: 'main' });
    const opening = await benchOpening(browser, 'library.html', {
      rows: 'tbody .statement-text',
      facets: '.filters select',
    });
    const panel = await benchPanel(browser);
    const saves = await benchSaves(browser);
    return [
      held('popup, from opening to first content, median', median(popup), 150),
      held('library, from opening to first rows, median', median(opening.rows), 150),
      held('library, from opening until search and facets are ready, median', median(opening.facets), 2000),
      held('panel, from its tab Saved to first rows, median', median(panel.rows), 150),
      atMost(
        `${name}: search, a letter typed until list and facets are drawn, p95`,
        p95(panel.drawn),
        budgets.search,
        'ms',
      ),
      atMost(`${name}: the same until every row on the screen is read, p95`, p95(panel.read), budgets.search, 'ms'),
      { what: `${name}: search, CPU of the page for each letter, mean`, value: `${panel.cpu.toFixed(1)} ms` },
      held('a filter chosen until list and facets are drawn, p95', p95(panel.facets), 100),
      held('save, from message to acknowledgement, p95', p95(saves), 30),
      held('panel, memory of the page after searching', panel.memory, 100, 'MB'),
      { what: `${name}: scrolling, time between frames, p95`, value: `${p95(panel.frames).toFixed(0)} ms` },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function fill(browser: ExtensionBrowser, size: LibrarySize): Promise<void> {
  const page = await browser.screen('library.html');
  await new Screen(page).says('Nothing saved yet');
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  let batch: Records[] = [];
  for (const records of madeLibrary(size)) {
    batch.push(records);
    if (batch.length < BATCH) continue;
    await page.evaluate(putRecords, batch);
    batch = [];
  }
  await page.close();
}

/** Opens a page of the extension again and again; ms until each thing is first there. */
async function benchOpening<Name extends string>(
  browser: ExtensionBrowser,
  path: string,
  selectors: Record<Name, string>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(selectors) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.browser.newPage();
    await page.evaluateOnNewDocument(noteFirst, selectors);
    await page.goto(`chrome-extension://${browser.id}/${path}`);
    for (const name of names) {
      await page.waitForFunction(`globalThis.firstSeen.${name} > 0`, { timeout: 60_000, polling: 50 });
      times[name].push((await page.evaluate(`globalThis.firstSeen.${name}`)) as number);
    }
    await page.close();
  }
  return times;
}

async function benchPanel(browser: ExtensionBrowser) {
  const rows: number[] = [];
  let page!: Page;
  for (let round = 0; round < ROUNDS; round++) {
    page = await browser.browser.newPage();
    await page.evaluateOnNewDocument(noteFirst, { rows: '.saved-line .statement-text' });
    await page.goto(`chrome-extension://${browser.id}/sidepanel.html`);
    await page.waitForSelector('#tab-saved');
    const pressed = await page.evaluate(() => {
      const now = performance.now();
      document.getElementById('tab-saved')!.click();
      return now;
    });
    await page.waitForFunction('globalThis.firstSeen.rows > 0', { timeout: 60_000, polling: 20 });
    const seen = await page.evaluate(() => (globalThis as unknown as { firstSeen: Record<string, number> }).firstSeen);
    rows.push(seen.rows! - pressed);
    await page.waitForSelector('.filters select', { timeout: 60_000 });
    if (round < ROUNDS - 1) await page.close();
  }
  const threadTime = await threadTimeOf(page);
  const { drawn, read } = await page.evaluate(typeSearches, SEARCHES, '.saved-line .unread');
  const cpu = (await threadTime()) / drawn.length;
  await page.evaluate(typeSearches, [' '], '.saved-line .unread');
  const facets = await page.evaluate(chooseValues, 'Outlet', 10);
  await page.reload();
  await page.waitForSelector('#tab-saved');
  await page.evaluate(() => document.getElementById('tab-saved')!.click());
  await page.waitForSelector('.filters select', { timeout: 60_000 });
  const frames = await page.evaluate(scrollThrough, 'html', 120);
  await page.evaluate(typeSearches, SEARCHES, '.saved-line .unread');
  const memory = (await memoryOf(page)) / MEGABYTE;
  await page.close();
  return { rows, drawn, read, cpu, facets, frames, memory };
}

/**
 * Begins to count, and answers with what gives the milliseconds in which the page's main thread really ran since; unlike
 * time on the clock, they depend little on who else works.
 */
async function threadTimeOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const start = await now();
  return async () => (await now()) - start;
}

/** Bytes that a page's scripts and document hold, after collecting what is free. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

async function benchSaves(browser: ExtensionBrowser): Promise<number[]> {
  const [site] = SAMPLE_SITES;
  const url = `http://${site!.host}${site!.path}`;
  const page = await browser.open(url);
  await new ArticlePage(page).marked();
  const world = page.extensionRealms().at(-1)!;
  const [, ...times] = await world.evaluate(saveOneByOne, url, 21);
  await page.close();
  return times;
}
