import { describe, expect, it } from 'vitest';
import type { PageState } from '../../lib/page-state.ts';
import { type TabFacts, viewOfPage } from '../../lib/screens/page-view.ts';

const tab = (facts: Partial<TabFacts> = {}): TabFacts => ({
  url: 'https://courier.example/news/one',
  loading: false,
  whyNotRead: null,
  siteAllowed: true,
  ...facts,
});

const reading: PageState = { status: 'reading' };

const cases: [title: string, tab: TabFacts, page: PageState | null, status: string][] = [
  ['a page with a reader', tab(), reading, 'reading'],
  ['a page that the gate passed over', tab(), null, 'no-reader'],
  ['the browser’s own page, whose address is hidden', tab({ url: null }), null, 'browser-page'],
  ['an extension’s page', tab({ url: 'chrome-extension://abc/library.html' }), null, 'browser-page'],
  ['a file on the device', tab({ url: 'file:///home/reader/page.html' }), null, 'browser-page'],
  ['a PDF', tab({ url: 'https://courts.example/opinion.PDF?page=2' }), null, 'pdf'],
  ['a PDF that still loads', tab({ url: 'https://courts.example/opinion.pdf', loading: true }), null, 'pdf'],
  ['a page that still loads', tab({ loading: true }), null, 'looking'],
  ['a page that still loads and has a reader', tab({ loading: true }), reading, 'reading'],
  ['a paused site that still loads', tab({ loading: true, whyNotRead: 'paused-site' }), null, 'paused-site'],
  ['a site from which the browser keeps extensions', tab({ siteAllowed: false }), null, 'site-limited'],
  ['such a site that was read after a click', tab({ siteAllowed: false }), reading, 'reading'],
  ['a paused site', tab({ whyNotRead: 'paused-site' }), null, 'paused-site'],
  ['a paused site that was read before', tab({ whyNotRead: 'paused-site' }), reading, 'paused-site'],
  ['a pause everywhere', tab({ whyNotRead: 'paused-everywhere' }), reading, 'paused-everywhere'],
  ['a site that was not chosen', tab({ whyNotRead: 'not-chosen' }), null, 'not-chosen'],
  ['such a site that the reader asked for', tab({ whyNotRead: 'not-chosen' }), reading, 'reading'],
  ['reading on click', tab({ whyNotRead: 'on-click' }), null, 'on-click'],
];

describe('viewOfPage', () => {
  for (const [title, facts, page, status] of cases) {
    it(`${title}: ${status}`, () => expect(viewOfPage(facts, page).status).toBe(status));
  }
});
