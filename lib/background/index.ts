/** The background, wired to the browser: session, install, menu, shortcuts and messages. */
import type { Analysis, ArticleText } from '../analysis/types.ts';
import type { onMessage } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Database } from '../storage/database.ts';
import { createAnalyst } from './analyst.ts';
import { type BackgroundBrowser, listen } from './browser-api.ts';
import { createGateKeeper, keepGate } from './gate-keeper.ts';
import { createMarksSheets, keepPalette } from './marks-sheets.ts';
import { answerMessages } from './messages-in.ts';
import { createPageService } from './page-service.ts';
import { createMenu, heedReaderWishes } from './reader-wishes.ts';
import { createReaders } from './readers.ts';
import { startSession } from './session.ts';
import { createVisits } from './visits.ts';

export interface BackgroundParts {
  database: Database;
  browser: BackgroundBrowser;
  analyseInSteps(article: ArticleText): Generator<undefined, Analysis>;
  /** Opens the side panel of a window; called within the event that asks for it. */
  openSidePanel(windowId: number): Promise<void>;
  /** Tells the panel at which statement to open. */
  setPanelTarget(target: { tabId: number; key: string | null }): Promise<void>;
  readSettings(): Promise<Settings>;
  onMessage: typeof onMessage;
}

/** Starts everything that the background does. It listens at once, as browsers require, and until `signal` aborts. */
export function startBackground(parts: BackgroundParts, signal: AbortSignal): void {
  const { database, browser } = parts;
  const sheets = createMarksSheets(browser, parts.readSettings);
  const readers = createReaders(browser, sheets);
  const gate = createGateKeeper(browser, parts.readSettings);
  const analyst = createAnalyst(parts.analyseInSteps);
  const pages = createPageService(database, analyst);
  answerMessages({ ...parts, analyst, pages, readers, visits: createVisits(database, browser, readers) }, signal);
  heedReaderWishes(browser, readers, parts.openSidePanel, signal);

  keepPalette(sheets, browser, signal);
  keepGate(gate, browser, parts.readSettings, signal);
  // At each start: what the browser remembers does not outlive an update, and may be of an older version.
  const gateRegistered = gate.register().catch(() => {});

  const greet = async (reason: string) => {
    if (reason !== 'install' && reason !== 'update') return;
    await createMenu(browser);
    await gateRegistered;
    await gate.reviveOpenTabs();
    if (reason === 'install') await browser.tabs.create({ url: `${browser.runtime.getURL('')}welcome.html` });
  };
  listen(browser.runtime.onInstalled, ({ reason }) => void greet(reason), signal);
  // What is not purged now, as on a full disk, is purged when the next session starts.
  startSession(database, browser.storage).catch(() => {});
}
