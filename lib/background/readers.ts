/** Sends our scripts to the pages in tabs. */
import type { ReaderSent } from '../messages.ts';
import { type BackgroundBrowser, type BrowserTab, WEB_PAGES } from './browser-api.ts';

/** The style sheet of the highlights. */
const MARKS = '/assets/marks.css';

export interface Readers {
  /** Puts the reader and its highlight style sheet into a tab; a page that has them already gets them anew. */
  send(tabId: number): Promise<ReaderSent>;
  /** Puts the gate into every open page of the web, so that pages opened before an install or update are read as well. */
  reviveOpenTabs(): Promise<void>;
}

export function createReaders({ scripting, tabs }: Pick<BackgroundBrowser, 'scripting' | 'tabs'>): Readers {
  return {
    async send(tabId) {
      const target = { tabId };
      try {
        await Promise.all([
          scripting.insertCSS({ target, files: [MARKS] }),
          scripting.executeScript({ target, files: ['/reader.js'] }),
        ]);
        return 'sent';
      } catch {
        return 'refused';
      }
    },

    async reviveOpenTabs() {
      const open = await tabs.query({ url: WEB_PAGES });
      const awake = open.filter((tab): tab is BrowserTab & { id: number } => tab.id !== undefined && !tab.discarded);
      await Promise.allSettled(
        awake.map(({ id }) => scripting.executeScript({ target: { tabId: id }, files: ['/gate.js'] })),
      );
    },
  };
}
