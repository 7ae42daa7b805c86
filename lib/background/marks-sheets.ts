/** Gives pages that have a reader the style sheet of the palette that is chosen, and another when the choice changes. */
import { marksSheet, type PaletteName } from '../highlighting/palettes.ts';
import { askReader } from '../screens/reader-of-tab.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { type BackgroundBrowser, listen, WEB_PAGES } from './browser-api.ts';

type Browser = Pick<BackgroundBrowser, 'scripting' | 'tabs' | 'storage'>;

export interface MarksSheets {
  /** Puts the sheet into a tab. Rejects where the browser does not allow it. */
  insert(tabId: number): Promise<unknown>;
}

export function createMarksSheets(
  { scripting }: Pick<Browser, 'scripting'>,
  readSettings: () => Promise<Settings>,
): MarksSheets {
  return {
    async insert(tabId) {
      const { palette } = await readSettings();
      return scripting.insertCSS({ target: { tabId }, files: [marksSheet(palette)] });
    },
  };
}

/** Follows changes of the palette until `signal` aborts. `hasReader` tells whether marks of ours may be on a tab's page. */
export function keepPalette(
  sheets: MarksSheets,
  { scripting, tabs, storage }: Browser,
  signal: AbortSignal,
  hasReader: (tabId: number) => Promise<boolean> = async (tabId) => (await askReader(tabId)) !== null,
): void {
  const change = async (before: PaletteName) => {
    const open = await tabs.query({ url: WEB_PAGES });
    const ids = open.flatMap(({ id, discarded }) => (id !== undefined && !discarded ? id : []));
    await Promise.allSettled(
      ids.map(async (tabId) => {
        if (!(await hasReader(tabId))) return;
        await sheets.insert(tabId);
        await scripting.removeCSS({ target: { tabId }, files: [marksSheet(before)] });
      }),
    );
  };
  listen(
    storage.onChanged,
    (changes, area) => {
      if (area !== 'local' || !changes.palette) return;
      const before = (changes.palette.oldValue ?? DEFAULT_SETTINGS.palette) as PaletteName;
      change(before).catch(() => {});
    },
    signal,
  );
}
