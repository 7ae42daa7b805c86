/** The pages that have a tab of their own (options, welcome) in every state that they can be in. */
import type { ComponentChildren } from 'preact';
import { type OptionsProps, OptionsScreen } from '../../../components/options/OptionsScreen.tsx';
import type { SampleStatement } from '../../../components/welcome/Sample.tsx';
import { WelcomeScreen } from '../../../components/welcome/WelcomeScreen.tsx';
import { KINDS } from '../../../lib/analysis/types.ts';
import { en } from '../../../lib/i18n/en.ts';
import { siteFromText } from '../../../lib/screens/site-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import { exchangeBar } from './exchange.tsx';

const nothing = () => {};

export const optionsProps: OptionsProps = {
  settings: DEFAULT_SETTINGS,
  kinds: KINDS,
  kept: { claims: 214, articles: 31 },
  exchange: exchangeBar(),
  deletion: 'idle',
  shortcuts: { 'next-claim': 'Alt+Shift+K', 'save-selection': 'Alt+Shift+S', 'open-panel': '' },
  canOpenShortcuts: true,
  siteFromText,
  onChange: nothing,
  onDeleteAll: nothing,
  onOpenShortcuts: nothing,
};

const options = (changes: Partial<OptionsProps> = {}, settings: Partial<Settings> = {}) => (
  <OptionsScreen {...optionsProps} {...changes} settings={{ ...DEFAULT_SETTINGS, ...settings }} />
);

const SAMPLE = en['welcome.sample-text'];

const found = (words: string, rest: Omit<SampleStatement, 'start' | 'end'>): SampleStatement => {
  const start = SAMPLE.indexOf(words);
  return { start, end: start + words.length, ...rest };
};

const SAMPLE_STATEMENTS: SampleStatement[] = [
  found('Immigration and Customs Enforcement lodged a detainer with the Alder County jail on March 3.', {
    form: 'claim',
    kinds: ['detainer'],
    source: null,
  }),
  found('The county released the man two days later without notifying the agency, ICE said in a statement.', {
    form: 'claim',
    kinds: ['response', 'release'],
    source: { name: 'ICE' },
  }),
  found('“We follow the state’s law, and a judge’s warrant is what it asks for,”', {
    form: 'quote',
    kinds: [],
    source: { name: 'Dana Whitlock', role: 'sheriff' },
  }),
];

const welcome = (statements = SAMPLE_STATEMENTS) => (
  <WelcomeScreen kinds={KINDS} sample={{ text: SAMPLE, statements, onText: nothing }} onOpenOptions={nothing} />
);

export const PAGE_STATES: Record<string, () => ComponentChildren> = {
  'options-default': () => options(),
  'options-high-contrast': () => options({}, { palette: 'high-contrast', markStyle: 'underline' }),
  'options-chosen-sites': () =>
    options(
      { canOpenShortcuts: false },
      { readingMode: 'chosen-sites', chosenSites: ['courier.example', 'news.example'], pausedSites: ['wire.example'] },
    ),
  'options-imported': () =>
    options({ exchange: exchangeBar({ status: 'done', file: 'a.jsonl', imported: 208, unchanged: 6, skipped: [] }) }),
  'options-not-deleted': () => options({ deletion: 'failed' }),
  'options-deleted': () => options({ deletion: 'deleted' }),
  'welcome-first': () => welcome(),
  'welcome-nothing-marked': () => welcome([]),
};
