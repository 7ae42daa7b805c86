import { useEffect, useState } from 'preact/hooks';
import { PanelScreen, type PanelTab } from '../../components/panel/PanelScreen.tsx';
import { LanguageContext } from '../../components/parts/language.ts';
import { type ActivePage, watchActivePage } from '../../lib/screens/active-page.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { type PanelTarget, watchPanelTarget } from '../../lib/screens/panel-target.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import { useLastingStorage } from '../../lib/screens/use-storage.ts';
import { useTell } from '../../lib/screens/use-tell.ts';
import { changeSettings } from '../../lib/settings.ts';
import { countKept, type Database, tagsInUse } from '../../lib/storage/index.ts';
import { PagePart } from './PagePart.tsx';
import { SavedPart } from './SavedPart.tsx';

const NO_TAGS: string[] = [];

/** The side panel wired to the active tab and to the database. */
export function Panel({ database }: { database: Database }) {
  const [page, setPage] = useState<ActivePage | null>(null);
  const [target, setTarget] = useState<PanelTarget | null>(null);
  const [tab, setTab] = useState<PanelTab>('page');
  const { tell, toastIn, closeToast } = useTell();
  const [refresh, setRefresh] = useState<() => void>(() => () => {});
  const kept = useLive(() => countKept(database), [database]);
  const tags = useLive(async () => (await tagsInUse(database)).map(({ tag: name }) => name), [database]);

  useEffect(() => {
    const watching = new AbortController();
    const again = watchActivePage(setPage, watching.signal);
    setRefresh(() => again);
    watchPanelTarget((next) => {
      setTarget(next);
      setTab('page');
    }, watching.signal);
    return () => watching.abort();
  }, []);

  useLastingStorage(kept.state === 'ready' && kept.value.claims > 0);

  if (!page) return null;
  const language = languageOfScreen(page.settings);

  const savedCount = kept.state === 'ready' ? kept.value.claims : null;
  const knownTags = tags.state === 'ready' ? tags.value : NO_TAGS;
  const pageCount = page.view.status === 'read' ? page.view.claims.filter((claim) => !claim.dismissed).length : null;
  return (
    <LanguageContext.Provider value={language}>
      <PanelScreen
        tab={tab}
        counts={{ page: pageCount, saved: savedCount }}
        explainSaving={!page.settings.savingExplained && (savedCount ?? 0) > 0}
        toast={toastIn(language)}
        onTab={setTab}
        onSavingUnderstood={() => changeSettings({ savingExplained: true })}
        onCloseToast={closeToast}
      >
        {tab === 'page' ? (
          <PagePart
            key={page.tabId}
            database={database}
            page={page}
            target={target?.tabId === page.tabId ? target.key : null}
            knownTags={knownTags}
            refresh={refresh}
            tell={tell}
          />
        ) : (
          <SavedPart database={database} language={language} knownTags={knownTags} tell={tell} />
        )}
      </PanelScreen>
    </LanguageContext.Provider>
  );
}
