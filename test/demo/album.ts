import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The folder into which a demo puts its screenshots, numbered in the order in which they are taken. */
export class Album {
  readonly folder: string;
  #taken = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** An empty album; what an earlier demo left in the folder is removed. */
  static async open(folder: string): Promise<Album> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Album(folder);
  }

  async take(page: Page, title: string): Promise<void> {
    const number = String(++this.#taken).padStart(2, '0');
    await page.screenshot({ path: join(this.folder, `${number}-${title}.png`) as `${string}.png` });
  }
}
