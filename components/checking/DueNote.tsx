import type { AnnotationPatch } from '../../lib/messages.ts';
import { useLanguage } from '../parts/language.ts';
import './checking.css';

interface Props {
  /** ISO 8601 dates. */
  checkAgainOn: string;
  today: string;
  /** The day offered for later. */
  later: string;
  onAnnotate(patch: AnnotationPatch): Promise<void>;
}

/** Says since when a statement waits to be checked again, and ends or puts off the waiting. */
export function DueNote({ checkAgainOn, today, later, onAnnotate }: Props) {
  const { t, day } = useLanguage();
  return (
    <div class="due-note">
      <p>{checkAgainOn < today ? t('due.since', { date: day(checkAgainOn) ?? checkAgainOn }) : t('due.today')}</p>
      <button type="button" class="button small" onClick={() => void onAnnotate({ checkAgainOn: null })}>
        {t('due.checked')}
      </button>
      <button type="button" class="button quiet small" onClick={() => void onAnnotate({ checkAgainOn: later })}>
        {t('edit.in-90-days')}
      </button>
    </div>
  );
}
