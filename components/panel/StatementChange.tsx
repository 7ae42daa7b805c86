import type { PageClaim } from '../../lib/page-state.ts';
import { WordDiff } from '../claims/WordDiff.tsx';
import { useLanguage } from '../parts/language.ts';

interface Props {
  claim: PageClaim;
  onAcceptRewording(key: string): void;
}

/** What became of a saved statement since it was saved; nothing for one that is new. */
export function StatementChange({ claim, onAcceptRewording }: Props) {
  const { t, day } = useLanguage();
  const { anchor, earlier, exact, key } = claim;
  if (!anchor || !earlier) return null;
  const date = day(earlier.savedAt)!;
  if (anchor === 'exact') return <p class="small soft">{t('anchor.exact', { date })}</p>;
  return (
    <div class="statement-change">
      <p class="small">
        {t(`anchor.${anchor}`)} <span class="change-date">{t('anchor.since', { date })}</span>
      </p>
      {anchor === 'changed' && (
        <>
          <WordDiff before={earlier.exact} after={exact} />
          <button
            type="button"
            class="button small"
            title={t('rewording.accept-hint')}
            onClick={() => onAcceptRewording(key)}
          >
            {t('rewording.accept')}
          </button>
        </>
      )}
    </div>
  );
}
