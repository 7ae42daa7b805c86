import type { Language } from '../../lib/i18n/language.ts';
import type { PageView } from '../../lib/screens/page-view.ts';
import { useLanguage } from './language.ts';
import './PageNotice.css';

/** What the reader can do about a page that was not read. */
export interface PageNoticeActions {
  onRead(): void;
  onResumeSite(): void;
  onResumeEverywhere(): void;
  onAddSite(): void;
}

type UnreadView = Exclude<PageView, { status: 'read' }>;

function sentence(view: UnreadView, site: string, { t, languageName }: Language): string {
  if (view.status === 'looking') return t('page.reading');
  if (view.status === 'other-language') return t('page.other-language', { language: languageName(view.lang) });
  return t(`page.${view.status}`, { site });
}

function Actions({ view, site, actions }: { view: UnreadView; site: string; actions: PageNoticeActions }) {
  const { t } = useLanguage();
  const read = (
    <button type="button" class="button" onClick={actions.onRead}>
      {t(view.status === 'failed' ? 'page.read-again' : 'page.read')}
    </button>
  );
  switch (view.status) {
    case 'no-reader':
    case 'no-article':
    case 'on-click':
    case 'site-limited':
    case 'failed':
      return read;
    case 'not-chosen':
      return (
        <>
          {read}
          <button type="button" class="button quiet" onClick={actions.onAddSite}>
            {t('page.add-site', { site })}
          </button>
        </>
      );
    case 'paused-site':
      return (
        <button type="button" class="button" onClick={actions.onResumeSite}>
          {t('page.resume-site', { site })}
        </button>
      );
    case 'paused-everywhere':
      return (
        <button type="button" class="button" onClick={actions.onResumeEverywhere}>
          {t('page.resume-everywhere')}
        </button>
      );
    default:
      return null;
  }
}

/** One calm sentence on why there is nothing to list, and the way on where there is one. */
export function PageNotice({ view, site, actions }: { view: UnreadView; site: string; actions: PageNoticeActions }) {
  const language = useLanguage();
  return (
    <div class="page-notice" role="status">
      <p>{sentence(view, site, language)}</p>
      <div class="page-notice-actions">
        <Actions view={view} site={site} actions={actions} />
      </div>
    </div>
  );
}
