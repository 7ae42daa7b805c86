import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser/chromium.ts';

/** Calls back with a blank page of a real Chromium, and a script to add to it: a module with all that it imports, without extension APIs. */
export async function inChromium<T>(entry: string, use: (page: Page, script: string) => Promise<T>): Promise<T> {
  const script = await bundle(entry);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    chromiumSandbox: false,
    args: CHROMIUM_FLAGS,
  });
  try {
    return await use(await browser.newPage(), script);
  } finally {
    await browser.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The bench was not bundled.');
  return first.output[0].code;
}
