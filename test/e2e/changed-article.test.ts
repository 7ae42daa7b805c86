import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticlePage, until } from '../browser/article-page.ts';
import { Screen } from '../browser/screen.ts';
import { useSession } from './session.ts';

const ORIGINAL = readFileSync(resolve(import.meta.dirname, '../pages/matrix/dark.html'), 'utf8');
const SENT =
  'ICE lodged an immigration detainer against Benigno Salas, 31, on May 4, two days after police arrested him';
const REWORDED = SENT.replace('May 4, two days', 'May 5, three days');
const RULES = 'County rules allow the jail to notify ICE';

/** The page after its editor was there: a sentence reworded, a paragraph gone, and one put elsewhere. */
function edited(html: string): string {
  const paragraphs = html.match(/<p>.*<\/p>\n/g)!;
  const [moved] = paragraphs.filter((paragraph) => paragraph.includes('Sheriff Moira Ketch'));
  const [gone] = paragraphs.filter((paragraph) => paragraph.includes(RULES));
  return html
    .replace(moved!, '')
    .replace(gone!, '')
    .replace('</article>', `${moved!}</article>`)
    .replace(SENT, REWORDED);
}

describe('an article that changed since statements of it were saved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-changed-'));
  const page = { host: 'gazette.example', path: '/jail', file: join(folder, 'jail.html') };
  const session = useSession([page]);
  let article: ArticlePage;
  let panel: Screen;

  beforeAll(async () => {
    writeFileSync(page.file, ORIGINAL);
    article = await session.article(`http://${page.host}${page.path}`);
    await article.marked(10);
    const popup = await session.popup(article);
    await popup.press(/^Save all/);
    await popup.says('All saved');
    expect(await popup.text()).not.toContain('What you saved, since');
    await popup.page.close();
    writeFileSync(page.file, edited(ORIGINAL));
    await article.page.reload();
    await article.marked(10);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the popup counts what became of them, and leads to the side panel', async () => {
    const popup = await session.popup(article);
    const text = await popup.says(/What you saved, since \w+/);
    expect(text).toMatch(/\d+ unchanged/);
    expect(text).toMatch(/[34] moved/);
    expect(text).toContain('1 reworded');
    expect(text).toContain('1 no longer there');
    await popup.press(/What you saved, since/);
    const opened = await session.browser.sidePanel();
    session.watch(opened);
    panel = new Screen(opened);
    expect(session.errors).toEqual([]);
  });

  const change = () =>
    panel.page.evaluate(() => {
      const words = (tag: string) =>
        [...document.querySelectorAll(`.word-diff ${tag}`)].map((each) => each.textContent);
      return { removed: words('del'), added: words('ins') };
    });

  it('the panel shows the words that went and came, and when they were saved', async () => {
    await panel.scrollTo(REWORDED);
    const text = await panel.says('Accept the new wording');
    expect(text).toMatch(/Reworded\s+Saved \w+/);
    expect(await change()).toEqual({ removed: ['removed: 4, two'], added: ['added: 5, three'] });
    await panel.scrollTo('Now stands elsewhere in the article');
    await panel.scrollTo('No longer in the article');
    await panel.scrollTo(REWORDED);
  });

  it('a new wording can be accepted, taken back and accepted again; the one that was saved is kept', async () => {
    await panel.press('Accept the new wording');
    await panel.says('New wording accepted; the one you saved is kept');
    await until('no change left', async () => ((await panel.text()).includes('1 reworded') ? null : true));
    await panel.press('Undo');
    await panel.says('1 reworded');
    await panel.press('Accept the new wording');
    await panel.says('New wording accepted; the one you saved is kept');

    await article.page.reload();
    await article.marked(10);
    await until('it is unchanged now', async () => {
      const text = await panel.text();
      return text.includes('1 no longer there') && !text.includes('1 reworded') ? true : null;
    });
    await panel.press(/^Saved/, '[role="tablist"]');
    await panel.fill('Search statements, notes, tags, speakers, outlets', '"three days after police"');
    await panel.press('Wording when saved, and since');
    expect(await change()).toEqual({ removed: ['removed: 4, two'], added: ['added: 5, three'] });
    expect(session.errors).toEqual([]);
  });

  it('the rail of the panel moves with the page', async () => {
    await panel.press(/^This page/, '[role="tablist"]');
    const top = () =>
      panel.page.evaluate(() => {
        const seen = document.querySelector('.rail-viewport')?.getBoundingClientRect();
        const rail = document.querySelector('.page-rail')?.getBoundingClientRect();
        return seen && rail ? (seen.top - rail.top) / rail.height : null;
      });
    expect(await until('the part in view', top)).toBeCloseTo(0, 1);
    await article.page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      scrollTo(0, 1500);
    });
    await until('the part in view lower down', async () => ((await top()) ?? 0) > 0.2 || null);
  });
});
