import axe from 'axe-core';
import { render } from 'preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createLanguage } from '../../lib/i18n/language.ts';
import { preferScheme } from '../browser/colour-scheme.ts';
import { pseudoLanguage } from '../i18n/pseudo-locale.ts';
import { STATES, show } from './states/index.tsx';

/** High enough for everything to be on the screen, so that nothing that sticks to its foot covers anything else. */
const HEIGHT = 6000;

afterEach(() => {
  render(null, document.body);
  document.documentElement.style.fontSize = '';
});
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

/** What is shortened on purpose, with its whole text in a list or behind a click, or scrolls. */
const SHORTENED = '.unseen, .library-scroll, .library-scroll *, .refused, .own-note, .filter, .filter *';

/** What has an edge of its own that its words must not cross. */
const EDGED = 'button, a, summary, label, legend, th, td, dd, dt, h1, h2, h3, p, .tag, .assessment-chip, .kind-tag';

/** Elements whose words do not fit into them. */
function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.matches(`${SHORTENED}, input, select, textarea`) && element.clientWidth > 0)
    .filter((element) => element.matches(EDGED) || getComputedStyle(element).overflowX !== 'visible')
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 160));
}

/** Controls that Tab does not reach, apart from tabs, among which arrow keys move, and what is there for the pointer alone. */
function unreachable(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
    .filter(
      (control) => control.checkVisibility() && !control.matches(':disabled, [role="tab"], [aria-hidden="true"] *'),
    )
    .filter((control) => control.tabIndex < 0)
    .map((control) => control.outerHTML.slice(0, 160));
}

describe('every screen in every state', () => {
  for (const [name, state] of Object.entries(STATES)) {
    it(`${name}: axe finds nothing`, async () => {
      await page.viewport(400, HEIGHT);
      show(state());
      expect(await violations()).toEqual([]);
    });

    it(`${name}: the keyboard reaches every control`, async () => {
      show(state());
      expect(unreachable()).toEqual([]);
    });

    it(`${name}: nothing is cut off at 320 pixels in a language with longer words, nor with text of twice the size`, async () => {
      await page.viewport(320, HEIGHT);
      show(state(), pseudoLanguage());
      expect([...tooWide(), ...cutOff()]).toEqual([]);
      await page.viewport(640, HEIGHT);
      document.documentElement.style.fontSize = '200%';
      show(state());
      expect([...tooWide(), ...cutOff()]).toEqual([]);
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
