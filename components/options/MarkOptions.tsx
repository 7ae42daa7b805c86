import type { Kind } from '../../lib/analysis/types.ts';
import type { Settings } from '../../lib/settings.ts';
import { KindTag } from '../claims/KindTag.tsx';
import { useLanguage } from '../parts/language.ts';
import { Switch } from '../parts/Switch.tsx';
import { PaletteChoice } from './PaletteChoice.tsx';
import type { SettingsProps } from './ReadingOptions.tsx';

const STYLES: readonly Settings['markStyle'][] = ['fill-and-underline', 'underline'];

function Kinds({ kinds, settings, onChange }: SettingsProps & { kinds: readonly Kind[] }) {
  const { t } = useLanguage();
  const shown = settings.kindsShown;
  return (
    <fieldset class="kind-options">
      <legend>{t('options.kinds')}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={shown.includes(kind)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              onChange({ kindsShown: kinds.filter((each) => (each === kind ? on : shown.includes(each))) });
            }}
          />
          <KindTag kind={kind} />
          <span>
            {t(`kind.${kind}`)}
            <span class="soft small">{t(`definition.${kind}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is marked on pages, and how it looks. */
export function MarkOptions(props: SettingsProps & { kinds: readonly Kind[] }) {
  const { t, percent } = useLanguage();
  const { settings, onChange } = props;
  return (
    <section aria-labelledby="marks-title">
      <h2 id="marks-title">{t('options.marks')}</h2>
      <Kinds {...props} />
      <Switch
        label={t('options.quotes')}
        on={settings.showQuotes}
        onChange={(showQuotes) => onChange({ showQuotes })}
      />
      <div class="option-row">
        <label for="confidence">
          {t('options.confidence')}
          <span class="soft small">{t('options.confidence-hint')}</span>
        </label>
        <span class="range">
          <input
            id="confidence"
            type="range"
            min="0"
            max="0.95"
            step="0.05"
            value={settings.leastConfidence}
            aria-valuetext={percent(settings.leastConfidence)}
            onChange={(event) => onChange({ leastConfidence: Number(event.currentTarget.value) })}
          />
          <output for="confidence">{percent(settings.leastConfidence)}</output>
        </span>
      </div>
      <PaletteChoice {...props} />
      <fieldset class="choices">
        <legend>{t('options.mark-style')}</legend>
        {STYLES.map((style) => (
          <label key={style}>
            <input
              type="radio"
              name="mark-style"
              checked={settings.markStyle === style}
              onChange={() => onChange({ markStyle: style })}
            />
            <span class={`mark-sample kind-detainer ${style}`}>{t(`options.${style}`)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
