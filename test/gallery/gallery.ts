import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ArticlePage, until } from '../browser/article-page.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { Screen } from '../browser/screen.ts';
import { changeSettings } from '../browser/settings.ts';
import { SAMPLE_SITES } from '../pages/serve.ts';
import { lengthen } from './lengthen.ts';
import { dress, VARIANTS, type Variant } from './variants.ts';
import { VIEWS, type View } from './views.ts';

/** On the extension's own pages only. */
declare const chrome: { tabs: { query(wanted: { active?: boolean; url?: string }): Promise<unknown> } };

const PAGE = { name: 'page', size: { width: 800, height: 760 } };

/** The statement whose card is shown, on a light page and on a dark one. */
const CARD = { light: 'ICE lodged the detainer with the jail on Feb. 2.', dark: 'detainer' };

/** Pictures every screen whose name holds one of `names`, or every screen, in every variant: `NAME.VARIANT.png` in `folder`. */
export async function takeGallery(
  browser: ExtensionBrowser,
  article: ArticlePage,
  folder: string,
  names: readonly string[],
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const wanted = ({ name }: { name: string }) => names.length === 0 || names.some((each) => name.includes(each));
  let taken = 0;
  const take = async (page: Page, name: string, variant: Variant) => {
    await page.screenshot({ path: join(folder, `${name}.${variant.name}.png`) as `${string}.png` });
    taken++;
  };
  for (const variant of VARIANTS) {
    await changeSettings(browser, { language: variant.language.code });
    // The card is out of reach in its closed host.
    if (wanted(PAGE) && !variant.lengthened) {
      const page = await openCard(browser, variant);
      await take(page, PAGE.name, variant);
      await page.close();
    }
    for (const view of VIEWS.filter(wanted)) {
      const page = await openView(browser, article, view, variant);
      if (variant.lengthened) await lengthen(page);
      if (view.whole) await fitHeight(page);
      await take(page, view.name, variant);
      await page.close();
    }
  }
  return taken;
}

async function openCard(browser: ExtensionBrowser, variant: Variant): Promise<Page> {
  const isDark = variant.scheme === 'dark';
  const { host, path } = isDark ? SAMPLE_SITES.find(({ file }) => file.includes('dark'))! : SAMPLE_SITES[0]!;
  const page = await browser.browser.newPage();
  await dress(page, variant, PAGE.size);
  await page.goto(`http://${host}${path}`);
  const article = new ArticlePage(page);
  const marks = await article.marked(5);
  const { text } = marks.find(({ name, text }) => name.includes('fill') && text.includes(CARD[variant.scheme]))!;
  await article.openCard(text);
  return page;
}

/** Lets a screen that is a tab itself, and so the active one, find the article in its place: what is behind a tab is not drawn. */
async function speakOf(article: ArticlePage, page: Page): Promise<void> {
  await page.evaluateOnNewDocument((url) => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (wanted) => query(wanted.active ? { url } : wanted);
  }, article.page.url());
}

/** The screen in a tab of its own. */
async function openView(browser: ExtensionBrowser, article: ArticlePage, view: View, variant: Variant): Promise<Page> {
  const page = await browser.browser.newPage();
  if (view.ofPage) await speakOf(article, page);
  await dress(page, variant, view.size);
  await page.goto(`chrome-extension://${browser.id}/${view.file}`);
  const screen = new Screen(page);
  const { t } = variant.language;
  await until(`${view.file} is drawn`, async () => (await screen.text()).length > 20 || null);
  if (view.reach) await view.reach(screen, variant);
  await until(`${view.name} has read what it shows`, async () => {
    const text = await screen.text();
    return !text.includes(t('saved.loading')) && !text.includes(t('library.reading-row')) ? true : null;
  });
  return page;
}

/** Gives the window the height of what is in it; a picture of more than the window has what sticks to its edges in the middle. */
async function fitHeight(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...page.viewport()!, height: Math.max(height, page.viewport()!.height) });
}
