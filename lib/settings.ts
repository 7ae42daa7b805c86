import { browser } from 'wxt/browser';
import { KINDS, type Kind } from './analysis/types.ts';
import type { PaletteName } from './highlighting/palettes.ts';

/** Every setting of the reader's, with its default. The names are the keys in `storage.local`. */
export interface Settings {
  /** Where articles are read: everywhere, on `chosenSites` only, or when the reader asks. */
  readingMode: 'automatic' | 'chosen-sites' | 'on-click';
  /** Host names, without `www.`. */
  chosenSites: string[];
  pausedEverywhere: boolean;
  /** Host names, without `www.`. */
  pausedSites: string[];
  saveAutomatically: boolean;
  kindsShown: Kind[];
  /** Detected claims below this confidence, 0 to 1, are not shown. */
  leastConfidence: number;
  showQuotes: boolean;
  markStyle: 'fill-and-underline' | 'underline';
  /** The colours and underlines of marks. */
  palette: PaletteName;
  language: 'browser' | 'en' | 'es';
  /** Whether the reader has read what saving keeps, which is said once. */
  savingExplained: boolean;
  /** Columns of the library's table, beside that of the statement. */
  libraryColumns: LibraryColumn[];
  /** When the last backup was made, ms since 1970; `null`: none yet. */
  lastBackupAt: number | null;
}

export const LIBRARY_COLUMNS = ['kinds', 'source', 'article', 'published', 'saved', 'assessment', 'note'] as const;
export type LibraryColumn = (typeof LIBRARY_COLUMNS)[number];

export const DEFAULT_SETTINGS: Settings = {
  readingMode: 'automatic',
  chosenSites: [],
  pausedEverywhere: false,
  pausedSites: [],
  saveAutomatically: false,
  kindsShown: [...KINDS],
  leastConfidence: 0,
  showQuotes: true,
  markStyle: 'fill-and-underline',
  palette: 'standard',
  language: 'browser',
  savingExplained: false,
  libraryColumns: ['kinds', 'source', 'article', 'published', 'assessment', 'note'],
  lastBackupAt: null,
};

/** The settings in force. */
export async function readSettings(): Promise<Settings> {
  return (await browser.storage.local.get({ ...DEFAULT_SETTINGS })) as unknown as Settings;
}

/** Changes the given settings and leaves the others. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(patch);
}

/** Calls back with all settings after each change, in whichever context it was made, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key in DEFAULT_SETTINGS)) return;
    readSettings().then(
      (settings) => !signal.aborted && onChange(settings),
      () => {},
    );
  };
  browser.storage.onChanged.addListener(listener);
  // In a page that outlived its extension there is no API left to take the listener from.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener));
}

/** The name under which a site is paused or chosen. */
export function siteOf(url: string | URL): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Why a site is not read by itself, or `null` when it is. */
export function whyNotRead(
  settings: Settings,
  site: string,
): 'paused-everywhere' | 'paused-site' | 'not-chosen' | 'on-click' | null {
  if (settings.pausedEverywhere) return 'paused-everywhere';
  if (settings.pausedSites.includes(site)) return 'paused-site';
  if (settings.readingMode === 'on-click') return 'on-click';
  if (settings.readingMode === 'chosen-sites' && !settings.chosenSites.includes(site)) return 'not-chosen';
  return null;
}
