import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './article-page.ts';

/** Milliseconds in which a control has to stand still and be pressed. */
const ATTEMPT = 30_000;

/** Popup, side panel or another page of the extension, used as a person does: by what is written on it. */
export class Screen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** The screen's text, once it holds `words`; asks for at most `patience` ms. */
  async says(words: string | RegExp, patience?: number): Promise<string> {
    let text = '';
    const holds = () => (typeof words === 'string' ? text.includes(words) : words.test(text));
    await until(
      () => `“${words}” on ${new URL(this.page.url()).pathname}, which says:\n${text}\nso`,
      async () => {
        text = await this.text();
        return holds() || null;
      },
      patience,
    );
    return text;
  }

  /** Scrolls until `words` are listed, in view, and still there at the next look; long lists draw only what is near. */
  async scrollTo(words: string): Promise<void> {
    await until(`“${words}” on ${new URL(this.page.url()).pathname}`, () =>
      this.page.evaluate((wanted) => {
        const items = [...document.querySelectorAll('li, tr')];
        const item = items.findLast((each) => each.textContent?.includes(wanted));
        const scroller = document.scrollingElement!;
        if (item) {
          const { top, bottom } = item.getBoundingClientRect();
          item.scrollIntoView({ block: 'center' });
          return (top < innerHeight && bottom > 0) || null;
        }
        scroller.scrollTop =
          scroller.scrollTop + innerHeight >= scroller.scrollHeight ? 0 : scroller.scrollTop + innerHeight / 2;
        return null;
      }, words),
    );
  }

  /**
   * Presses the first control with this name that is shown and enabled, inside the first `within` that has one; another
   * one where the screen was drawn anew and took it away before it was pressed.
   */
  async press(name: string | RegExp, within = 'body'): Promise<void> {
    let control = await this.#control(name, within);
    while (!(await pressed(control))) control = await this.#control(name, within);
  }

  async #control(name: string | RegExp, within: string): Promise<ElementHandle<Element>> {
    const pattern = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
    return until(`a control “${name}” on ${new URL(this.page.url()).pathname}`, async () => {
      const handle = await this.page.evaluateHandle(
        (source, place) => {
          const wanted = new RegExp(source);
          const controls = [...document.querySelectorAll(place)].flatMap((root) => [
            ...root.querySelectorAll<HTMLElement>(
              'button, a, summary, label, [role="tab"], select, input[type="checkbox"]',
            ),
          ]);
          const named = (control: HTMLElement) =>
            [control.getAttribute('aria-label'), control.innerText, control.textContent, control.title].some((text) =>
              wanted.test(text?.replace(/\s+/g, ' ').trim() ?? ''),
            );
          const found = controls.find(
            (control) => named(control) && control.checkVisibility() && !control.matches(':disabled'),
          );
          if (!found) return null;
          const { left, top, width, height } = found.getBoundingClientRect();
          const uppermost = document.elementFromPoint(left + width / 2, top + height / 2);
          if (!found.contains(uppermost)) found.scrollIntoView({ block: 'center' });
          return found;
        },
        pattern,
        within,
      );
      return handle.asElement() as ElementHandle<Element> | null;
    });
  }

  /** Types into the field with this label or placeholder, in place of what it held. */
  async fill(label: string, value: string): Promise<void> {
    const field = await until(`a field “${label}”`, async () => {
      const handle = await this.page.evaluateHandle((wanted) => {
        const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
        const names = (field: HTMLInputElement) => [
          field.getAttribute('aria-label'),
          field.placeholder,
          ...[...(field.labels ?? [])].map((label) => label.textContent?.trim()),
        ];
        return fields.find((field) => names(field).includes(wanted) && field.checkVisibility()) ?? null;
      }, label);
      return handle.asElement() as ElementHandle<Element> | null;
    });
    await field.asLocator().click({ count: 3 });
    await field.type(value);
  }

  /** How many elements match, once there is at least one. */
  async count(selector: string): Promise<number> {
    return until(selector, async () => (await this.page.$$(selector)).length || null);
  }
}

/** Presses a control; answers false where it was taken away before, rejects where it stayed and could not be pressed. */
async function pressed(control: ElementHandle<Element>): Promise<boolean> {
  try {
    await control.asLocator().setTimeout(ATTEMPT).click();
    return true;
  } catch (error) {
    if (await control.evaluate((element) => element.isConnected)) throw error;
    return false;
  }
}
