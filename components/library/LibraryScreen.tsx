import type { ComponentChildren } from 'preact';
import { AppMark } from '../icons.tsx';
import { type SavedFilterProps, SavedFilters } from '../panel/SavedFilters.tsx';
import { useLanguage } from '../parts/language.ts';
import { TabList } from '../parts/TabList.tsx';
import { Toast } from '../parts/Toast.tsx';
import './LibraryScreen.css';

export const LIBRARY_VIEWS = ['statements', 'timeline', 'cases', 'articles', 'figures', 'storage'] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

/** The views that search and filters narrow. */
const SEARCHED: readonly LibraryView[] = ['statements', 'timeline', 'articles', 'figures'];

/** The views that can be drawn only once everything is read. */
const OF_EVERYTHING: readonly LibraryView[] = ['timeline', 'figures'];

export interface LibraryProps extends SavedFilterProps {
  state: 'loading' | 'ready' | 'failed';
  view: LibraryView;
  /** Whether the view shows one article, which no search narrows. */
  isReading: boolean;
  toast: { message: string; onUndo?: (() => void) | undefined } | null;
  /** Export and import. */
  exchange: ComponentChildren;
  onView(view: LibraryView): void;
  onCloseToast(): void;
  /** The view. */
  children: ComponentChildren;
}

function View(props: LibraryProps) {
  const { t } = useLanguage();
  if (props.state !== 'ready') return <p role="status">{t(`saved.${props.state}`)}</p>;
  if (props.isReading || !SEARCHED.includes(props.view)) return <>{props.children}</>;
  if (props.total === 0) {
    return (
      <div class="library-empty">
        <h2>{t('saved.empty')}</h2>
        <p>{t('saved.empty-hint')}</p>
      </div>
    );
  }
  if (props.facets === null && OF_EVERYTHING.includes(props.view)) return <SavedFilters {...props} />;
  return (
    <>
      <SavedFilters {...props} />
      {props.found > 0 ? props.children : <p>{t('saved.nothing-found')}</p>}
    </>
  );
}

/** The library: its views of everything saved, with search, export and import. */
export function LibraryScreen(props: LibraryProps) {
  const { t } = useLanguage();
  return (
    <main class="library">
      <header class="library-head">
        <h1>
          <AppMark />
          {t('library.title')}
        </h1>
        {props.exchange}
      </header>
      <TabList
        label={t('library.views')}
        tabs={LIBRARY_VIEWS}
        chosen={props.view}
        panel="library-view"
        onChoose={props.onView}
      >
        {(view) => t(`library.view-${view}`)}
      </TabList>
      <div id="library-view" class="library-view" role="tabpanel" aria-labelledby={`tab-${props.view}`}>
        <View {...props} />
      </div>
      <p class="small soft">
        {t('app.standing')} {t('app.accusation')}
      </p>
      <Toast message={props.toast?.message ?? null} onUndo={props.toast?.onUndo} onClose={props.onCloseToast} />
    </main>
  );
}
