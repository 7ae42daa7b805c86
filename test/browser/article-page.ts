import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';

/** In the extension's own world only. */
declare const chrome: { dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };

/** A marked stretch of a page as its own scripts can see it. */
export interface Mark {
  /** Name of the highlight. */
  name: string;
  text: string;
}

/** A news page with the reader in it, seen as a person sees it. */
export class ArticlePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Every mark on the page. */
  marks(): Promise<Mark[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        [...(highlight as unknown as Set<AbstractRange>)].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return { name, text: live.toString() };
        }),
      ),
    );
  }

  /** The marks, once there are at least `least` of them. */
  async marked(least = 1): Promise<Mark[]> {
    return until(`${least} marks on ${this.page.url()}`, async () => {
      const marks = await this.marks();
      return marks.length >= least ? marks : null;
    });
  }

  /** The page without any mark; fails when some are still there after a while. */
  async unmarked(): Promise<void> {
    await until(`no marks on ${this.page.url()}`, async () => (await this.marks()).length === 0 || null);
  }

  /** Points at the first mark that holds `words`, after scrolling it into view. */
  async pointAt(words: string): Promise<void> {
    const point = await until(`a mark with “${words}”`, () =>
      this.page.evaluate((wanted) => {
        for (const [, highlight] of CSS.highlights) {
          for (const range of highlight as unknown as Set<AbstractRange>) {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            if (!live.toString().includes(wanted)) continue;
            live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const [line] = live.getClientRects();
            if (line) return { x: line.left + Math.min(30, line.width / 2), y: line.top + line.height / 2 };
          }
        }
        return null;
      }, words),
    );
    await this.page.mouse.move(point.x - 1, point.y);
    await this.page.mouse.move(point.x, point.y);
  }

  /** Selects `words`, which must stand in one text node. */
  async select(words: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent!.indexOf(wanted);
        if (start < 0) continue;
        node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
        node.parentElement!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
        return;
      }
      throw new Error(`not on the page: ${wanted}`);
    }, words);
  }

  /** The card, once it is shown: its shadow root is closed to the page and open to the extension's own world. */
  async card(): Promise<Card> {
    const world = this.page.extensionRealms()[0]!;
    const root = await until('the card', async () => {
      const handle = await world.evaluateHandle(() => {
        for (const element of document.documentElement.children) {
          const root = chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
          const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
          if (dialog?.checkVisibility()) return dialog;
        }
        return null;
      });
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    });
    return new Card(root);
  }
}

/** The card beside a mark. */
export class Card {
  readonly root: ElementHandle<HTMLElement>;

  constructor(root: ElementHandle<HTMLElement>) {
    this.root = root;
  }

  text(): Promise<string> {
    return this.root.evaluate((root) => root.innerText);
  }

  /** Presses the button with this name. */
  async press(name: string): Promise<void> {
    await until(`a button “${name}” in the card`, () =>
      this.root.evaluate((root, wanted) => {
        const button = [...root.querySelectorAll('button')].find((b) => (b.textContent?.trim() || b.title) === wanted);
        button?.click();
        return button ? true : null;
      }, name),
    );
  }
}

/** Asks again until the answer is not null, at most ten seconds. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null>,
  patience = 10_000,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`${what}: not there after ${patience / 1000} s`);
    await sleep(50);
  }
}
