import type { Wording } from '../../lib/storage/records.ts';
import { useLanguage } from '../parts/language.ts';
import { WordDiff } from './WordDiff.tsx';
import './Wordings.css';

/** How a kept statement read at first and what it became; nothing while it has one wording. */
export function Wordings({ wordings }: { wordings: readonly Wording[] }) {
  const { t, day } = useLanguage();
  const [first, ...accepted] = wordings;
  if (!first || accepted.length === 0) return null;
  return (
    <details class="wordings">
      <summary>{t('rewording.earlier', { count: accepted.length })}</summary>
      <p class="small soft">{t('saved.saved-on', { date: day(first.since)! })}</p>
      <p>{first.exact}</p>
      {accepted.map(({ exact, since }, index) => (
        <div key={since}>
          <p class="small soft">{t('rewording.accepted-on', { date: day(since)! })}</p>
          <WordDiff before={wordings[index]!.exact} after={exact} />
        </div>
      ))}
    </details>
  );
}
