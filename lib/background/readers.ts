/** Sends the reader to the pages in tabs. */
import type { ReaderSent } from '../messages.ts';
import type { BackgroundBrowser } from './browser-api.ts';
import type { MarksSheets } from './marks-sheets.ts';

export interface Readers {
  /** Puts the reader and its highlight style sheet into a tab; a page that has them already gets them anew. */
  send(tabId: number): Promise<ReaderSent>;
}

export function createReaders({ scripting }: Pick<BackgroundBrowser, 'scripting'>, sheets: MarksSheets): Readers {
  return {
    async send(tabId) {
      const target = { tabId };
      try {
        await Promise.all([sheets.insert(tabId), scripting.executeScript({ target, files: ['/reader.js'] })]);
        return 'sent';
      } catch {
        return 'refused';
      }
    },
  };
}
