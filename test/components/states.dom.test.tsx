import axe from 'axe-core';
import { render } from 'preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createLanguage } from '../../lib/i18n/language.ts';
import { preferScheme } from '../browser/colour-scheme.ts';
import { STATES, show } from './states/index.tsx';

/** High enough for everything to be on the screen, so that nothing that sticks to its foot covers anything else. */
const HEIGHT = 6000;

afterEach(() => render(null, document.body));
afterAll(() => preferScheme(''));

async function violations(rules?: string[]): Promise<string[]> {
  const only = rules ? { runOnly: rules } : {};
  const found = await axe.run(document.body, { resultTypes: ['violations'], ...only });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary}`),
  );
}

function tooWide(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => !element.closest('.library-scroll *'))
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
}

describe('every screen in every state', () => {
  for (const [name, state] of Object.entries(STATES)) {
    it(`${name}: axe finds nothing`, async () => {
      await page.viewport(400, HEIGHT);
      show(state());
      expect(await violations()).toEqual([]);
    });

    it(`${name}: fits 320 pixels in English and Spanish`, async () => {
      await page.viewport(320, HEIGHT);
      for (const code of ['en', 'es'] as const) {
        show(state(), createLanguage(code));
        expect(tooWide()).toEqual([]);
        render(null, document.body);
      }
    });
  }
});

/** Together these show every kind of element. */
const IN_THE_DARK = [
  'popup-read',
  'panel-page-saved',
  'panel-saved-editing',
  'panel-saved-selection',
  'options-imported',
  'welcome-first',
  'library-table',
  'export-dialog',
  'import-done',
];

describe('in the dark', () => {
  for (const name of IN_THE_DARK) {
    it(`${name}: everything has contrast enough`, async () => {
      await preferScheme('dark');
      await page.viewport(400, HEIGHT);
      show(STATES[name]!());
      expect(await violations(['color-contrast'])).toEqual([]);
    });
  }
});
