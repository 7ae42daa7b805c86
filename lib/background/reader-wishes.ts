/** What the reader wants of the page in a tab through the context menu or a keyboard shortcut. */
import { sendMessage } from '../messages.ts';
import type { BackgroundBrowser, BrowserTab, MenuContexts } from './browser-api.ts';
import { listen, WEB_PAGES } from './browser-api.ts';
import type { Readers } from './readers.ts';

/** Commands, by their names in the manifest. */
export const COMMANDS = ['save-selection', 'next-claim', 'previous-claim', 'open-panel'] as const;
type Command = (typeof COMMANDS)[number];

/** Menu items; titles are in the manifest's messages under `message`. */
const MENU = [
  { id: 'save-selection', message: 'menuSaveSelection', contexts: ['selection'] as MenuContexts },
  { id: 'read-page', message: 'menuReadPage', contexts: ['page'] as MenuContexts },
] as const;

/** Messages to the reader of a tab; they reject where there is none. */
export interface ReaderOfTab {
  saveSelection(tabId: number): Promise<void>;
  stepToClaim(tabId: number, direction: 'next' | 'previous'): Promise<void>;
}

export const READER_OF_TAB: ReaderOfTab = {
  saveSelection: (tabId) => sendMessage('saveSelection', undefined, tabId),
  stepToClaim: (tabId, direction) => sendMessage('stepToClaim', direction, tabId),
};

/** How often a reader that was just sent is asked again, and after how many milliseconds. */
const TURNS = 12;
const ASK_EVERY = 250;

/** Makes the menu anew; call it after install and update, the browser remembers it. */
export async function createMenu({
  contextMenus,
  i18n,
}: Pick<BackgroundBrowser, 'contextMenus' | 'i18n'>): Promise<void> {
  await contextMenus.removeAll();
  for (const { id, message, contexts } of MENU)
    contextMenus.create({ id, title: i18n.getMessage(message), contexts, documentUrlPatterns: WEB_PAGES });
}

/**
 * Answers menu and shortcuts until `signal` aborts. A page without reader is sent one first. `openPanel` is called within
 * the event itself, because browsers allow it only there.
 */
export function heedReaderWishes(
  { contextMenus, commands }: Pick<BackgroundBrowser, 'contextMenus' | 'commands'>,
  readers: Readers,
  openPanel: (windowId: number) => Promise<void>,
  signal: AbortSignal,
  readerOf: ReaderOfTab = READER_OF_TAB,
  wait: (milliseconds: number) => Promise<void> = (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
): void {
  /** Asks the reader of a tab, sending one where there is none; gives up in silence where the browser allows none. */
  const ask = async (tabId: number, wish: () => Promise<void>) => {
    const isDone = () =>
      wish().then(
        () => true,
        () => false,
      );
    if (await isDone()) return;
    if ((await readers.send(tabId)) === 'refused') return;
    for (let turn = 0; turn < TURNS && !signal.aborted; turn++) {
      if (await isDone()) return;
      await wait(ASK_EVERY);
    }
  };

  const wishes: Record<Command | 'read-page', (tabId: number, windowId: number) => Promise<unknown>> = {
    'save-selection': (tabId) => ask(tabId, () => readerOf.saveSelection(tabId)),
    'next-claim': (tabId) => ask(tabId, () => readerOf.stepToClaim(tabId, 'next')),
    'previous-claim': (tabId) => ask(tabId, () => readerOf.stepToClaim(tabId, 'previous')),
    'open-panel': (_tabId, windowId) => openPanel(windowId),
    'read-page': (tabId) => readers.send(tabId),
  };

  const heed = (wish: string | number, tab: BrowserTab | undefined) => {
    if (tab?.id === undefined || !Object.hasOwn(wishes, wish)) return;
    wishes[wish as keyof typeof wishes](tab.id, tab.windowId).catch(() => {});
  };

  listen(contextMenus.onClicked, ({ menuItemId }, tab) => heed(menuItemId, tab), signal);
  listen(commands.onCommand, heed, signal);
}
