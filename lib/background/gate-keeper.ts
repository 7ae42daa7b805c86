/**
 * Keeps the gate where the settings let pages be read, and nowhere else: the browser is told the sites, so that the gate
 * itself need not ask for settings, which would cost every page more than its look at the text does.
 */
import { DEFAULT_SETTINGS, type Settings, siteOf, whyNotRead } from '../settings.ts';
import { type BackgroundBrowser, type BrowserTab, listen, WEB_PAGES } from './browser-api.ts';

const ID = 'gate';

/** The pages on which the gate runs, as match patterns. */
export interface GateSites {
  matches: string[];
  excludeMatches: string[];
}

type Browser = Pick<BackgroundBrowser, 'scripting' | 'tabs' | 'storage'>;

/** Match patterns of a site, by the name under which it is paused or chosen; none for what cannot be a host's name. */
function patternsOf(site: string): string[] {
  const address = `http://${site}/`;
  if (site.includes('*') || !URL.canParse(address) || siteOf(address) !== site) return [];
  return [`*://${site}/*`, `*://www.${site}/*`];
}

/** Where the gate may run, or `null` for nowhere. */
export function gateSites(settings: Settings): GateSites | null {
  if (settings.pausedEverywhere || settings.readingMode === 'on-click') return null;
  const chosen = settings.readingMode === 'chosen-sites';
  const matches = chosen ? settings.chosenSites.flatMap(patternsOf) : WEB_PAGES;
  return matches.length > 0 ? { matches, excludeMatches: settings.pausedSites.flatMap(patternsOf) } : null;
}

export interface GateKeeper {
  /** Makes the browser run the gate where the settings in force let it. */
  register(): Promise<void>;
  /**
   * Puts the gate into open pages that the settings let be read; with `before`, only into those that these earlier
   * settings kept closed.
   */
  reviveOpenTabs(before?: Settings): Promise<void>;
}

export function createGateKeeper({ scripting, tabs }: Browser, readSettings: () => Promise<Settings>): GateKeeper {
  const isOpenTo = (settings: Settings, tab: BrowserTab) =>
    tab.url !== undefined && whyNotRead(settings, siteOf(tab.url)) === null;
  let latest: Promise<unknown> = Promise.resolve();

  const registerNow = async () => {
    const sites = gateSites(await readSettings());
    const [known] = await scripting.getRegisteredContentScripts({ ids: [ID] });
    if (!sites) {
      if (known) await scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script = { id: ID, js: ['gate.js'], runAt: 'document_end' as const, ...sites };
    if (known) await scripting.updateContentScripts([script]);
    else await scripting.registerContentScripts([script]);
  };

  return {
    register() {
      // One after the other: two at once would both find nothing registered, and the second would fail.
      const turn = latest.then(registerNow);
      latest = turn.catch(() => {});
      return turn;
    },

    async reviveOpenTabs(before) {
      const settings = await readSettings();
      const open = await tabs.query({ url: WEB_PAGES });
      const newlyOpen = open.filter(
        (tab): tab is BrowserTab & { id: number } =>
          tab.id !== undefined &&
          !tab.discarded &&
          isOpenTo(settings, tab) &&
          !(before !== undefined && isOpenTo(before, tab)),
      );
      await Promise.allSettled(
        newlyOpen.map(({ id }) => scripting.executeScript({ target: { tabId: id }, files: ['/gate.js'] })),
      );
    },
  };
}

/** What decides where the gate runs. */
const CONCERNED = ['readingMode', 'chosenSites', 'pausedEverywhere', 'pausedSites'] as const;

/** Follows changes of the settings until `signal` aborts. */
export function keepGate(
  keeper: GateKeeper,
  { storage }: Pick<Browser, 'storage'>,
  readSettings: () => Promise<Settings>,
  signal: AbortSignal,
): void {
  listen(
    storage.onChanged,
    (changes, area) => {
      const changed = CONCERNED.filter((name) => Object.hasOwn(changes, name));
      if (area !== 'local' || changed.length === 0) return;
      const follow = async () => {
        await keeper.register();
        const before = Object.fromEntries(
          changed.map((name) => [name, changes[name]!.oldValue ?? DEFAULT_SETTINGS[name]]),
        );
        await keeper.reviveOpenTabs({ ...(await readSettings()), ...before });
      };
      follow().catch(() => {});
    },
    signal,
  );
}
