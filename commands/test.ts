/**
 * `npm test`: type check, lint, the built extension, then every test. `npm test -- NAME…` passes the names on to Vitest.
 * Stops at the first step that fails; the last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from '../test/browser/install-chromium.ts';

process.env.CHROMIUM_PATH = findOrInstallChromium();

const steps = [
  ['wxt', 'prepare'],
  ['tsc', '--noEmit'],
  ['biome', 'check', '--error-on-warnings', '.'],
  ['wxt', 'build'],
  ['vitest', 'run', ...process.argv.slice(2)],
];

for (const [command, ...rest] of steps) {
  const { status } = spawnSync(command!, rest, { stdio: 'inherit' });
  if (status !== 0) {
    // Vitest prints its own closing line; the steps before it have no tests to count.
    if (command !== 'vitest') console.log(`${command} failed\n0 passed, 1 failed`);
    process.exit(status ?? 1);
  }
}
