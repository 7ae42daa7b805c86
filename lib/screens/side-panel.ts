import { browser } from 'wxt/browser';

/** What Firefox has in place of the side panel. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel of a window. Browsers allow it only within a click, so nothing may be awaited before the call. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as WithSidebar;
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
