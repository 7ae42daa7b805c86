/** The statement at which the side panel is to open; kept for the session, because the panel may not be open yet. */
import { browser } from 'wxt/browser';

export interface PanelTarget {
  tabId: number;
  /** `null`: the page as a whole. */
  key: string | null;
}

const KEY = 'panelTarget';

/** Asks the panel, open or about to be, to go to a statement of a tab's page. */
export async function setPanelTarget(target: PanelTarget): Promise<void> {
  await browser.storage.session.set({ [KEY]: target });
}

/** Calls back with each target once, also one set before, until `signal` aborts. */
export function watchPanelTarget(onTarget: (target: PanelTarget) => void, signal: AbortSignal): void {
  const take = async () => {
    const target = (await browser.storage.session.get(KEY))[KEY] as PanelTarget | undefined;
    if (!target || signal.aborted) return;
    await browser.storage.session.remove(KEY);
    onTarget(target);
  };
  const listener = (changes: Record<string, { newValue?: unknown } | undefined>) => {
    if (changes[KEY]?.newValue) void take();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
  void take();
}
