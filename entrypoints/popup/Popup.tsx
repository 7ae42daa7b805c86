import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/parts/language.ts';
import { type PopupProps, PopupScreen } from '../../components/popup/PopupScreen.tsx';
import { sendMessage } from '../../lib/messages.ts';
import { type ActivePage, watchActivePage } from '../../lib/screens/active-page.ts';
import { setExportTarget } from '../../lib/screens/export-target.ts';
import { glanceAt } from '../../lib/screens/glance.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { openOwnPage } from '../../lib/screens/open-tab.ts';
import { openSidePanel } from '../../lib/screens/side-panel.ts';
import { chooseSite, pauseSite } from '../../lib/screens/site-settings.ts';
import { changeSettings } from '../../lib/settings.ts';

/** The popup wired to the active tab: it holds nothing of its own but whether a save is under way. */
export function Popup() {
  const [page, setPage] = useState<ActivePage | null>(null);
  const [saving, setSaving] = useState<PopupProps['saving']>('idle');
  const refresh = useRef(() => {});

  useEffect(() => {
    const watching = new AbortController();
    refresh.current = watchActivePage(setPage, watching.signal);
    return () => watching.abort();
  }, []);

  if (!page) return null;
  const { tabId, windowId, site, view, settings } = page;
  const glance = view.status === 'read' ? glanceAt(view) : null;

  const read = async () => {
    if (tabId === null) return;
    await sendMessage('readTab', tabId);
    refresh.current();
  };

  const saveAll = async () => {
    if (tabId === null || !glance) return;
    setSaving('saving');
    try {
      await sendMessage('savePageClaims', glance.unsaved, tabId);
      setSaving('idle');
    } catch {
      setSaving('failed');
    }
    refresh.current();
  };

  return (
    <LanguageContext.Provider value={languageOfScreen(settings)}>
      <PopupScreen
        view={view}
        glance={glance}
        site={site}
        paused={{ site: site !== null && settings.pausedSites.includes(site), everywhere: settings.pausedEverywhere }}
        saving={saving}
        explainSaving={!settings.savingExplained && (glance?.saved ?? 0) > 0}
        onRead={read}
        onResumeSite={() => site && pauseSite(settings, site, false)}
        onResumeEverywhere={() => changeSettings({ pausedEverywhere: false })}
        onAddSite={async () => {
          if (!site) return;
          await chooseSite(settings, site);
          await read();
        }}
        onSaveAll={saveAll}
        onSavingUnderstood={() => changeSettings({ savingExplained: true })}
        onPauseSite={(paused) => site && pauseSite(settings, site, paused)}
        onPauseEverywhere={(pausedEverywhere) => changeSettings({ pausedEverywhere })}
        onOpenPanel={async () => {
          if (windowId === null) return;
          await openSidePanel(windowId);
          window.close();
        }}
        onExportPage={async () => {
          if (tabId === null) return;
          await setExportTarget(tabId);
          await openOwnPage('/library.html');
          window.close();
        }}
        onOpenLibrary={async () => {
          await openOwnPage('/library.html');
          window.close();
        }}
        onOpenOptions={async () => {
          await browser.runtime.openOptionsPage();
          window.close();
        }}
      />
    </LanguageContext.Provider>
  );
}
