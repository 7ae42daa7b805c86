import { useState } from 'preact/hooks';
import { FiguresView } from '../../components/library/FiguresView.tsx';
import { LibraryScreen, type LibraryView } from '../../components/library/LibraryScreen.tsx';
import { LanguageContext } from '../../components/parts/language.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { figuresOf } from '../../lib/screens/saved-view.ts';
import { useExchange } from '../../lib/screens/use-exchange.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import { useSavedList } from '../../lib/screens/use-saved-list.ts';
import { useSettings } from '../../lib/screens/use-settings.ts';
import { useLastingStorage } from '../../lib/screens/use-storage.ts';
import { useTell } from '../../lib/screens/use-tell.ts';
import { countKept, type Database } from '../../lib/storage/index.ts';
import { ArticlesPart } from './ArticlesPart.tsx';
import { CasesPart } from './CasesPart.tsx';
import { StatementsPart } from './StatementsPart.tsx';
import { StoragePart } from './StoragePart.tsx';
import { TimelinePart } from './TimelinePart.tsx';

const NOTHING_KEPT = { claims: 0, articles: 0 };

/** The library, wired to the database. What is exported is what the search and filters leave, a backup everything. */
export function Library({ database }: { database: Database }) {
  const settings = useSettings();
  const list = useSavedList(database);
  const exchange = useExchange(database);
  const { tell, toastIn, closeToast } = useTell();
  const [view, setView] = useState<LibraryView>('statements');
  const [article, setArticle] = useState<string | null>(null);
  const count = useLive(() => countKept(database), [database]);
  const kept = count.state === 'ready' ? count.value : NOTHING_KEPT;
  useLastingStorage(kept.claims > 0);
  if (!settings) return null;

  const language = languageOfScreen(settings);
  const backup = () => void exchange.onExport('backup');
  const openArticle = (articleId: string | null) => {
    setArticle(articleId);
    setView('articles');
  };
  return (
    <LanguageContext.Provider value={language}>
      <LibraryScreen
        {...list}
        {...exchange}
        view={view}
        toast={toastIn(language)}
        onView={setView}
        onCloseToast={closeToast}
        onExport={(format) => exchange.onExport(format, list.filtered && list.matches ? list.listing.ids : 'all')}
      >
        {view === 'statements' && (
          <StatementsPart database={database} list={list} settings={settings} tell={tell} onOpenArticle={openArticle} />
        )}
        {view === 'timeline' && <TimelinePart database={database} list={list} onOpenArticle={openArticle} />}
        {view === 'cases' && <CasesPart database={database} tell={tell} onOpenArticle={openArticle} />}
        {view === 'articles' && (
          <ArticlesPart database={database} list={list} open={article} onOpenArticle={openArticle} />
        )}
        {view === 'figures' && list.matches && <FiguresView {...figuresOf(list.matches.facets)} />}
        {view === 'storage' && <StoragePart kept={kept} settings={settings} onBackup={backup} />}
      </LibraryScreen>
    </LanguageContext.Provider>
  );
}
