import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Keeps a test browser from calling home. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-default-apps',
];

/** Chromium refuses its sandbox to root, which is what containers run as. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Flags for every test browser on this machine. */
export const CHROMIUM_FLAGS = [...QUIET, ...AS_ROOT];

/**
 * The Chromium to test with: `$CHROMIUM_PATH`, the distribution's, or the one that playwright-core has downloaded.
 * Throws with the ways to get one when there is none.
 */
export function chromiumPath(environment: NodeJS.ProcessEnv = process.env): string {
  const candidates = [
    environment.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    chromium.executablePath(),
  ];
  const found = candidates.find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium found. Set CHROMIUM_PATH to one, or install it: "apt-get install chromium" on Debian, or "npx playwright-core install chromium".',
  );
}
