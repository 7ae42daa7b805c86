/**
 * `npm run demo [-- PAGE.html …]`: builds the extension, serves the sample pages, or the pages named, and opens Chromium on
 * them. Without a display, or with `--headless`, it makes the whole journey by itself and writes to `demo-output/`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../test/browser/extension-browser.ts';
import { findOrInstallChromium } from '../test/browser/install-chromium.ts';
import { makeJourney, type Stop } from '../test/demo/journey.ts';
import { SAMPLE_SITES, servePages } from '../test/pages/serve.ts';

const OUTPUT = resolve(import.meta.dirname, '../demo-output');

const { values, positionals } = parseArgs({ options: { headless: { type: 'boolean' } }, allowPositionals: true });
const missing = positionals.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`No such page: ${missing.join(', ')}`);
  process.exit(1);
}

process.env.CHROMIUM_PATH = findOrInstallChromium();
if (spawnSync('wxt', ['build'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;
const saved = positionals.map((file, index) => ({
  host: `saved-${index + 1}.example`,
  path: `/${basename(file)}`,
  file: resolve(file),
}));
const server = await servePages(saved);
const browser = await launchWithExtension({ port: server.port, headless });

const stops: Stop[] = (saved.length > 0 ? saved : SAMPLE_SITES).map(({ host, path }) => ({
  name: host.replace('.example', ''),
  address: `http://${host}${path}`,
}));

if (headless) {
  try {
    await makeJourney(browser, stops, OUTPUT);
    console.log(`\nScreenshots and exports are in ${OUTPUT}`);
  } finally {
    await browser.close();
    await server.close();
  }
} else {
  for (const { address } of stops) await browser.open(address);
  console.log(`${stops.length} pages are open. Close the browser to end the demo.`);
  browser.browser.on('disconnected', () => void browser.close().then(() => server.close()));
}
