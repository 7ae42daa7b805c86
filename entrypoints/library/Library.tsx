import { useEffect, useState } from 'preact/hooks';
import { ExchangeBar } from '../../components/exchange/ExchangeBar.tsx';
import { LibraryScreen } from '../../components/library/LibraryScreen.tsx';
import { LanguageContext } from '../../components/parts/language.ts';
import { watchExportTarget } from '../../lib/screens/export-target.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { pageScope } from '../../lib/screens/page-export.ts';
import { askReader } from '../../lib/screens/reader-of-tab.ts';
import { savedScopes } from '../../lib/screens/saved-scopes.ts';
import { type ExportScope, useExport } from '../../lib/screens/use-export.ts';
import { useImport } from '../../lib/screens/use-import.ts';
import { useSavedList } from '../../lib/screens/use-saved-list.ts';
import { useSettings } from '../../lib/screens/use-settings.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import { type Database, kindsOf, sourceOf } from '../../lib/storage/index.ts';

/** The library, wired to the database, with the export of what its search finds, or of a page that the popup sent here. */
export function Library({ database }: { database: Database }) {
  const settings = useSettings();
  const list = useSavedList(database);
  const { visit, goTo } = useVisit();
  const importing = useImport();
  const [ofPage, setOfPage] = useState<ExportScope | null>(null);
  const language = settings && languageOfScreen(settings);
  const exporting = useExport([...(ofPage ? [ofPage] : []), ...savedScopes(list)], language);

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
  return (
    <LanguageContext.Provider value={language}>
      <LibraryScreen
        {...list}
        rows={list.claims.map((saved) => ({ saved, kinds: kindsOf(saved), source: sourceOf(saved) }))}
        visit={visit}
        onGoTo={goTo}
        exchange={<ExchangeBar {...importing} dialog={exporting.dialog} onOpenExport={exporting.open} />}
      />
    </LanguageContext.Provider>
  );
}
