import type { Settings } from '../../lib/settings.ts';
import { useLanguage } from '../parts/language.ts';
import { Switch } from '../parts/Switch.tsx';
import { SiteList } from './SiteList.tsx';

export interface SettingsProps {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
}

const MODES: readonly Settings['readingMode'][] = ['automatic', 'chosen-sites', 'on-click'];

type SitesKey = 'chosenSites' | 'pausedSites';

/** Where articles are read. */
export function ReadingOptions(props: SettingsProps & { siteFromText(text: string): string | null }) {
  const { t } = useLanguage();
  const { settings, onChange } = props;
  const list = (key: SitesKey, title: string) => (
    <SiteList
      title={title}
      sites={settings[key]}
      siteFromText={props.siteFromText}
      onAdd={(site) => onChange({ [key]: [...new Set([...settings[key], site])].sort() })}
      onRemove={(site) => onChange({ [key]: settings[key].filter((each) => each !== site) })}
    />
  );
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{t('options.reading')}</h2>
      <fieldset class="choices">
        <legend class="unseen">{t('options.reading')}</legend>
        {MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="reading-mode"
              checked={settings.readingMode === mode}
              onChange={() => onChange({ readingMode: mode })}
            />
            <span>
              {t(`options.${mode}`)}
              <span class="soft small">{t(`options.${mode}-hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {settings.readingMode === 'chosen-sites' && list('chosenSites', t('options.chosen-list'))}
      {list('pausedSites', t('options.paused-list'))}
      <Switch
        label={t('options.paused-everywhere')}
        on={settings.pausedEverywhere}
        onChange={(pausedEverywhere) => onChange({ pausedEverywhere })}
      />
    </section>
  );
}
