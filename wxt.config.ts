import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { marksCss } from './lib/highlighting/marks-css.ts';
import { marksSheet, PALETTE_NAMES } from './lib/highlighting/palettes.ts';

const SITES = ['http://*/*', 'https://*/*'];

/** No part of the extension calls the network: release builds make the browser refuse it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact()],
    // Vite's preload polyfill fetches; the browsers that we support need none.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: SITES,
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'save-selection': { description: '__MSG_commandSaveSelection__', suggested_key: { default: 'Alt+Shift+S' } },
      'next-claim': { description: '__MSG_commandNextClaim__', suggested_key: { default: 'Alt+Shift+K' } },
      'previous-claim': { description: '__MSG_commandPreviousClaim__', suggested_key: { default: 'Alt+Shift+J' } },
      'open-panel': { description: '__MSG_commandOpenPanel__', suggested_key: { default: 'Alt+Shift+L' } },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'claimlight@claimlight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '131' }),
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      for (const name of PALETTE_NAMES)
        files.push({ relativeDest: marksSheet(name).slice(1), contents: marksCss(config.browser !== 'firefox', name) });
    },
  },
});
