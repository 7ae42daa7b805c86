/**
 * The few calls of the browser that the background makes: the seam for its tests. `browser` of WXT fits it. All of them
 * reject where the browser does not allow them, as on its own pages.
 */
export interface BackgroundBrowser {
  runtime: {
    id: string;
    getURL(path: ''): string;
    onInstalled: Listened<[details: { reason: string }]>;
  };
  tabs: {
    query(query: { url?: string[]; active?: boolean; currentWindow?: boolean }): Promise<BrowserTab[]>;
    create(tab: { url: string }): Promise<BrowserTab>;
    update(tabId: number, change: { active: true }): Promise<unknown>;
  };
  windows: { update(windowId: number, change: { focused: true }): Promise<unknown> };
  scripting: {
    executeScript(script: { target: { tabId: number }; files: PageScript[] }): Promise<unknown>;
    insertCSS(sheet: { target: { tabId: number }; files: string[] }): Promise<unknown>;
    removeCSS(sheet: { target: { tabId: number }; files: string[] }): Promise<unknown>;
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ id: string }[]>;
    registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
    updateContentScripts(scripts: RegisteredScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
  action: {
    setBadgeText(badge: { tabId: number; text: string }): Promise<void>;
    setBadgeBackgroundColor(badge: { tabId: number; color: string }): Promise<void>;
    setBadgeTextColor(badge: { tabId: number; color: string }): Promise<void>;
  };
  contextMenus: {
    create(item: { id: string; title: string; contexts: MenuContexts; documentUrlPatterns: string[] }): unknown;
    removeAll(): Promise<void>;
    onClicked: Listened<[info: { menuItemId: string | number }, tab?: BrowserTab]>;
  };
  commands: { onCommand: Listened<[command: string, tab?: BrowserTab]> };
  i18n: { getMessage(name: string): string };
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
    onChanged: Listened<[changes: Record<string, { oldValue?: unknown }>, area: string]>;
  };
}

/** A script that the browser runs in pages by itself, also after a restart. */
export interface RegisteredScript {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_end';
}

/** The scripts that run in pages. */
export type PageScript = '/gate.js' | '/reader.js';

export type MenuContexts = ['selection'] | ['page'];

export interface BrowserTab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
  discarded?: boolean | undefined;
}

export interface Listened<Args extends unknown[]> {
  addListener(listener: (...args: Args) => void): void;
  removeListener(listener: (...args: Args) => void): void;
}

/** All pages of the web, as match patterns. */
export const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Listens until `signal` aborts. */
export function listen<Args extends unknown[]>(
  event: Listened<Args>,
  listener: (...args: Args) => void,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}
