import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { CHROMIUM_FLAGS, chromiumPath } from './test/browser/chromium.ts';

/** Milliseconds before a test counts as hanging: a busy machine is slow, and slow is no failure. */
const PATIENCE = 90_000;

/** Milliseconds before what a test waits for counts as not coming; less, so that the failure names it. */
const POLLING = 30_000;

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.dom.test.{ts,tsx}', 'test/e2e/**'],
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: PATIENCE,
          expect: { poll: { timeout: POLLING } },
        },
      },
      {
        plugins: [preact()],
        // Found late, they would make Vite reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'axe-core',
            '@tanstack/virtual-core',
            'd3-scale',
            'dexie',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
          ],
        },
        test: {
          name: 'dom',
          include: ['test/**/*.dom.test.{ts,tsx}'],
          testTimeout: PATIENCE,
          expect: { poll: { timeout: POLLING } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), chromiumSandbox: false, args: CHROMIUM_FLAGS },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: PATIENCE,
          expect: { poll: { timeout: POLLING } },
          hookTimeout: PATIENCE,
          fileParallelism: false,
        },
      },
    ],
  },
});
