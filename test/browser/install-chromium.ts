import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';

/**
 * The Chromium to test with, installed first where this machine has none and can get one: from Debian's packages as
 * root, else through playwright-core's download. Throws with the ways to get one by hand when neither works.
 */
export function findOrInstallChromium(): string {
  try {
    return chromiumPath();
  } catch {
    console.log('No Chromium on this machine: installing one for the tests.');
  }
  const root = process.getuid?.() === 0;
  const installed =
    (root &&
      run('apt-get', 'update', '-qq') &&
      run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')) ||
    run('playwright-core', 'install', 'chromium');
  if (!installed) console.log('The install did not work.');
  return chromiumPath();
}

function run(command: string, ...rest: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
}
