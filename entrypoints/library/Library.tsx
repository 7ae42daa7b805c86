import { LibraryScreen } from '../../components/library/LibraryScreen.tsx';
import { LanguageContext } from '../../components/parts/language.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { useExchange } from '../../lib/screens/use-exchange.ts';
import { useSavedList } from '../../lib/screens/use-saved-list.ts';
import { useSettings } from '../../lib/screens/use-settings.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import { type Database, kindsOf, sourceOf } from '../../lib/storage/index.ts';

/** The library, wired to the database. What is exported is what the search and filters leave, a backup everything. */
export function Library({ database }: { database: Database }) {
  const settings = useSettings();
  const list = useSavedList(database);
  const { visit, goTo } = useVisit();
  const exchange = useExchange(database);
  if (!settings) return null;
  return (
    <LanguageContext.Provider value={languageOfScreen(settings)}>
      <LibraryScreen
        {...list}
        {...exchange}
        rows={list.claims.map((saved) => ({ saved, kinds: kindsOf(saved), source: sourceOf(saved) }))}
        visit={visit}
        onGoTo={goTo}
        onExport={(format) => exchange.onExport(format, list.filtered && list.order ? list.order : 'all')}
      />
    </LanguageContext.Provider>
  );
}
