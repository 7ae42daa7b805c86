/** The browser as the background sees it, in memory: what it was asked to do is recorded, events are fired by hand. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundBrowser, BrowserTab, Listened, RegisteredScript } from '../../lib/background/browser-api.ts';

function fakeEvent<Args extends unknown[]>(): Listened<Args> & { fire: (...args: Args) => void; count: () => number } {
  const listeners = new Set<(...args: Args) => void>();
  return {
    addListener: (listener) => listeners.add(listener),
    removeListener: (listener) => listeners.delete(listener),
    fire: (...args) => {
      for (const listener of listeners) listener(...args);
    },
    count: () => listeners.size,
  };
}

/** Tabs whose page is not of the web refuse every script. */
export function fakeBackgroundBrowser(tabs: (BrowserTab & { id: number })[] = []) {
  const refusing = (tabId: number) => {
    const url = tabs.find((tab) => tab.id === tabId)?.url ?? '';
    return /^https?:/.test(url) ? Promise.resolve([]) : Promise.reject(new Error('Cannot access contents of the page'));
  };
  const inject = vi.fn((injection: { target: { tabId: number }; files: string[] }) => refusing(injection.target.tabId));
  const registered = new Map<string, RegisteredScript>();
  fakeBrowser.reset();
  return {
    registered,
    runtime: {
      id: 'claimlight',
      getURL: (path: string) => `chrome-extension://claimlight/${path}`,
      onInstalled: fakeEvent<[{ reason: string }]>(),
    },
    tabs: {
      query: vi.fn(async () => tabs.filter(({ url }) => /^https?:/.test(url ?? ''))),
      create: vi.fn(async ({ url }: { url: string }) => {
        const tab = { id: 100 + tabs.length, windowId: 1, url };
        tabs.push(tab);
        return tab;
      }),
      update: vi.fn(async () => undefined),
    },
    windows: { update: vi.fn(async () => undefined) },
    scripting: {
      executeScript: inject,
      insertCSS: vi.fn(inject),
      removeCSS: vi.fn((removal: { target: { tabId: number }; files: string[] }) => refusing(removal.target.tabId)),
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts: RegisteredScript[]) => {
        if (scripts.some(({ id }) => registered.has(id))) throw new Error('Duplicate script ID');
        for (const script of scripts) registered.set(script.id, script);
      },
      updateContentScripts: async (scripts: RegisteredScript[]) => {
        if (!scripts.every(({ id }) => registered.has(id))) throw new Error('Nonexistent script ID');
        for (const script of scripts) registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!registered.delete(id)) throw new Error('Nonexistent script ID');
      },
    },
    action: {
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
    },
    contextMenus: {
      create: vi.fn(),
      removeAll: vi.fn(async () => {}),
      onClicked: fakeEvent<[{ menuItemId: string | number }, BrowserTab?]>(),
    },
    commands: { onCommand: fakeEvent<[string, BrowserTab?]>() },
    i18n: { getMessage: (name: string) => `[${name}]` },
    storage: {
      session: fakeBrowser.storage.session as unknown as BackgroundBrowser['storage']['session'],
      onChanged: fakeEvent<[Record<string, { oldValue?: unknown }>, string]>(),
    },
  } satisfies BackgroundBrowser & { registered: Map<string, RegisteredScript> };
}

export const NEWS = { id: 1, windowId: 1, url: 'https://courier.example/jail' };
export const SETTINGS_PAGE = { id: 2, windowId: 1, url: 'chrome://settings/' };
export const ASLEEP = { id: 3, windowId: 2, url: 'https://harbor.example/', discarded: true };
