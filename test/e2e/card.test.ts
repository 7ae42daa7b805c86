import { describe, expect, it } from 'vitest';
import { ArticlePage, Card, until } from '../browser/article-page.ts';
import { useSession } from './session.ts';

/** A statement with a twin or with markup in it, and a page that is higher than its window. */
const LINKED = [
  {
    what: 'a quote that a pull quote repeats',
    address: 'http://gazette.example/matrix/pull-quotes.html',
    words: 'If they sent it',
  },
  {
    what: 'a sentence with a ruby annotation in it',
    address: 'http://gazette.example/matrix/footnotes.html',
    words: 'signed an agreement with Immigration',
  },
  { what: 'a sentence between line breaks', address: 'harborweekly.example', words: 'detainer' },
];

const WINDOW = { width: 700, height: 300 };

describe('the card', () => {
  const session = useSession();

  it.each(LINKED)('copies a link that leads to the words themselves: $what', async ({ address, words }) => {
    const article = await session.article(address);
    await article.page.setViewport({ width: 700, height: 600 });
    await article.marked(5);
    const marked = (await article.marks()).filter(({ name, text }) => name.includes('-fill-') && text.includes(words));
    const wanted = marked.at(-1)!.text;
    const card = await article.openCard(wanted);
    await card.click('Copy link');
    await card.says('Link copied');
    const link = await clipboard();
    expect(link).toContain('#:~:text=');

    const page = await session.browser.browser.newPage();
    await page.setViewport(WINDOW);
    await page.goto(link);
    const followed = new ArticlePage(page);
    await followed.marked(5);
    await until('the words in the middle of the window', async () => {
      const { y } = await followed.placeOf(wanted);
      return (y > 40 && y < WINDOW.height - 40) || null;
    });
    await page.close();
    await article.page.close();
  });

  it('opens where a finger taps a mark, and closes where it taps elsewhere', async () => {
    const article = await session.article('tamarackcourier.example');
    await article.page.setViewport({ width: 420, height: 800, hasTouch: true, isMobile: true });
    await article.marked(10);
    const words = 'ICE lodged the detainer with the jail on Feb. 2.';
    await article.pointAt(words);
    const { x, y } = await article.placeOf(words);
    const card = new Card(article.page);
    await article.page.touchscreen.tap(x, y);
    expect(await card.text()).toContain('Hold request');
    await article.page.touchscreen.tap(4, 4);
    await card.closes();
    expect(session.errors).toEqual([]);
    await article.page.close();
  });

  /** What the clipboard holds, as a page of the extension may read it. */
  async function clipboard(): Promise<string> {
    const screen = await session.browser.screen('options.html');
    await screen.browserContext().overridePermissions(`chrome-extension://${session.browser.id}`, ['clipboard-read']);
    const text = await screen.evaluate(() => navigator.clipboard.readText());
    await screen.close();
    return text;
  }
});
