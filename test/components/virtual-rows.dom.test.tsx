import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StatementTable } from '../../components/library/StatementTable.tsx';
import { SavedTab } from '../../components/panel/SavedTab.tsx';
import { listingOf, savedRow } from '../../lib/screens/saved-view.ts';
import { extendTo, NOTHING_SELECTED, selectAll, toggle } from '../../lib/screens/selection.ts';
import type { SavedClaim } from '../../lib/storage/queries.ts';
import { groupedBy } from '../../lib/storage/search/grouping.ts';
import { savedClaims } from './fixtures/saved.ts';
import { show } from './states/index.tsx';
import { tableProps } from './states/library.tsx';
import { savedTabProps } from './states/panel.tsx';

afterEach(() => render(null, document.body));

/** A thousand statements in a hundred articles. */
const MANY: SavedClaim[] = Array.from({ length: 1000 }, (_, n) => {
  const saved = savedClaims()[n % 5]!;
  const article = { ...saved.article, id: `article-${Math.floor(n / 10)}` };
  const claim = { ...saved.claim, id: `claim-${n}`, articleId: article.id, exact: `Statement number ${n}.`, start: n };
  return { ...saved, article, claim };
});
const ROWS = new Map(MANY.map((saved) => [saved.claim.id, savedRow(saved)]));
const listing = listingOf(MANY);
const grouped = groupedBy('article', listing, null, () => null);
const many = { row: (id: string) => ROWS.get(id) ?? null, found: 1000, total: 1000 };

const focused = () => document.activeElement?.textContent;
const drawn = () => [...document.querySelectorAll('.statement-text')].map((each) => each.textContent);
const until = (what: () => unknown) => expect.poll(what);

/** The same filter and order at each drawing: with others the table begins at its top again. */
const TABLE = tableProps({ ...many, listing });

function Table() {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  return (
    <>
      <output>{selection.ids.size}</output>
      <StatementTable
        {...TABLE}
        selected={selection.ids}
        onSelect={(id, range) => setSelection(range ? extendTo(selection, id, listing.ids) : toggle(selection, id))}
        onSelectAll={() => setSelection(selectAll(listing.ids))}
      />
    </>
  );
}

describe('the library’s table of a thousand statements', () => {
  const boxOf = (n: number) => document.querySelector<HTMLInputElement>(`[data-index="${n}"] input[type="checkbox"]`)!;
  const selected = () => document.querySelector('output')?.textContent;

  it('draws few rows, and says how many there are and which these are', async () => {
    await page.viewport(1200, 800);
    show(<Table />);
    await until(() => drawn().length).toBeGreaterThan(5);
    expect(drawn().length).toBeLessThan(60);
    const table = document.querySelector('table')!;
    expect(table.getAttribute('aria-rowcount')).toBe('1001');
    expect(document.querySelector('[data-index="0"]')?.getAttribute('aria-rowindex')).toBe('2');
    document.querySelector('.library-scroll')!.scrollTo(0, 1e6);
    await until(() => drawn().at(-1)).toBe('Statement number 999.');
    expect(document.querySelector('[data-index="999"]')?.getAttribute('aria-rowindex')).toBe('1001');
    expect(drawn().length).toBeLessThan(60);
  });

  it('selects from one row to another across rows that are not drawn, and all', async () => {
    await page.viewport(1200, 800);
    show(<Table />);
    await until(() => boxOf(2)).toBeTruthy();
    boxOf(2).click();
    document.querySelector('.library-scroll')!.scrollTo(0, 1e6);
    await until(() => boxOf(990)).toBeTruthy();
    boxOf(990).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await until(selected).toBe('989');
    boxOf(991).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await until(selected).toBe('1000');
  });

  it('goes from row to row by the arrow keys, to the ends, and keeps the focus wherever one scrolls', async () => {
    await page.viewport(1200, 800);
    show(<Table />);
    await until(() => document.querySelector('[data-index="0"] .statement-text')).toBeTruthy();
    document.querySelector<HTMLElement>('[data-index="0"] .statement-text')!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await until(focused).toBe('Statement number 1.');
    await userEvent.keyboard('{End}');
    await until(focused).toBe('Statement number 999.');
    document.querySelector('.library-scroll')!.scrollTo(0, 0);
    await until(() => drawn()[0]).toBe('Statement number 0.');
    expect(focused()).toBe('Statement number 999.');
    await userEvent.keyboard('{Home}');
    await until(focused).toBe('Statement number 0.');
  });
});

describe('the panel’s list of a thousand statements', () => {
  it('draws few, each with its place in its article, and goes on below', async () => {
    await page.viewport(400, 800);
    show(<SavedTab {...savedTabProps({ ...many, grouped })} />);
    await until(() => drawn().length).toBeGreaterThan(3);
    expect(drawn().length).toBeLessThan(40);
    const third = document.querySelectorAll('.saved-line')[2]!;
    expect([third.getAttribute('aria-posinset'), third.getAttribute('aria-setsize')]).toEqual(['3', '10']);
    await until(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return drawn().at(-1);
    }).toBe('Statement number 999.');
    expect(drawn().length).toBeLessThan(40);
  });

  it.each([320, 400])(
    'never puts the row with the focus under the bar of what is selected, %i px wide',
    async (width) => {
      await page.viewport(width, 500);
      show(<SavedTab {...savedTabProps({ ...many, grouped, selected: new Set(['claim-1']) })} />);
      await until(() => document.querySelector('[data-row-focus]')).toBeTruthy();
      document.querySelector<HTMLElement>('[data-row-focus]')!.focus();
      for (const key of [...Array<string>(6).fill('{ArrowDown}'), ...Array<string>(6).fill('{ArrowUp}')]) {
        const before = document.activeElement;
        await userEvent.keyboard(key);
        await until(() => document.activeElement).not.toBe(before);
        await until(() => {
          const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
          const middle = [left + width / 2, top + height / 2] as const;
          return document.activeElement!.contains(document.elementFromPoint(...middle));
        }).toBe(true);
      }
    },
  );

  it('keeps fields open, with what is typed in them, while one scrolls away and back', async () => {
    await page.viewport(400, 800);
    show(<SavedTab {...savedTabProps({ ...many, grouped, editing: 'claim-1' })} />);
    await page.getByLabelText('Note').fill('My own words');
    window.scrollTo(0, 1e5);
    await until(() => drawn()).not.toContain('Statement number 2.');
    expect(document.querySelector('textarea')?.value).toBe('My own words');
    window.scrollTo(0, 0);
    await until(() => drawn()).toContain('Statement number 2.');
    expect(document.querySelector('textarea')?.value).toBe('My own words');
  });
});
