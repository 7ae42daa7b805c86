/** The popup in every state that it can be in. */
import type { ComponentChildren } from 'preact';
import { type PopupProps, PopupScreen } from '../../../components/popup/PopupScreen.tsx';
import { glanceAt, type ReadPage } from '../../../lib/screens/glance.ts';
import type { PageView } from '../../../lib/screens/page-view.ts';
import { readPage, readPageWithSaved } from '../fixtures/article.ts';

const nothing = () => {};

export const popupProps: PopupProps = {
  view: { status: 'looking' },
  glance: null,
  site: 'courier.example',
  paused: { site: false, everywhere: false },
  saving: 'idle',
  explainSaving: false,
  onRead: nothing,
  onResumeSite: nothing,
  onResumeEverywhere: nothing,
  onAddSite: nothing,
  onSaveAll: nothing,
  onSavingUnderstood: nothing,
  onPauseSite: nothing,
  onPauseEverywhere: nothing,
  onOpenPanel: nothing,
  onExportPage: nothing,
  onOpenLibrary: nothing,
  onOpenOptions: nothing,
};

const popup = (view: PageView, changes: Partial<PopupProps> = {}) => (
  <PopupScreen {...popupProps} view={view} glance={view.status === 'read' ? glanceAt(view) : null} {...changes} />
);

const allSaved = (page: ReadPage): ReadPage => ({
  ...page,
  claims: page.claims.map((claim) => ({ ...claim, savedId: claim.key })),
});

export const POPUP_STATES: Record<string, () => ComponentChildren> = {
  'popup-read': () => popup(readPageWithSaved()),
  'popup-first-save': () => popup(allSaved(readPage()), { explainSaving: true }),
  'popup-save-failed': () => popup(readPage(), { saving: 'failed' }),
  'popup-preview': () =>
    popup(
      readPage({
        article: { ...readPage().article, words: 146, access: 'preview' },
        claims: readPage().claims.slice(0, 6),
        unseen: { frames: 2, shadowRoots: 1 },
        plainExtraction: true,
      }),
    ),
  'popup-nothing-found': () => popup(readPage({ claims: [] })),
  'popup-reading': () => popup({ status: 'reading' }),
  'popup-no-reader': () => popup({ status: 'no-reader' }),
  'popup-no-article': () => popup({ status: 'no-article' }),
  'popup-other-language': () => popup({ status: 'other-language', lang: 'de' }),
  'popup-failed': () => popup({ status: 'failed', reason: 'no body' }),
  'popup-pdf': () => popup({ status: 'pdf' }),
  'popup-browser-page': () => popup({ status: 'browser-page' }, { site: null }),
  'popup-site-limited': () => popup({ status: 'site-limited' }),
  'popup-on-click': () => popup({ status: 'on-click' }),
  'popup-not-chosen': () => popup({ status: 'not-chosen' }),
  'popup-paused-site': () => popup({ status: 'paused-site' }, { paused: { site: true, everywhere: false } }),
  'popup-paused-everywhere': () =>
    popup({ status: 'paused-everywhere' }, { paused: { site: false, everywhere: true } }),
};
