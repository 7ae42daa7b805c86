/**
 * `npm run screenshots [-- NAME …]`: builds the extension, fills its library from the sample pages, and pictures every screen,
 * or those whose names hold a NAME, in light, dark, Spanish, 320 pixels wide and with longer messages.
 * Writes to `screenshots-output/`.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launchWithExtension } from '../test/browser/extension-browser.ts';
import { findOrInstallChromium } from '../test/browser/install-chromium.ts';
import { makeChangingArticle } from '../test/gallery/changing-article.ts';
import { takeGallery } from '../test/gallery/gallery.ts';
import { keepSample } from '../test/gallery/kept-sample.ts';
import { servePages } from '../test/pages/serve.ts';

const OUTPUT = resolve(import.meta.dirname, '../screenshots-output');

process.env.CHROMIUM_PATH = findOrInstallChromium();
if (spawnSync('wxt', ['build'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const changing = await makeChangingArticle();
const server = await servePages([changing.page]);
const browser = await launchWithExtension({ port: server.port });
try {
  const article = await keepSample(browser, changing);
  const taken = await takeGallery(browser, article, OUTPUT, process.argv.slice(2));
  console.log(`${taken} screenshots are in ${OUTPUT}`);
} finally {
  await browser.close();
  await server.close();
  await changing.remove();
}
