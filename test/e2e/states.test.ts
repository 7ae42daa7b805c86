import { describe, expect, it } from 'vitest';
import { ArticlePage } from '../browser/article-page.ts';
import { useSession } from './session.ts';

/** A page may be long: reading 2 MB takes seconds, more on a busy machine. */
const PATIENCE = 50_000;

const ON_ASKING = /was not read|No article was found/;

/** Pages that are not for us, and what the popup says of each. */
const CASES = [
  { what: 'a page with teasers and no article', path: '/other/home-page.html', says: ON_ASKING },
  { what: 'an article on another subject', path: '/other/wildlife-sanctuary.html', says: ON_ASKING },
  { what: 'an article about a landlord’s unlawful detainer', path: '/other/unlawful-detainer.html', says: ON_ASKING },
  { what: 'a page of 2 MB of text', path: '/large.html', says: /statement|was not read|No article/ },
  { what: 'a page without a body', path: '/other/no-body.html', says: ON_ASKING },
  { what: 'a frameset', path: '/other/frameset.html', says: ON_ASKING },
  { what: 'an article in Spanish', path: '/other/spanish.html', says: /This page is in Spanish/ },
  { what: 'an article in a broken encoding', path: '/other/broken-encoding.html', says: /statements/ },
  { what: 'a paywalled article', path: '/other/paywalled.html', says: /Only \d+ words could be read/ },
  { what: 'malformed HTML', path: '/other/malformed.html', says: /statement/ },
  { what: 'a PDF', path: '/paper.pdf', says: /This is a PDF/ },
];

describe('pages that are not for us', () => {
  const session = useSession();

  it.each(CASES)('$what: a calm sentence, and no error of ours', async ({ path, says }) => {
    const article = await session.article(`http://desk.example${path}`);
    const popup = await session.popup(article);
    await popup.says(says, PATIENCE);
    expect(session.errors).toEqual([]);
    await popup.page.close();
    await article.page.close();
  });

  it('a page of the browser’s own: a calm sentence', async () => {
    const article = await session.article('chrome://version');
    const popup = await session.popup(article);
    await popup.says('Claimlight does not read the browser’s own pages');
    expect(session.errors).toEqual([]);
    await popup.page.close();
    await article.page.close();
  });

  it('a page that was not read is read when the reader asks', async () => {
    const article = await session.article('http://desk.example/other/wildlife-sanctuary.html');
    const popup = await session.popup(article);
    await popup.press('Read this page');
    await popup.says(/No statements about immigration hold requests were found|\d+ quote/);
    await popup.page.close();
    await article.page.close();
  });

  it('a site that is paused loses its marks at once, and has them again when it is resumed', async () => {
    const article = await session.article('lakesradio.example');
    await article.marked(5);
    const popup = await session.popup(article);
    await popup.press('Pause on lakesradio.example');
    await article.unmarked();
    await popup.says('Claimlight is paused on lakesradio.example');
    await popup.page.close();
    await article.page.reload();
    expect(await article.marks()).toEqual([]);
    const again = await session.popup(article);
    await again.press('Resume on lakesradio.example');
    await article.marked(5);
    expect(session.errors).toEqual([]);
    await again.page.close();
    await article.page.close();
  });

  it('paused everywhere, no page is marked', async () => {
    const article = await session.article('nightdesk.example');
    await article.marked(5);
    const popup = await session.popup(article);
    await popup.press('Pause everywhere');
    await article.unmarked();
    await popup.press('Resume everywhere');
    await new ArticlePage(article.page).marked(5);
    await popup.page.close();
    await article.page.close();
  });
});
