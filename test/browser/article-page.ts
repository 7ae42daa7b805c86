import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';

/** In the extension's own world only. */
declare const chrome: {
  dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  runtime?: { id?: string };
};

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

  /** Where the first line of the last mark that holds `words` is in the viewport, in CSS pixels. */
  async placeOf(words: string): Promise<{ x: number; y: number }> {
    return until(`a mark with “${words}”`, () =>
      this.page.evaluate((wanted) => {
        const marked = [...CSS.highlights].flatMap(([, highlight]) => [...(highlight as unknown as Set<Range>)]);
        const line = marked.findLast((range) => range.toString().includes(wanted))?.getClientRects()[0];
        return line ? { x: line.left + Math.min(30, line.width / 2), y: line.top + line.height / 2 } : null;
      }, words),
    );
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

  /** Returns when the page has a reader whose extension is there, as after an update. */
  async readByLiveExtension(): Promise<void> {
    await until('a reader of the new extension', async () => {
      const world = this.page.extensionRealms().at(-1);
      return (await world?.evaluate(() => chrome.runtime?.id !== undefined)) || null;
    });
    await this.marked();
  }

  /** Points at the first mark that holds `words` until its card is shown, as a person would who sees none. */
  async openCard(words: string): Promise<Card> {
    const card = new Card(this.page);
    await until(`the card of “${words}”`, async () => {
      await this.page.mouse.move(2, 2);
      await this.pointAt(words);
      for (const end = Date.now() + 1500; Date.now() < end; await sleep(50)) if (await card.isShown()) return true;
      return null;
    });
    return card;
  }
}

/** The card beside a mark; it is drawn anew after each change. */
export class Card {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  text(): Promise<string> {
    return this.#ask((dialog) => dialog.innerText);
  }

  async isShown(): Promise<boolean> {
    return (await this.#dialog()) !== null;
  }

  /** Waits until the card says something. */
  async says(words: string): Promise<void> {
    await until(`“${words}” in the card`, async () => ((await this.text()).includes(words) ? true : null));
  }

  /** Presses the button with this name. */
  async press(name: string): Promise<void> {
    await this.#ask((dialog, wanted) => {
      const button = [...dialog.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted);
      button?.click();
      return button ? true : null;
    }, name);
  }

  /** Clicks the button with this name with the mouse, as browsers want it for what needs a person behind it. */
  async click(name: string): Promise<void> {
    const at = await this.#ask((dialog, wanted) => {
      const button = [...dialog.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted);
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, name);
    await this.#page.mouse.click(at.x, at.y);
  }

  /** Waits until no card is shown. */
  async closes(): Promise<void> {
    await until('no card', async () => ((await this.isShown()) ? null : true));
  }

  /** Asks the shown card. Its shadow root is closed to the page and open to the extension's own world. */
  #ask<Answer>(question: (dialog: HTMLElement, detail: string) => Answer | null, detail = ''): Promise<Answer> {
    return until(`the card ${detail}`, async () => {
      const element = await this.#dialog();
      return element ? ((await element.evaluate(question, detail)) as Answer | null) : null;
    });
  }

  async #dialog(): Promise<ElementHandle<HTMLElement> | null> {
    // The last is that of the reader at work; one of before a reload may still be there.
    const world = this.#page.extensionRealms().at(-1);
    const dialog = await world?.evaluateHandle(() => {
      for (const element of document.documentElement.children) {
        const root = chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
        const found = root?.querySelector<HTMLElement>('[role="dialog"]');
        if (found?.checkVisibility()) return found;
      }
      return null;
    });
    return (dialog?.asElement() as ElementHandle<HTMLElement> | null | undefined) ?? null;
  }
}

/** Asks again until the answer is not null, at most ten seconds. */
export async function until<Answer>(
  what: string | (() => string),
  ask: () => Promise<Answer | null>,
  patience = 10_000,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end)
      throw new Error(`${typeof what === 'string' ? what : what()}: not there after ${patience / 1000} s`);
    await sleep(50);
  }
}
