import { useLanguage } from './language.ts';
import './SensitivityNote.css';

/** Says once, at the first save, what is kept and why to handle it with care. */
export function SensitivityNote({ onUnderstood }: { onUnderstood(): void }) {
  const { t } = useLanguage();
  return (
    <div class="sensitivity-note" role="status">
      <p>{t('app.sensitive')}</p>
      <button type="button" class="button quiet small" onClick={onUnderstood}>
        {t('app.understood')}
      </button>
    </div>
  );
}
