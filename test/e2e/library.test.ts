import { describe, expect, it } from 'vitest';
import { until } from '../browser/article-page.ts';
import { Screen } from '../browser/screen.ts';
import { useSession } from './session.ts';

const COURIER = 'tamarackcourier.example';
const DETAINER = 'ICE lodged the detainer with the jail on Feb. 2.';
const SEARCH = 'Search statements, notes, tags, speakers, outlets';

describe('what was saved, in several screens', () => {
  const session = useSession();

  const open = async (path: string) => {
    const page = await session.browser.screen(path);
    session.watch(page);
    return new Screen(page);
  };
  /** A panel that lists one statement, with its fields open. */
  const panelAt = async (words: string) => {
    const panel = await open('sidepanel.html');
    await panel.press(/^Saved/, '[role="tablist"]');
    await panel.fill(SEARCH, `"${words}"`);
    await until('one statement', async () => ((await panel.page.$$('[data-id]')).length === 1 ? true : null));
    await panel.press('Edit');
    return panel;
  };
  const noteIn = (panel: Screen) =>
    panel.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? null);

  it('two panels and the library edit one statement: each field keeps its last edit, and all screens show it', async () => {
    const article = await session.article(COURIER);
    await article.marked(10);
    const popup = await session.popup(article);
    await popup.press(/^Save all \d+$/);
    await popup.says('All saved');
    await popup.page.close();

    const [one, other] = [await panelAt(DETAINER), await panelAt(DETAINER)];
    await one.page.bringToFront();
    await one.fill('Note', 'First words');
    await other.page.bringToFront();
    await until('the note in the other panel', async () => ((await noteIn(other)) === 'First words' ? true : null));
    await other.fill('Add a tag', 'fax');
    await other.page.keyboard.press('Enter');
    await other.fill('Note', 'Last words');

    const library = await open('library.html');
    await library.fill(SEARCH, `"${DETAINER}"`);
    await until('one row', async () =>
      library.page.evaluate(() => document.querySelector('table')?.getAttribute('aria-rowcount') === '2' || null),
    );
    await library.press('Select all');
    await library.page.select('select[aria-label="Assess as…"]', 'disputed');
    await library.says('1 statement changed');
    await library.says('Last words');
    await library.says('fax');

    await one.page.bringToFront();
    await until('the last note in the first panel', async () => ((await noteIn(one)) === 'Last words' ? true : null));
    expect(await one.text()).toContain('fax');
    await until('the assessment in the first panel', async () =>
      one.page.evaluate(
        () => [...document.querySelectorAll('select')].some(({ value }) => value === 'disputed') || null,
      ),
    );
    for (const screen of [one, other, library]) await screen.page.close();
    await article.page.close();
    expect(session.errors).toEqual([]);
  });

  it('the library shows events, reads the saved article and keeps cases', async () => {
    const library = await open('library.html');
    await library.count('tbody .statement-text');
    await library.press('Time line');
    expect(await library.says(/Hold request sent/)).toContain('Article published');

    await library.press('Articles');
    await library.press(/Pinewater|Ashgrove|detainer/i, '.article-list');
    await library.says(/\d+ statements are marked/);
    expect(await library.count('.claim-mark')).toBeGreaterThan(5);

    await library.press('Cases');
    await library.fill('Name of a new case', 'Ashgrove jail');
    await library.page.keyboard.press('Enter');
    await library.says('No articles in this case yet.');
    await library.press('Add an article');
    await library.fill('Part of a title or outlet', 'tamarack');
    await library.press(/^Add “/);
    await library.press('Delete case');
    await library.says('Its articles are still saved.');
    await library.press('Undo');
    await library.count('.case li');

    await library.press('Figures');
    await library.count('.chart svg rect');
    await library.press('Storage');
    await library.says('No backup was made yet.');
    await library.page.close();
    expect(session.errors).toEqual([]);
  });
});
