import { useLanguage } from '../parts/language.ts';
import { Switch } from '../parts/Switch.tsx';

interface Props {
  site: string | null;
  paused: { site: boolean; everywhere: boolean };
  onPauseSite(paused: boolean): void;
  onPauseEverywhere(paused: boolean): void;
}

/** Pause here and everywhere. */
export function PauseSwitches({ site, paused, onPauseSite, onPauseEverywhere }: Props) {
  const { t } = useLanguage();
  return (
    <div class="pause-switches">
      {site && <Switch label={t('popup.pause-site', { site })} on={paused.site} onChange={onPauseSite} />}
      <Switch label={t('popup.pause-everywhere')} on={paused.everywhere} onChange={onPauseEverywhere} />
    </div>
  );
}
