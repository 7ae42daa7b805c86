/** Goes to the page of a kept claim and shows the claim there. */
import { sendMessage, type Visit } from '../messages.ts';
import { cleanAddress } from '../reading/address.ts';
import type { Database } from '../storage/database.ts';
import { savedClaim } from '../storage/queries.ts';
import { type BackgroundBrowser, type BrowserTab, WEB_PAGES } from './browser-api.ts';
import type { Readers } from './readers.ts';

/** A page that is being opened is asked for the claim so often, at intervals of so many milliseconds. */
const TURNS = 80;
const ASK_EVERY = 250;
/** After so many turns without a reader it is sent one: the gate does not where reading is paused or left to a click. */
const PATIENCE = 8;

export interface Visits {
  goToClaim(claimId: string): Promise<Visit>;
}

/** What a tab says when it is asked to show a claim. */
export type ShowAnswer = 'shown' | 'missing' | 'reading' | 'no-reader';

/** Asks the reader in a tab to show a claim. */
export async function askToShow(tabId: number, key: string): Promise<ShowAnswer> {
  try {
    const page = await sendMessage('getPage', undefined, tabId);
    if (page.status === 'reading') return 'reading';
    return (await sendMessage('showClaim', { key }, tabId)) ? 'shown' : 'missing';
  } catch {
    return 'no-reader';
  }
}

export function createVisits(
  database: Database,
  { tabs, windows }: Pick<BackgroundBrowser, 'tabs' | 'windows'>,
  readers: Readers,
  ask: (tabId: number, key: string) => Promise<ShowAnswer> = askToShow,
  wait: (milliseconds: number) => Promise<void> = (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
): Visits {
  /** A tab that shows one of the addresses. */
  const tabOf = async (addresses: string[]): Promise<BrowserTab | undefined> => {
    const open = await tabs.query({ url: WEB_PAGES });
    return open.find((tab) => tab.url !== undefined && addresses.includes(cleanAddress(tab.url) ?? ''));
  };

  return {
    async goToClaim(claimId) {
      const saved = await savedClaim(database, claimId);
      if (!saved) return 'unknown';
      const { claim, article } = saved;
      const open = await tabOf([article.url, ...article.aliases]);
      const tab = open ?? (await tabs.create({ url: article.url }));
      if (tab.id === undefined) return 'unread';
      if (open) {
        await tabs.update(tab.id, { active: true });
        await windows.update(open.windowId, { focused: true });
      }
      for (let turn = 1; turn <= TURNS; turn++) {
        const answer = await ask(tab.id, claim.key);
        if (answer === 'shown' || answer === 'missing') return answer;
        if (answer === 'no-reader' && turn % PATIENCE === 0) await readers.send(tab.id);
        await wait(ASK_EVERY);
      }
      return 'unread';
    },
  };
}
