import { useEffect, useState } from 'preact/hooks';
import { ExchangeBar } from '../../components/exchange/ExchangeBar.tsx';
import { FiguresView } from '../../components/library/FiguresView.tsx';
import { LibraryScreen, type LibraryView } from '../../components/library/LibraryScreen.tsx';
import { LanguageContext } from '../../components/parts/language.ts';
import { watchExportTarget } from '../../lib/screens/export-target.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { pageScope } from '../../lib/screens/page-export.ts';
import { askReader } from '../../lib/screens/reader-of-tab.ts';
import { savedScopes } from '../../lib/screens/saved-scopes.ts';
import { figuresOf } from '../../lib/screens/saved-view.ts';
import { type ExportScope, useExport } from '../../lib/screens/use-export.ts';
import { useImport } from '../../lib/screens/use-import.ts';
import { useSavedList } from '../../lib/screens/use-saved-list.ts';
import { useSelection } from '../../lib/screens/use-selection.ts';
import { useSettings } from '../../lib/screens/use-settings.ts';
import { useLastingStorage } from '../../lib/screens/use-storage.ts';
import { useTell } from '../../lib/screens/use-tell.ts';
import type { Database } from '../../lib/storage/index.ts';
import { ArticlesPart } from './ArticlesPart.tsx';
import { CasesPart } from './CasesPart.tsx';
import { StatementsPart } from './StatementsPart.tsx';
import { StoragePart } from './StoragePart.tsx';
import { TimelinePart } from './TimelinePart.tsx';

/** The library, wired to the database, with the export of what its search finds, or of a page that the popup sent here. */
export function Library({ database }: { database: Database }) {
  const settings = useSettings();
  const list = useSavedList(database);
  const { tell, toastIn, closeToast } = useTell();
  const selecting = useSelection(database, list.listing.ids, tell);
  const [view, setView] = useState<LibraryView>('statements');
  const [article, setArticle] = useState<string | null>(null);
  useLastingStorage(list.total > 0);
  const importing = useImport();
  const [ofPage, setOfPage] = useState<ExportScope | null>(null);
  const language = settings && languageOfScreen(settings);
  const ofSaved = savedScopes(list, view === 'statements' ? selecting.selected : undefined);
  const exporting = useExport([...(ofPage ? [ofPage] : []), ...ofSaved], language);

  useEffect(() => {
    const watching = new AbortController();
    watchExportTarget(async (tabId) => {
      const page = await askReader(tabId);
      if (page?.status !== 'read') return;
      setOfPage(await pageScope(database, page));
      exporting.open();
    }, watching.signal);
    return () => watching.abort();
  }, []);

  if (!settings || !language) return null;
  const openArticle = (articleId: string | null) => {
    setArticle(articleId);
    setView('articles');
  };
  return (
    <LanguageContext.Provider value={language}>
      <LibraryScreen
        {...list}
        view={view}
        isReading={view === 'articles' && article !== null}
        toast={toastIn(language)}
        exchange={<ExchangeBar {...importing} dialog={exporting.dialog} onOpenExport={exporting.open} />}
        onView={setView}
        onCloseToast={closeToast}
      >
        {view === 'statements' && (
          <StatementsPart
            database={database}
            list={list}
            settings={settings}
            selecting={selecting}
            onExport={exporting.open}
            onOpenArticle={openArticle}
          />
        )}
        {view === 'timeline' && <TimelinePart database={database} list={list} onOpenArticle={openArticle} />}
        {view === 'cases' && <CasesPart database={database} tell={tell} onOpenArticle={openArticle} />}
        {view === 'articles' && (
          <ArticlesPart database={database} list={list} open={article} onOpenArticle={openArticle} />
        )}
        {view === 'figures' && list.matches && <FiguresView {...figuresOf(list.matches.facets)} />}
        {view === 'storage' && <StoragePart database={database} settings={settings} onBackup={exporting.backUp} />}
      </LibraryScreen>
    </LanguageContext.Provider>
  );
}
