import type { Kind } from '../../lib/analysis/types.ts';
import type { Settings } from '../../lib/settings.ts';
import { AppMark } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { Switch } from '../parts/Switch.tsx';
import { DataOptions, type DataProps } from './DataOptions.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { ReadingOptions, type SettingsProps } from './ReadingOptions.tsx';
import { Shortcuts, type ShortcutsProps } from './Shortcuts.tsx';
import '../parts/document.css';
import './OptionsScreen.css';

export interface OptionsProps extends SettingsProps, DataProps, ShortcutsProps {
  kinds: readonly Kind[];
  siteFromText(text: string): string | null;
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
