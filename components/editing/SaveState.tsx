import { useLanguage } from '../parts/language.ts';
import type { Draft } from './draft.ts';

/** Says whether an edit is kept; a failed one can be tried again. */
export function SaveState({ draft }: { draft: Pick<Draft<never>, 'state' | 'flush'> }) {
  const { t } = useLanguage();
  const state = draft.state();
  return (
    <span class="save-state" role="status">
      {state !== 'clean' && t(`edit.${state}`)}
      {state === 'failed' && (
        <button type="button" class="button quiet small" onClick={draft.flush}>
          {t('edit.retry')}
        </button>
      )}
    </span>
  );
}
