import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { readPageWithSaved } from '../components/fixtures/article.ts';
import { savedClaims } from '../components/fixtures/saved.ts';
import { STATES, show } from '../components/states/index.tsx';

afterEach(() => render(null, document.body));

/** Says every message as its key in brackets, so that everything else on a screen is data or was forgotten. */
const KEYS_ONLY: Language = {
  code: 'en',
  t: (key) => `⟦${key}⟧`,
  number: String,
  percent: (share) => String(Math.round(share * 100)),
  day: () => '⟦day⟧',
  moment: () => '⟦moment⟧',
  date: () => '⟦date⟧',
  size: () => '⟦size⟧',
  languageName: () => '⟦language⟧',
};

/** What the states give the screens to show. Languages are named in themselves. */
const DATA = [
  JSON.stringify([readPageWithSaved(), savedClaims()]),
  'courier.example news.example wire.example timeline Belmar County Channel 9 English Español',
  'Statement dismissed 3 statements deleted Compare with the county’s own log.',
  'The warden called the agency before noon. The warden called the agency shortly after noon.',
  en['welcome.sample-text'],
  'Dana Whitlock sheriff Six hours in Belmar County Alt+Shift+K Alt+Shift+S Booking and release log',
  ...Array.from({ length: 12 }, (_, n) => `ICE ${n}`),
].join(' ');

const ATTRIBUTES = ['title', 'placeholder', 'aria-label', 'aria-valuetext', 'alt'];

function* wordsOnScreen(): Generator<string> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode.textContent ?? '';
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) yield element.getAttribute(name) ?? '';
  }
}

const isForeign = (text: string) =>
  text
    .split(/⟦[^⟧]*⟧| · /)
    .map((part) => JSON.stringify(part.trim()).slice(1, -1))
    .some((part) => /\p{L}/u.test(part) && !DATA.includes(part));

describe('no screen says anything that is not in the catalogues', () => {
  for (const [name, state] of Object.entries(STATES)) {
    it(name, () => {
      show(state(), KEYS_ONLY);
      expect([...wordsOnScreen()].filter(isForeign)).toEqual([]);
    });
  }
});
