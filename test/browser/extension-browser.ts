import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** On the browser's own page of extensions only. */
declare const chrome: {
  developerPrivate: {
    reload(id: string, options: object): Promise<unknown>;
    updateProfileConfiguration(configuration: object): Promise<unknown>;
  };
};

export interface LaunchOptions {
  /** Port of the page server: every `http://NAME.example` resolves to it, and nothing else resolves at all. */
  port: number;
  /** Profile folder to use again; by default a new one, removed on close. */
  profile?: string;
  headless?: boolean;
  build?: string;
  flags?: string[];
}

/** The welcome page opens by itself after the first install and would take the front from the page under test. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url() === `chrome-extension://${id}/welcome.html`);
  await (await target.page())?.close();
}

/** A Chromium with the built extension in it. */
export interface ExtensionBrowser {
  browser: Browser;
  extension: Extension;
  id: string;
  profile: string;
  /** Opens a page of the test server at an `.example` host, `courier.example/story`, or any full address. */
  open(address: string): Promise<Page>;
  /** Clicks the toolbar button above `page` and returns the real popup. */
  popup(page: Page): Promise<Page>;
  /** Opens an extension page in a tab of its own. */
  screen(path: string): Promise<Page>;
  /** The real side panel, once something has opened it. */
  sidePanel(): Promise<Page>;
  worker(): Promise<WebWorker>;
  /** Stops the service worker, as the browser does to an idle one; the next message wakes a new one. */
  stopWorker(): Promise<void>;
  /** Reloads the extension, as an update does, and returns when it answers again. */
  reload(): Promise<void>;
  /** Ends the browser as a power cut would. The profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'claimlight-')));
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: options.headless === false ? null : { width: 1200, height: 900 },
    args: [
      ...CHROMIUM_FLAGS,
      `--host-resolver-rules=MAP *.example 127.0.0.1:${options.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      ...(options.flags ?? []),
    ],
  });
  const build = options.build ?? BUILD;
  const installed = [...(await browser.extensions()).values()].find(({ path }) => path === build);
  const id = installed?.id ?? (await browser.installExtension(build));
  const extension = (await browser.extensions()).get(id)!;
  if (!installed) await closeWelcome(browser, id);

  const worker = async () => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(id));
    return (await target.worker())!;
  };

  const extensionPage = async (file: string): Promise<Page> => {
    for (let waited = 0; waited < 10_000; waited += 50) {
      const page = (await extension.pages()).find((p) => new URL(p.url()).pathname === file);
      if (page) return page;
      await sleep(50);
    }
    throw new Error(`${file} did not open within 10 s`);
  };

  return {
    browser,
    extension,
    id,
    profile,
    worker,
    sidePanel: () => extensionPage('/sidepanel.html'),
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address.includes('://') ? address : `http://${address}`);
      return page;
    },
    async popup(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return extensionPage('/popup.html');
    },
    async screen(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async stopWorker() {
      await (await worker()).close();
      await sleep(150);
    },
    async reload() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(async (extensionId) => {
        // Without developer mode an unpacked extension that is reloaded stays off.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
      }, id);
      await page.close();
    },
    async kill() {
      const { promise, resolve: gone } = Promise.withResolvers<void>();
      browser.process()!.once('exit', () => gone());
      process.kill(browser.process()!.pid!, 'SIGKILL');
      await promise;
    },
    async close() {
      await browser.close().catch(() => {});
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
