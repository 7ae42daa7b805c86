import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCollection } from '../bench/exchange/collection.ts';
import { until } from '../browser/article-page.ts';
import { Screen } from '../browser/screen.ts';
import { useSession } from './session.ts';

/** Thousands of records take seconds, more on a busy machine. */
const PATIENCE = 60_000;

const COURIER = 'tamarackcourier.example';

describe('export and import, through the real popup, panel and library', () => {
  const session = useSession();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimlight-exchange-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const openLibrary = async () => {
    const page = await session.browser.screen('library.html');
    session.watch(page);
    return new Screen(page);
  };
  /** Exports from a screen whose dialog is open, and answers with the file's text. */
  const exported = async (screen: Screen, format: string): Promise<string> => {
    const client = await screen.page.createCDPSession();
    const downloadPath = await mkdtemp(join(folder, 'download-'));
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    await screen.press(new RegExp(`^${format}`), 'dialog');
    await screen.press('Export', 'dialog');
    await screen.says('Exported as');
    const file = await until(
      'the file',
      async () => (await readdir(downloadPath)).find((name) => !name.endsWith('.crdownload')) ?? null,
    );
    await screen.press('Close', 'dialog');
    return readFile(join(downloadPath, file), 'utf8');
  };
  const choose = async (screen: Screen, file: string) => {
    const input = (await screen.page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const savedCount = async (library: Screen) =>
    Number(/^([\d,]+) statements?$/m.exec(await library.says(/^[\d,]+ statements?$/m))![1]!.replace(',', ''));

  it('the popup sends a page to the library, which exports it without saving it', async () => {
    const article = await session.article(COURIER);
    await article.marked(10);
    const popup = await session.popup(article);
    await popup.press('Export this page');
    const page = await until(
      'the library',
      async () => (await session.browser.browser.pages()).find((each) => each.url().endsWith('/library.html')) ?? null,
    );
    const library = new Screen(page);
    await library.says(/This page \(\d+ statements\)/);
    const html = await exported(library, 'Report');
    expect(html).toContain('ICE lodged the detainer with the jail on Feb. 2.');
    expect(html).toContain('Sheriff Tom Haugen');
    expect(html).not.toContain('Melgar');
    expect(await library.text()).toContain('Nothing saved yet');
    expect(session.errors).toEqual([]);
    await page.close();
    await article.page.close();
  });

  it('the panel exports what is selected, the library what its search finds', async () => {
    const article = await session.article(COURIER);
    await article.marked(10);
    const popup = await session.popup(article);
    await popup.press(/^Save all \d+$/);
    await popup.says('All saved');
    const panel = await session.panel(article);
    await panel.press(/^Saved/, '[role="tablist"]');
    await panel.count('.saved-line [data-id]');
    await panel.press('Select this statement', '.saved-line[aria-posinset="1"]');
    await panel.press('Select this statement', '.saved-line[aria-posinset="2"]');
    await panel.press('Export…', '.selection-bar');
    await panel.says('Selected (2 statements)');
    expect(parse(await exported(panel, 'Table'), { bom: true, columns: true })).toHaveLength(2);
    await panel.page.close();

    const library = await openLibrary();
    const all = await savedCount(library);
    await library.fill('Search statements, notes, tags, speakers, outlets', 'haugen');
    const found = Number(/(\d+) of \d+ statements/.exec(await library.says(/\d+ of \d+ statements/))![1]);
    expect(found).toBeLessThan(all);
    await library.press('Export…');
    await library.says(`What the search finds (${found} statements)`);
    expect(parse(await exported(library, 'Table'), { bom: true, columns: true })).toHaveLength(found);
    expect(session.errors).toEqual([]);
    await library.page.close();
    await article.page.close();
  });

  it('a backup comes back: the same changes nothing, a bad one is refused, bad records are listed', async () => {
    const library = await openLibrary();
    const all = await savedCount(library);
    await library.press('Export…');
    const backup = await exported(library, 'Backup');
    const file = join(folder, 'again.jsonl');
    const importText = async (text: string, says: RegExp) => {
      await writeFile(file, text);
      await choose(library, file);
      return library.says(says);
    };
    await importText(backup, /0 records imported\. \d+ were already here/);
    await importText(
      backup.slice(0, -50),
      /again\.jsonl was not imported and nothing was changed\. Its end is missing/,
    );
    await importText(backup.replace('"version":1', '"version":9'), /made by a newer version/);
    await importText(backup.replace('Tamarack', 'tamarack'), /changed after it was made/);
    const rows = [{ uri: 'https://x.example/', target: [{}], text: '<script>x</script>' }];
    await importText(JSON.stringify({ rows }), /1 record was left out:\s*Number 1: It marks no words of a page/);
    await library.press('Save this list');
    expect(
      await until(
        'the list',
        async () => (await readdir(folder, { recursive: true })).find((name) => name.includes('left-out')) ?? null,
      ),
    ).toBeTruthy();
    expect(await savedCount(library)).toBe(all);
    expect(session.errors).toEqual([]);
    await library.page.close();
  });

  it('an import that is cancelled, or whose page is closed, leaves nothing behind', {
    timeout: 3 * PATIENCE,
  }, async () => {
    const file = join(folder, 'large.jsonl');
    await writeCollection(file, 150, 20);
    const library = await openLibrary();
    const all = await savedCount(library);
    await choose(library, file);
    await library.says(/(Checking|Saving) large\.jsonl…/, PATIENCE);
    await library.press('Cancel');
    await library.says('Nothing of large.jsonl was imported', PATIENCE);
    await choose(library, file);
    await library.says(/(Checking|Saving) large\.jsonl…/, PATIENCE);
    await library.page.close();

    const again = await openLibrary();
    expect(await savedCount(again)).toBe(all);
    await choose(again, file);
    await again.says(/records imported\./, PATIENCE);
    await again.says(`${(all + 3000).toLocaleString('en')} statements`, PATIENCE);
    await again.page.close();
  });
});
