import { describe, expect, it } from 'vitest';
import { until } from '../browser/article-page.ts';
import { Screen } from '../browser/screen.ts';
import { useSession } from './session.ts';

const COURIER = 'tamarackcourier.example';
const DETAINER = 'ICE lodged the detainer with the jail on Feb. 2.';

describe('the whole journey, through the real popup and side panel', () => {
  const session = useSession();

  it('an article lights up: headline, claims and quotes, each with a name of its own', async () => {
    const article = await session.article(COURIER);
    const marks = await article.marked(10);
    const holding = (words: string) => marks.filter(({ text }) => text.includes(words)).map(({ name }) => name);
    expect(holding(DETAINER)).toEqual(expect.arrayContaining([expect.stringContaining('detainer')]));
    expect(holding('is arrested in Pinewater; county and')).not.toEqual([]);
    expect(marks.some(({ name, text }) => name.includes('quote') && /^[“"]/.test(text))).toBe(true);
    expect(session.errors).toEqual([]);
    await article.page.close();
  });

  it('pointing at a claim opens the card, which says who vouches and why, and saves', async () => {
    const article = await session.article(COURIER);
    await article.marked(10);
    const card = await article.openCard(DETAINER);
    const text = await card.text();
    expect(text).toContain('Hold request');
    expect(text).toContain('The article’s own voice');
    expect(text).toMatch(/Why it is marked/i);
    await card.press('Save');
    await card.says('Saved');
    expect(session.errors).toEqual([]);
    await article.page.close();
  });

  it('the popup counts what the page says, and saves all of it', async () => {
    const article = await session.article(COURIER);
    await article.marked(10);
    const popup = await session.popup(article);
    const text = await popup.says(/\d+ statements/);
    expect(text).toContain('Tamarack Courier');
    expect(text).toContain('1 saved');
    expect(text).toContain('Hold request');
    await popup.press(/^Save all \d+$/);
    await popup.says('All saved');
    await popup.page.close();
    await article.page.close();
  });

  it('the badge counts the claims of the page', async () => {
    const article = await session.article(COURIER);
    await article.marked(10);
    const badge = await until('a badge', () =>
      session.browser.worker().then((worker) =>
        worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return (await chrome.action.getBadgeText({ tabId: tab!.id! })) || null;
        }),
      ),
    );
    expect(Number(badge)).toBeGreaterThan(10);
    await article.page.close();
  });

  it('the side panel lists the page, takes a note and tags, and finds them again', async () => {
    const article = await session.article(COURIER);
    await article.marked(10);
    const panel = await session.panel(article);
    await panel.scrollTo(DETAINER);
    await panel.press('Note and tags', `li:has([title="Remove from saved"])`);
    await panel.fill('Note', 'Ask the county for the fax log');
    await panel.says('Saved');
    await panel.fill('Add a tag', 'paper trail');
    await panel.page.keyboard.press('Enter');
    await panel.says('paper trail');

    await panel.press(/^Saved/, '[role="tablist"]');
    await panel.fill('Search statements, notes, tags, speakers, outlets', 'fax tag:"paper trail"');
    await until('one statement found', async () =>
      (await panel.page.$$('.saved-line [data-id]')).length === 1 ? true : null,
    );
    expect(await panel.text()).toContain('Ask the county for the fax log');
    await article.page.close();
    await panel.page.close();
  });

  it('what was dismissed stays hidden when the page is opened again, what was saved stays saved', async () => {
    const article = await session.article('federalreleasewire.example');
    const [first] = (await article.marked(10)).filter(({ name }) => name.includes('fill'));
    const card = await article.openCard(first!.text);
    await card.press('Dismiss');
    const gone = async () => ((await article.marks()).some(({ text }) => text === first!.text) ? null : true);
    await until('the mark is gone', gone);
    await article.page.reload();
    await article.marked(10);
    await until('the mark is still gone', gone);
    await article.page.close();
  });

  it('a saved claim whose page is closed opens it there', async () => {
    const screen = new Screen(await session.browser.screen('sidepanel.html'));
    await screen.press(/^Saved/, '[role="tablist"]');
    const pages = (await session.browser.browser.pages()).length;
    await screen.press(new RegExp(`^${DETAINER.replaceAll('.', '\\.')}$`));
    const opened = await until('the article is opened', async () => {
      const all = await session.browser.browser.pages();
      return all.length > pages ? (all.find((page) => page.url().includes(COURIER)) ?? null) : null;
    });
    await until('the claim is scrolled to', () =>
      opened.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent!.includes(words)) continue;
          const { top, bottom } = node.parentElement!.getBoundingClientRect();
          return (top >= 0 && bottom <= innerHeight) || null;
        }
        return null;
      }, DETAINER),
    );
    await opened.close();
    await screen.page.close();
  });

  it('selected words are saved as a claim by the button beside them, by menu and by shortcut', async () => {
    const article = await session.article('harborweekly.example');
    await article.marked(5);
    const worker = await session.browser.worker();
    const kept = () => countSaved(session.browser.screen('sidepanel.html'));
    const before = await kept();
    await article.page.bringToFront();

    const words = (await article.page.evaluate(() => document.body.innerText)).match(/[A-Z][^.\n]{40,90}\./g)!;
    await article.select(words[3]!);
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-selection', pageUrl: tab!.url, editable: false }, tab);
    });
    await until('saved by menu', async () => ((await kept()) > before ? true : null));
    await article.page.bringToFront();
    await article.select(words[5]!);
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch('save-selection', tab);
    });
    await until('saved by shortcut', async () => ((await kept()) > before + 1 ? true : null));
    await article.page.close();
  });
});

async function countSaved(opening: Promise<import('puppeteer-core').Page>): Promise<number> {
  const page = await opening;
  const screen = new Screen(page);
  await screen.press(/^Saved/, '[role="tablist"]');
  const text = await screen.says(/Saved\s*\d+/);
  await page.close();
  return Number(/Saved\s*(\d+)/.exec(text)![1]);
}
