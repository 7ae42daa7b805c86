import { useState } from 'preact/hooks';
import { LibraryScreen, type LibraryView } from '../../components/library/LibraryScreen.tsx';
import { LanguageContext } from '../../components/parts/language.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { useExchange } from '../../lib/screens/use-exchange.ts';
import { useSavedList } from '../../lib/screens/use-saved-list.ts';
import { useSettings } from '../../lib/screens/use-settings.ts';
import { useTell } from '../../lib/screens/use-tell.ts';
import type { Database } from '../../lib/storage/index.ts';
import { StatementsPart } from './StatementsPart.tsx';

/** The library, wired to the database. What is exported is what the search and filters leave, a backup everything. */
export function Library({ database }: { database: Database }) {
  const settings = useSettings();
  const list = useSavedList(database);
  const exchange = useExchange(database);
  const { tell, toastIn, closeToast } = useTell();
  const [view, setView] = useState<LibraryView>('statements');
  const [, setArticle] = useState<string | null>(null);
  if (!settings) return null;

  const language = languageOfScreen(settings);
  const openArticle = (articleId: string) => {
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
      </LibraryScreen>
    </LanguageContext.Provider>
  );
}
