/** Import and export of a large collection through the built extension: how long they take, and what they hold in memory. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchWithExtension } from '../../browser/extension-browser.ts';
import { Screen } from '../../browser/screen.ts';
import { atMost, type Figure } from '../figures.ts';
import { writeCollection } from './collection.ts';

const ARTICLES = 5000;
const CLAIMS_EACH = 20;

/** Seconds, and megabytes. */
const BUDGET = { import: 60, export: 20, memory: 300 };

/** Longest that one of them may take at all, in milliseconds. */
const PATIENCE = 900_000;

const FORMATS = [
  'Backup',
  'Table (CSV)',
  'Report (HTML)',
  'Notes, one for each article (zip)',
  'Web Annotations (JSON-LD)',
];

/** Measures the last row of the budgets: 100,000 claims in 5,000 articles. */
export async function benchExchange(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-exchange-'));
  const browser = await launchWithExtension({ port: 9 });
  try {
    const file = join(folder, 'collection.jsonl');
    const records = await writeCollection(file, ARTICLES, CLAIMS_EACH);
    const library = new Screen(await browser.screen('library.html'));
    const session = await library.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const input = await library.page.waitForSelector('input[type="file"]');
    const imported = await measured(library.page, async () => {
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
      await library.says(/records? imported\./, PATIENCE);
    });
    const figures = [
      {
        what: 'collection',
        value: `${(ARTICLES * CLAIMS_EACH).toLocaleString('en')} claims in ${ARTICLES.toLocaleString('en')} articles, ${records.toLocaleString('en')} records, ${megabytes((await stat(file)).size)} MB`,
      },
      ...rows('import of a backup', imported, BUDGET.import),
    ];
    for (const format of FORMATS) {
      await library.press('Export…');
      await library.press(new RegExp(`^${format.replace(/[()]/g, '\\$&')}`), 'dialog');
      const exported = await measured(library.page, async () => {
        await library.press('Export', 'dialog');
        await library.says(/Exported as|did not work/, PATIENCE);
      });
      if (!(await library.text()).includes('Exported as')) throw new Error(`${format} was not exported`);
      figures.push(...rows(`export: ${format}`, exported, BUDGET.export));
      await library.press('Close', 'dialog');
    }
    return figures;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Measured {
  seconds: number;
  /** The most that the worker held, sampled; bytes. */
  memory: number;
}

function rows(what: string, { seconds, memory }: Measured, budget: number): Figure[] {
  return [
    atMost(what, seconds, budget, 's'),
    atMost(`${what}: memory of the worker`, memory / 1e6, BUDGET.memory, 'MB'),
  ];
}

async function measured(page: Page, work: () => Promise<void>): Promise<Measured> {
  const working = new AbortController();
  const sampling = mostHeld(page, working.signal);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  working.abort();
  return { seconds, memory: await sampling };
}

/** What the page's workers hold at most, sampled until `signal` aborts. */
async function mostHeld(page: Page, signal: AbortSignal): Promise<number> {
  let most = 0;
  while (!signal.aborted) {
    for (const worker of page.workers()) {
      const held = await worker.client.send('Runtime.getHeapUsage').catch(() => null);
      if (held) most = Math.max(most, held.usedSize + held.backingStorageSize);
    }
    await sleep(200);
  }
  return most;
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en');
}
