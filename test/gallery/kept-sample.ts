import { ArticlePage, until } from '../browser/article-page.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { Screen } from '../browser/screen.ts';
import { changeSettings } from '../browser/settings.ts';
import { SAMPLE_SITES } from '../pages/serve.ts';
import type { ChangingArticle } from './changing-article.ts';

/** How many of the sample outlets have their articles saved. */
const SAVED_OUTLETS = 7;

const SEARCH = 'Search statements, notes, tags, speakers, outlets';

interface Checked {
  /** Words of the statement. */
  words: string;
  note?: string;
  tags?: readonly string[];
  assessment?: string;
  /** ISO 8601. */
  checkAgainOn?: string;
  evidence?: { url: string; note: string };
}

/** What a reader wrote about some of the statements. */
const CHECKED: readonly Checked[] = [
  {
    words: 'ICE lodged the detainer with the jail on Feb. 2.',
    note: 'The form itself is attached to the county’s answer of March 24: signed on Feb. 2, received on Feb. 3.',
    tags: ['form I-247A', 'dates'],
    assessment: 'supported',
    evidence: { url: 'https://ashgrove-county.example/records/2026-0311', note: 'Fax cover sheet, page 2' },
  },
  {
    words: 'We do not hold anyone past the moment',
    note: 'Two outlets cut this quote. Compare.',
    tags: ['quote'],
  },
  {
    words: 'picked it up more than three hours ahead',
    note: 'Ask the jail for its log of that day',
    tags: ['phone log', 'dates'],
    assessment: 'unclear',
    checkAgainOn: '2026-04-07',
  },
  { words: 'failed to honor', tags: ['count of requests'], assessment: 'disputed' },
];

/** The articles of the case: part of the outlet, and how the title begins. */
const CASE = [
  ['tamarack', 'Man freed on bail'],
  ['lakeland', '‘We do not hold'],
  ['6 news', 'ICE said a jail'],
] as const;

/** Fills the library through popup, panel and library, as a reader would, and answers with the article that changed. */
export async function keepSample(browser: ExtensionBrowser, changing: ChangingArticle): Promise<ArticlePage> {
  await changeSettings(browser, { savingExplained: true });
  for (const { host, path } of SAMPLE_SITES.slice(1, SAVED_OUTLETS)) {
    const article = await openArticle(browser, `${host}${path}`);
    await saveAll(browser, article);
    await article.page.close();
  }
  const article = await openArticle(browser, `${changing.page.host}${changing.page.path}`);
  await saveAll(browser, article);
  await check(browser);
  await makeCase(browser);
  await changing.change();
  await article.page.reload();
  await article.marked(10);
  await saveAll(browser, article);
  return article;
}

async function openArticle(browser: ExtensionBrowser, address: string): Promise<ArticlePage> {
  const article = new ArticlePage(await browser.open(address));
  await article.marked(3);
  return article;
}

/** Saves what the popup counts, and again while the page brings more. */
async function saveAll(browser: ExtensionBrowser, article: ArticlePage): Promise<void> {
  const popup = new Screen(await browser.popup(article.page));
  await until(`everything saved of ${article.page.url()}`, async () => {
    if ((await popup.text()).includes('All saved')) return true;
    await popup.page.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ innerText }) => /^Save .*\d/.test(innerText))?.click(),
    );
    return null;
  });
  await popup.page.close();
}

async function check(browser: ExtensionBrowser): Promise<void> {
  const panel = new Screen(await browser.screen('sidepanel.html'));
  await panel.press(/^Saved/, '[role="tablist"]');
  for (const { words, note, tags = [], assessment, checkAgainOn, evidence } of CHECKED) {
    await panel.fill(SEARCH, `"${words}" outlet:tamarack`);
    await until(`one statement with “${words}”`, async () => (await panel.page.$$('[data-id]')).length === 1 || null);
    await panel.press('Edit');
    if (note) await panel.fill('Note', note);
    for (const tag of tags) {
      await panel.fill('Add a tag', tag);
      await panel.page.keyboard.press('Enter');
    }
    if (assessment) await panel.page.select('.checking-fields select', assessment);
    if (checkAgainOn) await setDate(panel, checkAgainOn);
    if (evidence) {
      await panel.fill('Address of a source', evidence.url);
      await panel.fill('What it shows', evidence.note);
      await panel.press('Add source');
      await panel.page.waitForSelector('.evidence-link');
    }
    await panel.page.focus('input[type="search"]');
    await until('everything written is saved', async () => !/Editing…|Saving…/.test(await panel.text()) || null);
  }
  await panel.page.close();
}

/** Typing a date depends on the machine’s locale. */
async function setDate(panel: Screen, day: string): Promise<void> {
  await panel.page.$eval(
    '.checking-fields input[type="date"]',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    day,
  );
}

async function makeCase(browser: ExtensionBrowser): Promise<void> {
  const library = new Screen(await browser.screen('library.html'));
  await library.press('Cases');
  await library.fill('Name of a new case', 'Release from the Ashgrove jail, February 2026');
  await library.page.keyboard.press('Enter');
  await library.press('Add an article');
  for (const [outlet, title] of CASE) {
    await library.fill('Part of a title or outlet', outlet);
    await library.press(new RegExp(`^Add “${title}`));
  }
  await library.press('Add an article');
  await library.page.close();
}
