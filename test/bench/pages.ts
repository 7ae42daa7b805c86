import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ExtensionBrowser, launchWithExtension } from '../browser/extension-browser.ts';
import { SAMPLE_SITES, type SavedPage, servePages } from '../pages/serve.ts';
import { atMost, type Figure, median, p95 } from './figures.ts';
import { madePage, otherPage } from './made-page.ts';
import { type PageCost, traceVisit } from './trace.ts';

const ROUNDS = 7;
const MEMORY_ROUNDS = 3;

/** Milliseconds that a page gets to settle after its marks are there, so that late work of ours is counted too. */
const AFTERWARDS = 400;

const SIZES = [
  { name: '1,000 words in 600 elements', words: 1000, elements: 600, longest: 50 },
  { name: '1,500 words in 3,000 elements', words: 1500, elements: 3000, longest: 50 },
  { name: '3,000 words in 10,000 elements', words: 3000, elements: 9900, longest: 120 },
  { name: '5,000 words in 30,000 elements', words: 5000, elements: 30_000, longest: 120 },
];

/** Pages on other subjects, the last one with a book's text. */
const OTHER_SIZES = [
  ...SIZES.slice(0, 3),
  { name: '100,000 words in 11,000 elements', words: 100_000, elements: 11_000 },
];

/** Where the same page is shown while the extension is paused. */
const plainHost = (elements: number) => `plain-${elements}`;

/** In the service worker. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

interface Visit extends PageCost {
  /** Milliseconds from DOMContentLoaded to the first mark; `null` where none came. */
  painted: number | null;
}

/** What gate and reader cost real pages in Chromium: time to paint, main thread, tasks, forced layouts, memory. */
export async function benchPages(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));
  const made: SavedPage[] = [];
  const add = async (host: string, html: string) => {
    const file = join(folder, `${host}.html`);
    await writeFile(file, html);
    made.push({ host: `${host}.example`, path: '/story', file });
  };
  for (const size of SIZES) {
    await add(`bench-${size.elements}`, madePage(size));
    await add(plainHost(size.elements), madePage(size));
  }
  for (const size of OTHER_SIZES) await add(`other-${size.elements}`, otherPage(size));

  const server = await servePages(made);
  const browser = await launchWithExtension({ port: server.port });
  try {
    const worker = await browser.worker();
    await worker.evaluate(
      async (pausedSites) => {
        await chrome.storage.local.set({ pausedSites });
      },
      SIZES.map(({ elements }) => `${plainHost(elements)}.example`),
    );
    return [
      ...(await benchGate(browser)),
      ...(await benchSamples(browser)),
      ...(await benchSizes(browser)),
      ...(await benchMemory(browser)),
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchGate(browser: ExtensionBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, elements } of OTHER_SIZES) {
    const visits = await repeat(() => visit(browser, `http://other-${elements}.example/story`, false));
    const what = `gate, a page that is not ours, ${name}`;
    figures.push(
      atMost(`${what}: main thread, median`, median(visits.map(({ gate }) => gate)), 2, 'ms'),
      atMost(`${what}: forced layouts`, Math.max(...visits.map(({ forcedLayouts }) => forcedLayouts)), 0, ''),
    );
  }
  return figures;
}

async function benchSamples(browser: ExtensionBrowser): Promise<Figure[]> {
  const visits: Visit[] = [];
  for (const { host, path } of SAMPLE_SITES) {
    for (let round = 0; round < 3; round++) visits.push(await visit(browser, `http://${host}${path}`, true));
  }
  return figuresOf(visits, `the ${SAMPLE_SITES.length} sample pages`, 50);
}

async function benchSizes(browser: ExtensionBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, elements, longest } of SIZES) {
    const without = await repeat(() => visit(browser, `http://${plainHost(elements)}.example/story`, false));
    const visits = await repeat(() => visit(browser, `http://bench-${elements}.example/story`, true));
    const caused = median(visits.map(({ all }) => all)) - median(without.map(({ all }) => all));
    figures.push(...figuresOf(visits, name, longest), {
      what: `${name}: main thread, what the same page takes without us subtracted`,
      value: `${caused.toFixed(0)} ms`,
    });
  }
  return figures;
}

/** What a page's JavaScript heap holds more with the reader than where it is paused. */
async function benchMemory(browser: ExtensionBrowser): Promise<Figure[]> {
  const worker = await browser.worker();
  const figures: Figure[] = [];
  for (const { name, elements } of SIZES) {
    const host = `bench-${elements}.example`;
    const pause = (sites: string[]) =>
      worker.evaluate((pausedSites) => chrome.storage.local.set({ pausedSites }), sites);
    await pause([host]);
    const without = median(await times(MEMORY_ROUNDS, () => heapOf(browser, `http://${host}/story`, false)));
    await pause([]);
    const read = median(await times(MEMORY_ROUNDS, () => heapOf(browser, `http://${host}/story`, true)));
    figures.push({
      what: `${name}: JavaScript heap more than without the reader, median`,
      value: `${(read - without).toFixed(2)} MB`,
    });
  }
  return figures;
}

/** Megabytes that the JavaScript of a page uses, of all worlds, after the garbage is collected. */
async function heapOf(browser: ExtensionBrowser, address: string, expectMarks: boolean): Promise<number> {
  const page = await browser.browser.newPage();
  await page.goto(address);
  if (expectMarks) await page.waitForFunction('CSS.highlights.size > 0', { timeout: 60_000, polling: 50 });
  await sleep(AFTERWARDS);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1e6;
}

async function times<Answer>(count: number, once: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < count; round++) answers.push(await once());
  return answers;
}

function figuresOf(visits: Visit[], name: string, longestTask: number): Figure[] {
  const painted = visits.flatMap((each) => each.painted ?? []);
  const isSmall = longestTask === 50;
  const all = [
    atMost(`${name}: ready to painted, median`, median(painted), 150, 'ms'),
    { what: `${name}: ready to painted, p95`, value: `${p95(painted).toFixed(0)} ms` },
    atMost(`${name}: main thread, tasks of ours, median`, median(visits.map(({ ours }) => ours)), 60, 'ms'),
    atMost(
      `${name}: longest task, median`,
      median(visits.map(({ tasks }) => Math.max(0, ...tasks))),
      longestTask,
      'ms',
    ),
    atMost(`${name}: forced layouts`, Math.max(...visits.map(({ forcedLayouts }) => forcedLayouts)), 0, ''),
  ];
  // The first two budgets are for articles of usual size.
  return isSmall ? all : all.map((figure, i) => (i >= 3 ? figure : { what: figure.what, value: figure.value }));
}

async function repeat(once: () => Promise<Visit>): Promise<Visit[]> {
  await once();
  return times(ROUNDS, once);
}

async function visit(browser: ExtensionBrowser, address: string, expectMarks: boolean): Promise<Visit> {
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (CSS.highlights.size > 0) Object.assign(globalThis, { paintedAt: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const cost = await traceVisit(page, async () => {
    await page.goto(address);
    if (expectMarks) await page.waitForFunction('globalThis.paintedAt > 0', { timeout: 10_000, polling: 50 });
    await sleep(AFTERWARDS);
  });
  const painted = await page.evaluate(() => {
    const at = (globalThis as unknown as { paintedAt?: number }).paintedAt;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return at === undefined ? null : at - navigation!.domContentLoadedEventEnd;
  });
  await page.close();
  return { ...cost, painted };
}
