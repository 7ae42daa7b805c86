import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../lib/page-state.ts';
import { type Reader, startReader } from '../../lib/reader/start-reader.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { eventually } from '../eventually.ts';
import { fakeBackground } from './fake-background.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const DETAINER = 'ICE lodged a detainer with the county jail on the same day.';
const STORY = [
  `A man was let go on Friday by the jail of Ashgrove County, although immigration officers had asked for him. ${DETAINER}`,
  'The sheriff said that his deputies had called the agency three hours before the release and that nobody had come for him.',
  '“We called them at nine in the morning and again at noon,” the sheriff said. “Nobody came.” His log shows both of the calls.',
  'Another detainer had reached the jail in March, after the person was gone, according to the log that the sheriff shared.',
];

let background: ReturnType<typeof fakeBackground>;
let controller: AbortController;
let reader: Reader;
let address: string;

function showStory(paragraphs = STORY, headline = 'Jail let man go despite detainer.'): HTMLElement {
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = headline;
  article.append(heading);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
  return article;
}

async function start(settings: Partial<Settings> = {}, isAlive = () => true): Promise<void> {
  controller = new AbortController();
  reader = startReader({ background, settings: { ...DEFAULT_SETTINGS, ...settings }, isAlive, controller });
  await eventually(() => expect(reader.getPage().status).not.toBe('reading'));
}

function page(): Extract<PageState, { status: 'read' }> {
  const state = reader.getPage();
  if (state.status !== 'read') throw new Error(state.status);
  return state;
}

const claim = (words: string) => page().claims.find(({ exact }) => exact.includes(words))!;
const marked = (): string[] =>
  [...CSS.highlights.entries()]
    .filter(([name]) => name.startsWith('claimlight-') && !name.includes('-line-'))
    .flatMap(([, highlight]) => [...highlight].map(String));

beforeEach(() => {
  address = location.href;
  history.replaceState(null, '', '/news/story');
  background = fakeBackground();
  showStory();
});
afterEach(() => {
  controller.abort();
  CSS.highlights.clear();
  history.replaceState(null, '', address);
  document.body.replaceChildren();
});

describe('a page that is opened', () => {
  test('is read and marked, and nothing in it is changed', async () => {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    await start();
    expect(observer.takeRecords()).toEqual([]);
    expect(marked()).toEqual(['Jail let man go despite detainer.', DETAINER, STORY[3]]);
    expect(background.pageChanged).toHaveBeenLastCalledWith({ claims: 5 });
    expect(page().article.words).toBeGreaterThan(60);
    const places = page().claims.map(({ place }) => place!);
    expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('that is no article says so', async () => {
    document.body.replaceChildren('Sign in');
    await start();
    expect(reader.getPage()).toEqual({ status: 'no-article' });
    expect(background.analyse).not.toHaveBeenCalled();
  });

  test('in another language says so', async () => {
    showStory(
      Array.from(
        { length: 4 },
        () =>
          'El sheriff dijo que los agentes no llegaron para recoger al hombre, según una carta que se envió por la tarde y que fue leída en la junta.',
      ),
    );
    await start();
    expect(reader.getPage()).toEqual({ status: 'other-language', lang: 'es' });
  });

  test('fails calmly when nobody answers', async () => {
    background.analyse.mockRejectedValueOnce(new Error('No response'));
    await start();
    expect(reader.getPage()).toEqual({ status: 'failed', reason: 'No response' });
  });
});

describe('keeping', () => {
  test('saves claims once, with selectors, and takes them back by its state', async () => {
    await start();
    const { key } = claim(DETAINER);
    await reader.savePageClaims([key]);
    await reader.savePageClaims([key]);
    expect(background.saveClaims).toHaveBeenCalledOnce();
    const [saved] = background.saveClaims.mock.calls[0]![0].claims;
    expect(saved).toMatchObject({ origin: 'detected', form: 'claim', section: 'body' });
    expect(saved!.selectors).toContainEqual(expect.objectContaining({ type: 'TextQuoteSelector', exact: DETAINER }));
    expect(claim(DETAINER).savedId).toBe('id1');
  });

  test('a saved claim looks on the page like any other', async () => {
    await start();
    const before = marked();
    await reader.savePageClaims(page().claims.map(({ key }) => key));
    expect(marked()).toEqual(before);
  });

  test('a dismissed claim loses its mark, is listed as dismissed, and can come back', async () => {
    await start();
    const { key } = claim(DETAINER);
    await reader.dismissPageClaims([key]);
    expect(marked()).not.toContain(DETAINER);
    expect(claim(DETAINER).dismissed).toBe(true);
    await reader.undismissPageClaims([key]);
    expect(marked()).toContain(DETAINER);
  });

  test('a selection is saved in whole words and marked', async () => {
    await start();
    const text = document.querySelectorAll('p')[1]!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 5, text, 40);
    await reader.saveSelection();
    const [saved] = background.saveClaims.mock.calls[0]![0].claims;
    expect(saved).toMatchObject({ origin: 'reader', form: 'claim' });
    expect(claim('sheriff said that').exact).toBe('sheriff said that his deputies had called');
    expect(marked()).toContain('sheriff said that his deputies had called');
  });

  test('a selection outside of the article is not saved', async () => {
    await start();
    const aside = document.createElement('aside');
    aside.textContent = 'Sign up for our newsletter, every morning';
    document.body.append(aside);
    getSelection()!.selectAllChildren(aside);
    await reader.saveSelection();
    expect(background.saveClaims).not.toHaveBeenCalled();
  });

  test('everything is saved by itself where the reader wants that', async () => {
    await start({ saveAutomatically: true });
    await eventually(() => expect(page().claims.every(({ savedId }) => savedId !== null)).toBe(true));
  });

  test('what was deleted elsewhere is learnt when the reader is told', async () => {
    await start();
    await reader.savePageClaims([claim(DETAINER).key]);
    await background.deleteClaims(['id1']);
    await reader.savedChanged();
    expect(claim(DETAINER).savedId).toBeNull();
  });
});

describe('a page that is opened again', () => {
  test('shows what became of a saved claim whose sentence was edited', async () => {
    await start();
    await reader.savePageClaims([claim(DETAINER).key]);
    controller.abort();
    showStory([STORY[0]!.replace('on the same day', 'on the very same day'), ...STORY.slice(1)]);
    await start();
    const edited = claim('on the very same day');
    expect(edited).toMatchObject({ savedId: 'id1', anchor: 'changed', kinds: ['detainer'] });
    expect(page().claims.filter(({ exact }) => exact.includes('same day'))).toHaveLength(1);
  });

  test('accepts the new wording of a saved claim, which from then on is the one that is looked for', async () => {
    await start();
    await reader.savePageClaims([claim(DETAINER).key]);
    controller.abort();
    showStory([STORY[0]!.replace('on the same day', 'on the very same day'), ...STORY.slice(1)]);
    await start();
    const edited = claim('on the very same day');
    expect(edited.earlier).toEqual({ exact: DETAINER, savedAt: expect.any(Number) });
    await reader.acceptPageRewording(edited.key);
    expect(background.acceptRewording.mock.lastCall![0].wording.selectors).toContainEqual(
      expect.objectContaining({ type: 'TextQuoteSelector', exact: edited.exact }),
    );
    expect(claim('on the very same day')).toMatchObject({ savedId: 'id1', anchor: 'exact' });
    await expect(reader.acceptPageRewording(edited.key)).rejects.toThrow('no new wording');
  });

  test('tells a saved claim whose paragraph went elsewhere from those that stayed', async () => {
    await start();
    await reader.savePageClaims([claim('Another detainer').key, claim(DETAINER).key]);
    expect(claim(DETAINER)).toMatchObject({ earlier: null, anchor: null });
    controller.abort();
    showStory([STORY[3]!, ...STORY.slice(0, 3)]);
    await start();
    expect([claim('Another detainer').anchor, claim(DETAINER).anchor]).toEqual(['moved', 'exact']);
  });

  test('lists a saved claim that is gone, without a place', async () => {
    await start();
    await reader.savePageClaims([claim('Another detainer').key]);
    controller.abort();
    showStory([
      ...STORY.slice(0, 3),
      'The board of the county will meet next week to talk about the budget for roads, bridges and the new library.',
    ]);
    await start();
    expect(claim('Another detainer')).toMatchObject({ savedId: 'id1', anchor: 'missing', place: null });
  });
});

describe('a page that changes', () => {
  test('has new paragraphs read and marked', async () => {
    await start();
    const late = document.createElement('p');
    late.textContent =
      'Late on Friday the agency said that a third detainer had been sent to the jail by fax, and that it got no answer.';
    document.querySelector('article')!.append(late);
    await eventually(() => expect(marked()).toContain(late.textContent));
  });

  test('has its marks again after all nodes were replaced by equal ones, without a new analysis', async () => {
    await start();
    const before = marked();
    const article = document.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
    await eventually(() => expect(marked()).toEqual(before));
    expect(background.analyse).toHaveBeenCalledOnce();
  });

  test('is another page after a change of address, with other claims', async () => {
    await start();
    history.pushState(null, '', '/news/second');
    showStory(STORY.slice(1), 'Second detainer found in log.');
    await eventually(() => expect(page().article.metadata.url).toContain('/news/second'));
    expect(marked()).toEqual(['Second detainer found in log.', STORY[3]]);
  });

  test('is marked again when it has thrown the marks away and somebody looks', async () => {
    await start();
    const before = marked();
    await eventually(() => {
      CSS.highlights.clear();
      document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(marked()).toEqual(before);
    });
  });
});

describe('the settings', () => {
  const change = (settings: Partial<Settings>) => reader.settingsChanged({ ...DEFAULT_SETTINGS, ...settings });

  test('choose the kinds, the confidence, the quotes and the style', async () => {
    await start();
    change({ kindsShown: ['policy'] });
    expect(marked()).toEqual([]);
    change({ leastConfidence: 0.95 });
    expect(marked()).toEqual([]);
    change({ showQuotes: false });
    expect([...CSS.highlights.keys()].some((name) => name.includes('quote'))).toBe(false);
    change({ markStyle: 'underline' });
    expect([...CSS.highlights.keys()].every((name) => name.includes('-line-'))).toBe(true);
  });

  test('take everything off the page at once when the site is paused, and bring it back', async () => {
    await start();
    const before = marked();
    change({ pausedSites: [location.hostname] });
    expect(CSS.highlights.size).toBe(0);
    expect(background.pageChanged).toHaveBeenLastCalledWith({ claims: 0 });
    change({});
    await eventually(() => expect(marked()).toEqual(before));
  });

  test('leave a page that the reader asked for alone when reading by itself is off', async () => {
    await start({ readingMode: 'on-click' });
    change({ readingMode: 'on-click', markStyle: 'underline' });
    expect(CSS.highlights.size).toBeGreaterThan(0);
  });
});

describe('the reader', () => {
  test('goes to a claim and flashes it', async () => {
    await start();
    expect(await reader.showClaim({ key: claim('Another detainer').key })).toBe(true);
    expect([...CSS.highlights.get('claimlight-flash-fill-light')!].map(String)).toEqual([STORY[3]]);
    expect(await reader.showClaim({ key: 'unknown' })).toBe(false);
  });

  test('steps from claim to claim, and Escape ends it', async () => {
    await start();
    await reader.stepToClaim('next');
    const host = document.documentElement.lastElementChild;
    expect(document.activeElement).toBe(host);
    await reader.stepToClaim('next');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.activeElement).not.toBe(host);
  });

  test('goes quiet when its extension is gone, and leaves the marks to the next one', async () => {
    let alive = true;
    await start({}, () => alive);
    const before = marked();
    alive = false;
    document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await eventually(() => {
      document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(controller.signal.aborted).toBe(true);
    });
    expect(marked()).toEqual(before);
  });
});
