import { useEffect, useState } from 'preact/hooks';
import { type PanelProps, PanelScreen, type PanelTab } from '../../components/panel/PanelScreen.tsx';
import { LanguageContext } from '../../components/parts/language.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { type ActivePage, watchActivePage } from '../../lib/screens/active-page.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { type PanelTarget, watchPanelTarget } from '../../lib/screens/panel-target.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import { changeSettings } from '../../lib/settings.ts';
import { countKept, type Database, tagsInUse } from '../../lib/storage/index.ts';
import { PagePart } from './PagePart.tsx';
import { SavedPart } from './SavedPart.tsx';

/** Runs a change that can be taken back and says so; a change that fails is said too. */
export type Tell = (
  what: (language: Language) => string,
  change: () => Promise<(() => Promise<void>) | undefined | void>,
) => void;

const NO_TAGS: string[] = [];

/** The side panel wired to the active tab and to the database. */
export function Panel({ database }: { database: Database }) {
  const [page, setPage] = useState<ActivePage | null>(null);
  const [target, setTarget] = useState<PanelTarget | null>(null);
  const [tab, setTab] = useState<PanelTab>('page');
  const [toast, setToast] = useState<PanelProps['toast']>(null);
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

  if (!page) return null;
  const language = languageOfScreen(page.settings);

  const tell: Tell = async (what, change) => {
    const failed = () => setToast({ message: language.t('undo.failed') });
    try {
      const undo = await change();
      setToast({
        message: what(language),
        onUndo: undo ? () => undo().then(() => setToast(null), failed) : undefined,
      });
    } catch {
      failed();
    }
  };

  const savedCount = kept.state === 'ready' ? kept.value.claims : null;
  const knownTags = tags.state === 'ready' ? tags.value : NO_TAGS;
  const pageCount = page.view.status === 'read' ? page.view.claims.filter((claim) => !claim.dismissed).length : null;
  return (
    <LanguageContext.Provider value={language}>
      <PanelScreen
        tab={tab}
        counts={{ page: pageCount, saved: savedCount }}
        explainSaving={!page.settings.savingExplained && (savedCount ?? 0) > 0}
        toast={toast}
        onTab={setTab}
        onSavingUnderstood={() => changeSettings({ savingExplained: true })}
        onCloseToast={() => setToast(null)}
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
