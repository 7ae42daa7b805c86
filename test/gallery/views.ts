import type { Screen } from '../browser/screen.ts';
import type { Variant } from './variants.ts';

/** A screen in one of its states. */
export interface View {
  readonly name: string;
  /** File of the extension. */
  readonly file: string;
  readonly size: { width: number; height: number };
  /** Whether all of it is pictured, also what is below the window's edge; lists draw only what is in the window. */
  readonly whole?: boolean;
  /** Whether it speaks of the article that is open. */
  readonly ofPage?: boolean;
  /** Leads from the opened screen to the state. */
  reach?(screen: Screen, variant: Variant): Promise<void>;
}

const POPUP = { width: 360, height: 600 };
const PANEL = { width: 420, height: 900 };
const TAB = { width: 1280, height: 860 };

const panelSaved: NonNullable<View['reach']> = async (screen, { language: { t } }) => {
  await screen.press(new RegExp(`^${t('panel.saved')}`), '[role="tablist"]');
  await screen.count('.saved-line [data-id]');
};

/** What each part of the library has once it is drawn. */
const SHOWN = {
  timeline: '.event .text-button',
  cases: '.case li',
  articles: '.article-list .text-button',
  figures: '.chart',
  storage: '.storage .button',
} as const;

const library = (tab: keyof typeof SHOWN): NonNullable<View['reach']> => {
  return async (screen, { language: { t } }) => {
    await screen.press(t(`library.view-${tab}`), '[role="tablist"]');
    await screen.count(SHOWN[tab]);
  };
};

const openArticle: NonNullable<View['reach']> = async (screen, variant) => {
  await library('articles')(screen, variant);
  await screen.press(/^Man freed on bail/, '.article-list');
  await screen.count('.claim-mark');
};

/** Every screen, and the states in which it looks different. The page itself, with marks and card, comes on its own. */
export const VIEWS: readonly View[] = [
  { name: 'popup', file: 'popup.html', size: POPUP, whole: true, ofPage: true },
  {
    name: 'panel-page',
    file: 'sidepanel.html',
    size: PANEL,
    ofPage: true,
    reach: async (screen) => void (await screen.count('li.statement')),
  },
  { name: 'panel-saved', file: 'sidepanel.html', size: PANEL, reach: panelSaved },
  {
    name: 'panel-editing',
    file: 'sidepanel.html',
    size: PANEL,
    whole: true,
    async reach(screen, variant) {
      await panelSaved(screen, variant);
      await screen.fill(variant.language.t('saved.search'), '"lodged the detainer with the jail" outlet:tamarack');
      await screen.count('.saved-line .tag');
      await screen.press(variant.language.t('statement.edit-all'));
      await screen.count('.editor');
    },
  },
  {
    name: 'panel-selected',
    file: 'sidepanel.html',
    size: PANEL,
    async reach(screen, variant) {
      await panelSaved(screen, variant);
      const select = variant.language.t('saved.select');
      await screen.press(select, '.saved-line[aria-posinset="1"]');
      await screen.press(select, '.saved-line[aria-posinset="2"]');
      await screen.count('.selection-bar');
    },
  },
  {
    name: 'library-statements',
    file: 'library.html',
    size: TAB,
    reach: async (screen) => void (await screen.count('tbody .statement-text')),
  },
  {
    name: 'library-search',
    file: 'library.html',
    size: TAB,
    async reach(screen, { language: { t } }) {
      await screen.fill(t('saved.search'), 'outlet:tamarack haugen');
      await screen.count('tbody mark');
      await screen.press(t('saved.select'), 'tbody');
    },
  },
  { name: 'library-timeline', file: 'library.html', size: TAB, reach: library('timeline') },
  { name: 'library-cases', file: 'library.html', size: TAB, whole: true, reach: library('cases') },
  { name: 'library-articles', file: 'library.html', size: TAB, reach: library('articles') },
  { name: 'library-article', file: 'library.html', size: TAB, reach: openArticle },
  {
    name: 'library-versions',
    file: 'library.html',
    size: TAB,
    whole: true,
    async reach(screen, variant) {
      await openArticle(screen, variant);
      const compare = `select[aria-label="${variant.language.t('articles.compare')}"]`;
      const other = await screen.page.$eval(
        `${compare} option:last-child`,
        (option) => (option as HTMLOptionElement).value,
      );
      await screen.page.select(compare, other);
      await screen.count('ins');
    },
  },
  { name: 'library-figures', file: 'library.html', size: TAB, whole: true, reach: library('figures') },
  { name: 'library-storage', file: 'library.html', size: TAB, whole: true, reach: library('storage') },
  {
    name: 'export-dialog',
    file: 'library.html',
    size: TAB,
    async reach(screen, { language: { t } }) {
      await screen.press(t('export.open'));
      await screen.count('dialog[open]');
    },
  },
  { name: 'options', file: 'options.html', size: TAB, whole: true },
  { name: 'welcome', file: 'welcome.html', size: TAB, whole: true },
];
