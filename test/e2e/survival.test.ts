import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticlePage, until } from '../browser/article-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/extension-browser.ts';
import { Screen } from '../browser/screen.ts';
import { type PageServer, servePages } from '../pages/serve.ts';

const ADDRESS = 'tamarackcourier.example/news/2026/03/19/ashgrove-jail-detainer';
const DETAINER = 'ICE lodged the detainer with the jail on Feb. 2.';

describe('a saved claim survives', () => {
  let server: PageServer;
  let profile: string;
  let browser: ExtensionBrowser;

  const launch = async () => {
    browser = await launchWithExtension({ port: server.port, profile });
  };
  beforeAll(async () => {
    server = await servePages();
    profile = await mkdtemp(join(tmpdir(), 'claimlight-survival-'));
    await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const openArticle = async () => {
    const article = new ArticlePage(await browser.open(ADDRESS));
    await article.marked(10);
    return article;
  };
  /** Saves the statement in the card and returns when the card says so. */
  const save = async (article: ArticlePage, words: string) => {
    await article.pointAt(words);
    const card = await article.card();
    await card.press('Save');
    await card.says('Saved');
  };
  const isSaved = async (words: string) => {
    const screen = new Screen(await browser.screen('sidepanel.html'));
    await screen.press(/^Saved/, '[role="tablist"]');
    await screen.says(words);
    await screen.page.close();
  };

  it('a reload of the page', async () => {
    const article = await openArticle();
    await save(article, DETAINER);
    await article.page.reload();
    await article.marked(10);
    await article.pointAt(DETAINER);
    expect(await (await article.card()).text()).toContain('Saved');
    await article.page.close();
  });

  it('a stop of the service worker, after which the same page saves on', async () => {
    const article = await openArticle();
    await browser.stopWorker();
    await save(article, 'Melgar Luna was arrested by Tamarack Falls police');
    await isSaved('Melgar Luna was arrested by Tamarack Falls police');
    await isSaved(DETAINER);
    await article.page.close();
  });

  it('a reload of the extension; the open tab gets the new reader and the old one goes quiet', async () => {
    const article = await openArticle();
    await (await browser.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {});
    await until('the extension is back', async () =>
      browser.worker().then(
        (worker) => worker.evaluate(() => true),
        () => null,
      ),
    );
    const saveAgain = async () => {
      await article.page.mouse.move(5, 5);
      await article.pointAt('On Feb. 27, District Judge Ellen Sandstad');
      const card = await article.card();
      await card.press('Save');
      return /Saved/.test(await card.text()) ? true : null;
    };
    await until('the new reader saves', () => saveAgain().catch(() => null), 20_000);
    await isSaved('On Feb. 27, District Judge Ellen Sandstad');
    await isSaved(DETAINER);
    await article.page.close();
  });

  it('a restart of the browser', async () => {
    await browser.close();
    await launch();
    await isSaved(DETAINER);
  });

  it('a kill of the browser right after the save was acknowledged', async () => {
    const article = await openArticle();
    await save(article, 'A detainer is a request, signed by an immigration');
    await browser.kill();
    await launch();
    await isSaved('A detainer is a request, signed by an immigration');
    await isSaved(DETAINER);
  });
});
