import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArticlePage, until } from '../browser/article-page.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { Screen } from '../browser/screen.ts';
import { changeSettings } from '../browser/settings.ts';
import { takeGallery } from '../gallery/gallery.ts';
import { Album } from './album.ts';

/** An article to show, by its address and a short name for the screenshots. */
export interface Stop {
  name: string;
  address: string;
}

/** Screens of the gallery that are shown in every variant; the others need more than one saved article. */
const VARIED = ['popup', 'panel-page', 'library-statements', 'options', 'welcome'];

const EXPORTS = [
  'Report (HTML)',
  'Table (CSV)',
  'Notes (Markdown)',
  'Notes, one for each article (zip)',
  'Web Annotations (JSON-LD)',
  'Backup',
];

/** Makes the whole journey a person would make, through the real screens, and prints what it found. */
export async function makeJourney(browser: ExtensionBrowser, stops: readonly Stop[], output: string): Promise<void> {
  const album = await Album.open(output);
  const [first] = stops;
  for (const stop of stops) await lookAt(browser, stop, album);
  const article = await openArticle(browser, first!);
  const statement = await saveFromCard(article, album);
  await useScreens(browser, article, statement, album);
  await exportAll(browser, join(output, 'exports'), album);
  await showVariants(browser, first!, join(output, 'variants'));
}

async function openArticle(browser: ExtensionBrowser, { address }: Stop): Promise<ArticlePage> {
  const article = new ArticlePage(await browser.open(address));
  await article.marked();
  return article;
}

async function lookAt(browser: ExtensionBrowser, stop: Stop, album: Album): Promise<void> {
  const article = await openArticle(browser, stop);
  const marks = await article.marked();
  const of = (kind: string) => marks.filter(({ name }) => name.includes(kind)).length;
  console.log(`${stop.name}: ${of('-fill-')} statements, ${of('-quote-')} quotes marked`);
  await album.take(article.page, `page-${stop.name}`);
  await article.page.close();
}

/** Opens the card of the first claim in the text, saves it there, and returns the claim's words. */
async function saveFromCard(article: ArticlePage, album: Album): Promise<string> {
  const claims = (await article.marks()).filter(({ name, text }) => name.includes('fill') && text.length > 60);
  const words = claims[Math.min(3, claims.length - 1)]!.text;
  const card = await article.openCard(words);
  console.log(`\nThe card of “${words.slice(0, 60)}…” says:\n${indented(await card.text())}`);
  await album.take(article.page, 'card');
  await card.press('Save');
  await card.says('Saved');
  await album.take(article.page, 'card-saved');
  return words;
}

async function useScreens(
  browser: ExtensionBrowser,
  article: ArticlePage,
  statement: string,
  album: Album,
): Promise<void> {
  const popup = new Screen(await browser.popup(article.page));
  await popup.says(/1 saved/);
  console.log(`\nThe popup says:\n${indented(await popup.text())}`);
  await album.take(popup.page, 'popup');
  await popup.press(/^Save all \d+$|^Save \d+ statement$/);
  await popup.says('All saved');
  await popup.press('Open side panel');

  const panel = new Screen(await browser.sidePanel());
  await panel.count('li.statement');
  await album.take(panel.page, 'panel-page');
  await panel.scrollTo(statement.slice(0, 40));
  await panel.press('Note and tags', '.statement:has([aria-pressed="true"])');
  await panel.fill('Note', 'Ask the jail for its log of that day');
  await panel.fill('Add a tag', 'to check');
  await panel.page.keyboard.press('Enter');
  await panel.says('to check');
  await album.take(panel.page, 'panel-note');
  await panel.press(/^Saved/, '[role="tablist"]');
  await panel.count('.saved-line [data-id]');
  await album.take(panel.page, 'panel-saved');
  await panel.fill('Search statements, notes, tags, speakers, outlets', 'log tag:"to check"');
  await until('one statement is found', async () =>
    (await panel.page.$$('.saved-line [data-id]')).length === 1 ? true : null,
  );
  console.log(`\nSearch for «log tag:"to check"» finds:\n${indented(await panel.text())}`);
  await album.take(panel.page, 'panel-search');
  await panel.page.close();
  await article.page.close();
}

async function exportAll(browser: ExtensionBrowser, folder: string, album: Album): Promise<void> {
  await mkdir(folder, { recursive: true });
  const library = new Screen(await browser.screen('library.html'));
  const session = await library.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await library.count('tbody tr');
  await album.take(library.page, 'library');
  for (const [index, format] of EXPORTS.entries()) {
    await library.press('Export…');
    await library.press(new RegExp(`^${format.replace(/[()]/g, '\\$&')}`), 'dialog');
    if (index === 0) await album.take(library.page, 'library-export');
    await library.press('Export', 'dialog');
    await until(`${format} is exported`, async () => {
      const files = (await readdir(folder)).filter((file) => !file.endsWith('.crdownload'));
      return files.length > index || null;
    });
    await library.press('Close', 'dialog');
  }
  await library.page.close();
  console.log('\nExports:');
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    console.log(`  ${file}: ${text.length} characters, ${text.split('\n').length} lines`);
  }
}

/** The screens once more, in every variant. */
async function showVariants(browser: ExtensionBrowser, stop: Stop, folder: string): Promise<void> {
  const article = await openArticle(browser, stop);
  await takeGallery(browser, article, folder, VARIED);
  await changeSettings(browser, { language: 'browser' });
  await article.page.close();
}

function indented(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `  ${line}`)
    .join('\n');
}
