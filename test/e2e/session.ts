import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ArticlePage } from '../browser/article-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/extension-browser.ts';
import { Screen } from '../browser/screen.ts';
import { type PageServer, SAMPLE_SITES, type SavedPage, servePages } from '../pages/serve.ts';

/** A browser with the extension, and the sample outlets, for all tests of a file. */
export interface Session {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  /** Errors that our own files caused on a page, or that any of our screens met. */
  readonly errors: string[];
  /** Opens a sample article, by its outlet's host, or any address. */
  article(address: string): Promise<ArticlePage>;
  popup(page: ArticlePage): Promise<Screen>;
  /** Opens the real side panel through the popup's button. */
  panel(page: ArticlePage): Promise<Screen>;
  watch(page: Page): void;
}

/** `pages` are served beside the sample outlets. */
export function useSession(pages: readonly SavedPage[] = []): Session {
  let browser: ExtensionBrowser;
  let server: PageServer;
  const errors: string[] = [];

  const watch = (page: Page) => {
    const ours = () => page.url().startsWith('chrome-extension://');
    page.on('pageerror', (error) => {
      const text = String((error as Error).stack ?? error);
      if (ours() || text.includes('chrome-extension://')) errors.push(text);
    });
    page.on('console', (message) => {
      const at = message.location().url ?? '';
      if (message.type() === 'error' && (ours() || at.startsWith('chrome-extension://'))) errors.push(message.text());
    });
  };

  beforeAll(async () => {
    server = await servePages(pages);
    browser = await launchWithExtension({ port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(() => {
    errors.length = 0;
  });

  const session: Session = {
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
    errors,
    watch,
    async article(address) {
      const site = SAMPLE_SITES.find(({ host }) => host === address);
      const page = await browser.browser.newPage();
      watch(page);
      await page.goto(site ? `http://${site.host}${site.path}` : address);
      return new ArticlePage(page);
    },
    async popup(article) {
      const page = await browser.popup(article.page);
      watch(page);
      return new Screen(page);
    },
    async panel(article) {
      const popup = await session.popup(article);
      await popup.press('Open side panel');
      const page = await browser.sidePanel();
      watch(page);
      return new Screen(page);
    },
  };
  return session;
}
