import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_SITES, type SavedPage } from '../pages/serve.ts';

/** What its editors change after it was saved: two corrections, a paragraph that goes and one that comes. */
const EDITS: readonly (readonly [string | RegExp, string])[] = [
  [
    'the jail released him at 5:52 p.m.',
    'the jail released him at 5:57 p.m., the sheriff’s office said in a correction.',
  ],
  ['lodged 58 detainers', 'lodged 61 detainers'],
  [/<p>“If a phone call is our whole policy.*?<\/p>/s, ''],
  [
    /(<p>Luis Carranza, director)/,
    '<p>ICE asked the county on Thursday for the duty log of Feb. 27, Marsh’s office said.</p>\n$1',
  ],
];

/** The Tamarack Courier’s article at its own address, as it was and, once changed, as its editors left it. */
export interface ChangingArticle {
  readonly page: SavedPage;
  change(): Promise<void>;
  remove(): Promise<void>;
}

/** The sample article in a file of its own. Throws when the sample no longer has the words that are to change. */
export async function makeChangingArticle(): Promise<ChangingArticle> {
  const { host, path, file } = SAMPLE_SITES[0]!;
  const original = await readFile(join(import.meta.dirname, '../pages', file), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-gallery-'));
  const page = { host, path, file: join(folder, 'article.html') };
  await writeFile(page.file, original);
  return {
    page,
    async change() {
      let text = original;
      for (const [before, after] of EDITS) {
        const next = text.replace(before, after);
        if (next === text) throw new Error(`not in ${file}: ${before}`);
        text = next;
      }
      await writeFile(page.file, text);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
