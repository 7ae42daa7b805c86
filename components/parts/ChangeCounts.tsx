import type { PageChanges } from '../../lib/screens/changes.ts';
import { useLanguage } from './language.ts';
import './ChangeCounts.css';

/** What became of the statements that were saved of a page, in one line of figures. */
export function ChangeCounts({ changes }: { changes: PageChanges }) {
  const { t, day } = useLanguage();
  return (
    <span class="change-counts">
      <span class="change-since">{t('changes.since', { date: day(changes.since)! })}</span>
      {changes.counts.map(({ state, count }) => (
        <span key={state}>{t(`changes.${state}`, { count })}</span>
      ))}
    </span>
  );
}
