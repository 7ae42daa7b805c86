import { AgainIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import './checking.css';

interface Props {
  /** How many statements are to be checked again by today. */
  count: number;
  /** Whether only those are listed. */
  on: boolean;
  onChange(on: boolean): void;
}

/** The queue of what is to be checked again: how many wait, and whether the list shows only them. Nothing while none waits. */
export function DueFilter({ count, on, onChange }: Props) {
  const { t } = useLanguage();
  if (count === 0 && !on) return null;
  return (
    <button type="button" class="due-filter" aria-pressed={on} onClick={() => onChange(!on)}>
      <AgainIcon />
      <span>{count === 0 ? t('due.none') : t('due.row', { count })}</span>
      {on && <span class="due-way-back">{t('due.all')}</span>}
    </button>
  );
}
