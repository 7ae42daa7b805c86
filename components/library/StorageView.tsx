import type { StorageUse } from '../../lib/screens/storage-use.ts';
import { useLanguage } from '../parts/language.ts';
import './StorageView.css';

export interface StorageProps {
  use: StorageUse;
  kept: { claims: number; articles: number };
  /** Milliseconds since 1970, `null`: none yet. */
  lastBackupAt: number | null;
  /** Whether it is time for a backup. */
  isBackupDue: boolean;
  onAskToKeep(): void;
  onBackup(): void;
}

/** How much room the saved things take, whether they will stay, and when they were last copied. */
export function StorageView({ use, kept, lastBackupAt, isBackupDue, onAskToKeep, onBackup }: StorageProps) {
  const { t, size, day } = useLanguage();
  const statements = t('count.statements', { count: kept.claims });
  const date = lastBackupAt === null ? null : day(lastBackupAt);
  return (
    <dl class="storage">
      <div>
        <dt>{t('storage.kept')}</dt>
        <dd>{t('storage.kept-of', { statements, articles: t('count.articles', { count: kept.articles }) })}</dd>
      </div>
      <div>
        <dt>{t('storage.use')}</dt>
        <dd>
          {use.estimate
            ? t('storage.used-of', { used: size(use.estimate.usage), quota: size(use.estimate.quota) })
            : t('storage.use-unknown')}
          {use.estimate && (
            <meter min={0} max={use.estimate.quota} value={use.estimate.usage} aria-label={t('storage.use')} />
          )}
        </dd>
      </div>
      <div>
        <dt>{t('storage.lasting')}</dt>
        <dd>
          <p role="status">{t(kept.claims === 0 ? 'storage.not-asked' : `storage.${use.lasting}`)}</p>
          {use.lasting === 'not-persisted' && kept.claims > 0 && (
            <button type="button" class="button" onClick={onAskToKeep}>
              {t('storage.ask')}
            </button>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('storage.backup')}</dt>
        <dd>
          <p>{date ? t('storage.backup-on', { date }) : t('storage.backup-none')}</p>
          {isBackupDue && <p>{t('storage.backup-due', { statements })}</p>}
          <button type="button" class="button" disabled={kept.claims === 0} onClick={onBackup}>
            {t('storage.backup-make')}
          </button>
        </dd>
      </div>
    </dl>
  );
}
