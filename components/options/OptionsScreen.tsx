import type { Kind } from '../../lib/analysis/types.ts';
import type { Settings } from '../../lib/settings.ts';
import { AppMark } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { Switch } from '../parts/Switch.tsx';
import { DataOptions, type DataProps } from './DataOptions.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { ReadingOptions, type SettingsProps } from './ReadingOptions.tsx';
import '../parts/document.css';
import './OptionsScreen.css';

export interface OptionsProps extends SettingsProps, DataProps {
  kinds: readonly Kind[];
  /** Whether the browser has a page for shortcuts that can be opened. */
  canOpenShortcuts: boolean;
  siteFromText(text: string): string | null;
  onOpenShortcuts(): void;
}

/** Names of languages are written in the language itself. */
const LANGUAGES: readonly { code: Settings['language']; name: string | null }[] = [
  { code: 'browser', name: null },
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
];

function LanguageOption({ settings, onChange }: SettingsProps) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{t('options.language')}</h2>
      <select
        class="field narrow"
        aria-labelledby="language-title"
        value={settings.language}
        onChange={(event) => onChange({ language: event.currentTarget.value as Settings['language'] })}
      >
        {LANGUAGES.map(({ code, name }) => (
          <option key={code} value={code} lang={code === 'browser' ? undefined : code}>
            {name ?? t('options.language-browser')}
          </option>
        ))}
      </select>
    </section>
  );
}

function Shortcuts({ canOpenShortcuts, onOpenShortcuts }: Pick<OptionsProps, 'canOpenShortcuts' | 'onOpenShortcuts'>) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('options.shortcuts')}</h2>
      <p>{t(canOpenShortcuts ? 'options.shortcuts-hint' : 'options.shortcuts-firefox')}</p>
      {canOpenShortcuts && (
        <button type="button" class="button" onClick={onOpenShortcuts}>
          {t('options.open-shortcuts')}
        </button>
      )}
    </section>
  );
}

/** All settings on one page; each takes effect at once. */
export function OptionsScreen(props: OptionsProps) {
  const { t } = useLanguage();
  return (
    <main class="document options">
      <header>
        <h1>
          <AppMark />
          {t('options.title')}
        </h1>
      </header>
      <ReadingOptions {...props} />
      <section aria-labelledby="saving-title">
        <h2 id="saving-title">{t('options.saving')}</h2>
        <Switch
          label={t('options.save-automatically')}
          hint={t('options.save-automatically-hint')}
          on={props.settings.saveAutomatically}
          onChange={(saveAutomatically) => props.onChange({ saveAutomatically })}
        />
      </section>
      <MarkOptions {...props} />
      <LanguageOption {...props} />
      <Shortcuts {...props} />
      <DataOptions {...props} />
    </main>
  );
}
