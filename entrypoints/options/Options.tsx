import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExchangeBar } from '../../components/exchange/ExchangeBar.tsx';
import type { DataProps } from '../../components/options/DataOptions.tsx';
import { OptionsScreen } from '../../components/options/OptionsScreen.tsx';
import { LanguageContext } from '../../components/parts/language.ts';
import { KINDS } from '../../lib/analysis/types.ts';
import { deleteEverything } from '../../lib/screens/editing.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { siteFromText } from '../../lib/screens/site-settings.ts';
import { useExport } from '../../lib/screens/use-export.ts';
import { useImport } from '../../lib/screens/use-import.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import { useSettings } from '../../lib/screens/use-settings.ts';
import { useShortcuts } from '../../lib/screens/use-shortcuts.ts';
import { changeSettings } from '../../lib/settings.ts';
import { countKept, type Database } from '../../lib/storage/index.ts';

/** Firefox refuses to open its page for shortcuts from an extension. */
const CAN_OPEN_SHORTCUTS = !import.meta.env.FIREFOX;

/** The options, wired to settings and database. */
export function Options({ database }: { database: Database }) {
  const settings = useSettings();
  const kept = useLive(() => countKept(database), [database]);
  const shortcuts = useShortcuts();
  const importing = useImport();
  const count = kept.state === 'ready' ? kept.value.claims : 0;
  const language = settings && languageOfScreen(settings);
  const exporting = useExport([{ name: 'all', count, source: { from: 'kept', claimIds: 'all' } }], language);
  const [deletion, setDeletion] = useState<DataProps['deletion']>('idle');
  if (!settings || !language) return null;
  return (
    <LanguageContext.Provider value={language}>
      <OptionsScreen
        exchange={<ExchangeBar {...importing} dialog={exporting.dialog} onOpenExport={exporting.open} />}
        settings={settings}
        kinds={KINDS}
        kept={kept.state === 'ready' ? kept.value : null}
        deletion={deletion}
        shortcuts={shortcuts}
        canOpenShortcuts={CAN_OPEN_SHORTCUTS}
        siteFromText={siteFromText}
        onChange={changeSettings}
        onDeleteAll={() =>
          deleteEverything().then(
            () => setDeletion('deleted'),
            () => setDeletion('failed'),
          )
        }
        onOpenShortcuts={() => browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
      />
    </LanguageContext.Provider>
  );
}
