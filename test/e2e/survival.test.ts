import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticlePage } from '../browser/article-page.ts';
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
    const card = await article.openCard(words);
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
    const card = await article.openCard(DETAINER);
    expect(await card.text()).toContain('Saved');
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
    const errors: unknown[] = [];
    article.page.on('pageerror', (error) => errors.push(error));
    await browser.reload();
    await article.page.bringToFront();
    await article.readByLiveExtension();
    await save(article, 'On Feb. 27, District Judge Ellen Sandstad');
    expect(errors).toEqual([]);
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
    await save(article, 'A detainer is a request, which an immigration');
    await browser.kill();
    await launch();
    await isSaved('A detainer is a request, which an immigration');
    await isSaved(DETAINER);
  });
});
