import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

type Act = (page: Page, detail: string) => Promise<unknown>;

/** What a step's `do` may say, and how it is done. */
const ACTS: readonly [pattern: RegExp, act: Act][] = [
  [/^click (\S+)$/, (page, selector) => click(page, selector)],
  [/^history\.back\(\)$/, (page) => page.evaluate(() => history.back())],
  [/^wait (\d+) ms$/, (_page, milliseconds) => sleep(Number(milliseconds))],
  [/^wait for (\S+)$/, (page, selector) => page.waitForSelector(selector)],
  [/^move the pointer$/, (page) => page.mouse.move(300, 300, { steps: 3 })],
  [/^open details$/, (page) => page.click('summary')],
  [/^scroll to the end$/, (page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))],
];

/** Does what a step says; parts are divided by `, then `. */
export async function take(page: Page, step: string): Promise<void> {
  for (const part of step.split(', then ')) {
    const found = ACTS.map(([pattern, act]) => ({ match: pattern.exec(part), act })).find(({ match }) => match);
    if (!found) throw new Error(`Nobody knows how to “${part}”.`);
    await found.act(page, found.match![1] ?? '');
  }
}

/** Clicks, and waits for the page that a link leads to. */
async function click(page: Page, selector: string): Promise<void> {
  const leadsAway = await page.$eval(
    selector,
    (element) => element instanceof HTMLAnchorElement && element.href !== '',
  );
  if (leadsAway) await Promise.all([page.waitForNavigation(), page.click(selector)]);
  else await page.click(selector);
}
