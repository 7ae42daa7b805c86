import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ascending } from '../../lib/storage/order.ts';
import { type PageCost, startTrace } from '../bench/trace.ts';
import { ArticlePage, until } from '../browser/article-page.ts';
import { changesByItself, expectedMarks, MATRIX, type MatrixPage, type MatrixStep } from './matrix/expected-page.ts';
import { effectsIn, type PageEffects, recordEffects } from './matrix/page-effects.ts';
import { take } from './matrix/steps.ts';
import { useSession } from './session.ts';

/** The reader is paused here, so that a page shows what it does by itself. */
const CONTROL = 'control.example';
const READ = 'gazette.example';

/** Milliseconds for what the reader may still do after everything is marked. */
const AFTERWARDS = 150;

/** By how much the shifts of a page that changes by itself may differ: they depend on the frame in which they fall. */
const OWN_SHIFTS = 0.01;

/** The longest task on a page of up to 3,000 elements, in milliseconds of the thread's own time. */
const LONGEST_TASK = 50;
/** The share of tasks that may be longer, because the browser cleaned up or the machine was busy just then. */
const OUTLIERS = 0.02;

describe('the page matrix, in the built extension', () => {
  const session = useSession();
  const errors: string[] = [];
  let page: Page;
  let stopTrace: () => Promise<PageCost>;

  beforeAll(async () => {
    const worker = await session.browser.worker();
    await worker.evaluate((site) => chrome.storage.local.set({ pausedSites: [site] }), CONTROL);
    page = await session.browser.browser.newPage();
    page.on('pageerror', (error) => errors.push(String((error as Error).stack ?? error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await recordEffects(page);
    stopTrace = await startTrace(session.browser.browser);
  });

  it.each(MATRIX)('$name: marked to the letter, and otherwise as without us', async (expected) => {
    const alone = changesByItself(expected) ? await visitAlone(page, expected) : null;
    errors.length = 0;
    const effects = await visitRead(page, expected);
    expect(effects.mutations).toEqual(alone?.mutations ?? []);
    expect(effects.shifted).toBeLessThanOrEqual(alone ? alone.shifted + OWN_SHIFTS : 0);
    expect(effects.violations).toEqual([]);
    expect(errors).toEqual([]);
    for (const [name, value] of Object.entries(expected.page ?? {}))
      expect(await page.evaluate((own) => (globalThis as unknown as Record<string, unknown>)[own], name)).toEqual(
        value,
      );
  });

  it.each(MATRIX.filter(({ outOfReach }) => outOfReach))(
    '$name: the popup tells what could not be read',
    async (expected) => {
      const { frames, shadowRoots } = expected.outOfReach!;
      const article = await session.article(`http://${READ}/matrix/${expected.name}.html`);
      await article.marked();
      const popup = await session.popup(article);
      if (frames) await popup.says(`The text of ${frames} embedded frame could not be seen.`);
      if (shadowRoots) await popup.says(`The text of ${shadowRoots} closed part of the page could not be seen.`);
      await popup.page.close();
      await article.page.close();
      await page.bringToFront();
    },
  );

  it('no task of ours held a page for longer than one of this size may be held', async () => {
    // Documents that Back would bring again are frozen with the page and would keep the trace waiting.
    await page.close();
    const { tasks } = await stopTrace();
    expect(tasks.length).toBeGreaterThan(MATRIX.length);
    expect(tasks.filter((spent) => spent > LONGEST_TASK).length / tasks.length).toBeLessThan(OUTLIERS);
  });
});

/** What the page does where the reader is paused. */
async function visitAlone(page: Page, expected: MatrixPage): Promise<PageEffects> {
  await page.goto(`http://${CONTROL}/matrix/${expected.name}.html`);
  for (const step of expected.steps ?? []) await take(page, step.do);
  await sleep(AFTERWARDS);
  return effectsIn(page);
}

async function visitRead(page: Page, expected: MatrixPage): Promise<PageEffects> {
  await page.goto(`http://${READ}/matrix/${expected.name}.html`);
  await markedAsExpected(page, expected);
  for (const step of expected.steps ?? []) {
    await take(page, step.do);
    await markedAsExpected(page, expected, step);
  }
  await sleep(AFTERWARDS);
  return effectsIn(page);
}

/** Waits until the marks are those expected; else fails with the difference. */
async function markedAsExpected(page: Page, expected: MatrixPage, step?: MatrixStep): Promise<void> {
  const wanted = expectedMarks(expected, step);
  const { scheme = '' } = step ?? expected;
  let marked: string[] = [];
  let looks = 0;
  const isMarked = async () => {
    await page.mouse.move(2, 2 + (looks++ % 2));
    // While a page goes to another document there is none to ask.
    const marks = await new ArticlePage(page).marks().catch(() => []);
    marked = marks
      .filter(({ name }) => name.endsWith(scheme) && /(?<!-link)-fill-|-quote-/.test(name))
      .map(({ name, text }) => `${name.includes('-quote-') ? 'quote' : 'claim'}: ${displayed(text)}`)
      .sort(ascending);
    marked = withoutOptional(marked, wanted, expected.optional);
    return (wanted.length > 0 && JSON.stringify(marked) === JSON.stringify(wanted)) || null;
  };
  await until('the marks', isMarked).catch(() => expect(marked).toEqual(wanted));
}

/** The marks without copies of expected ones that stand in text which may be read as well, such as a pull quote. */
function withoutOptional(marked: string[], wanted: string[], optional: string[]): string[] {
  const left = [...wanted];
  return marked.filter((mark) => {
    const at = left.indexOf(mark);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 || !optional.includes(mark.replace(/^\w+: /, ''));
  });
}

/** Text as a person sees it. */
function displayed(text: string): string {
  return text.replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
}
