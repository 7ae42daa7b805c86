import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PageViewport, VIEWPORT_PORT } from '../messages.ts';

/**
 * The part of a tab's page that is in view, followed while the page is read; `null` where nobody tells. Asks anew when
 * `page`, the address of what was read, changes.
 */
export function useViewport(tabId: number | null, page: string | null): PageViewport | null {
  const [viewport, setViewport] = useState<PageViewport | null>(null);
  useEffect(() => {
    setViewport(null);
    if (tabId === null || page === null) return;
    const port = browser.tabs.connect(tabId, { name: VIEWPORT_PORT });
    port.onMessage.addListener((message: PageViewport) => setViewport(message));
    // A tab without a reader closes the port, which the browser calls an error unless it is looked at.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    return () => port.disconnect();
  }, [tabId, page]);
  return viewport;
}
