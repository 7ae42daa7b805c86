import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DataOptions } from '../../components/options/DataOptions.tsx';
import { PageTab } from '../../components/panel/PageTab.tsx';
import { PanelScreen } from '../../components/panel/PanelScreen.tsx';
import { SavedTab } from '../../components/panel/SavedTab.tsx';
import { PopupScreen } from '../../components/popup/PopupScreen.tsx';
import { glanceAt } from '../../lib/screens/glance.ts';
import { savedRow } from '../../lib/screens/saved-view.ts';
import type { SavedClaim } from '../../lib/storage/queries.ts';
import { readPage, readPageWithSaved } from './fixtures/article.ts';
import { reanalysis, savedClaims } from './fixtures/saved.ts';
import { show } from './states/index.tsx';
import { optionsProps } from './states/pages.tsx';
import { pageTabProps, panelProps, savedTabProps } from './states/panel.tsx';
import { popupProps } from './states/popup.tsx';

afterEach(() => render(null, document.body));

const button = (name: string | RegExp) => page.getByRole('button', { name }).first();

describe('popup', () => {
  it('counts, and saves all that is not saved', async () => {
    const onSaveAll = vi.fn();
    const view = readPageWithSaved();
    show(<PopupScreen {...popupProps} view={view} glance={glanceAt(view)} onSaveAll={onSaveAll} />);
    expect(document.querySelector('.popup-totals')?.textContent).toBe(`22 statements${view.quotes} quotes2 saved`);
    await button('Save all 29').click();
    expect(onSaveAll).toHaveBeenCalledOnce();
  });

  it('offers nothing to save when all is saved', async () => {
    const view = readPage({ claims: readPage().claims.map((claim) => ({ ...claim, savedId: claim.key })) });
    show(<PopupScreen {...popupProps} view={view} glance={glanceAt(view)} />);
    await expect.element(button('All saved')).toBeDisabled();
  });

  it('pauses here and everywhere', async () => {
    const onPauseSite = vi.fn();
    const onPauseEverywhere = vi.fn();
    show(<PopupScreen {...popupProps} onPauseSite={onPauseSite} onPauseEverywhere={onPauseEverywhere} />);
    await page.getByLabelText('Pause on courier.example').click();
    await page.getByLabelText('Pause everywhere').click();
    expect([onPauseSite.mock.calls, onPauseEverywhere.mock.calls]).toEqual([[[true]], [[true]]]);
  });

  const ways = [
    ['no-reader', 'Read this page', 'onRead'],
    ['failed', 'Read again', 'onRead'],
    ['paused-site', 'Resume on courier.example', 'onResumeSite'],
    ['paused-everywhere', 'Resume everywhere', 'onResumeEverywhere'],
    ['not-chosen', 'Always read courier.example', 'onAddSite'],
  ] as const;
  for (const [status, name, event] of ways) {
    it(`${status}: “${name}”`, async () => {
      const called = vi.fn();
      const view = status === 'failed' ? { status, reason: 'no body' } : { status };
      show(<PopupScreen {...popupProps} view={view} {...{ [event]: called }} />);
      await button(name).click();
      expect(called).toHaveBeenCalledOnce();
    });
  }
});

describe('panel, this page', () => {
  it('lists the headline apart, then the article in reading order', () => {
    show(<PageTab {...pageTabProps(readPage())} />);
    const [headline, article] = document.querySelectorAll('section');
    expect([headline?.ariaLabel, headline?.querySelectorAll('.statement').length]).toEqual(['Headline', 1]);
    const listed = [...article!.querySelectorAll('.statement-text')].map((each) => each.textContent);
    expect(listed).toEqual(
      readPage()
        .claims.slice(1)
        .map((claim) => claim.exact),
    );
  });

  it('puts a tick on the rail at the height where each statement stands', () => {
    show(<PageTab {...pageTabProps(readPage())} />);
    const rail = document.querySelector('.page-rail')!.getBoundingClientRect();
    const places = [...document.querySelectorAll('.tick')].map((tick) => {
      const { top, height } = tick.getBoundingClientRect();
      return (top + height / 2 - rail.top) / rail.height;
    });
    const wanted = readPage().claims.map((claim) => claim.place!);
    expect(places.length).toBe(wanted.length);
    for (const [n, place] of places.entries()) expect(place).toBeCloseTo(wanted[n]!, 1);
  });

  it('goes to a statement, saves and dismisses it', async () => {
    const props = pageTabProps(readPage());
    const actions = { ...props.actions, onShow: vi.fn(), onSave: vi.fn(), onDismiss: vi.fn() };
    show(<PageTab {...props} actions={actions} />);
    const { key, exact } = props.shown[1]!;
    await page.getByText(exact).click();
    const row = page.getByRole('listitem').filter({ hasText: exact });
    await row.getByRole('button', { name: 'Save' }).click();
    await row.getByRole('button', { name: 'Not a statement to check' }).click();
    expect([actions.onShow.mock.calls, actions.onSave.mock.calls, actions.onDismiss.mock.calls]).toEqual([
      [[key]],
      [[key]],
      [[key]],
    ]);
  });
});

describe('the keyboard, on this page', () => {
  const texts = () => [...document.querySelectorAll<HTMLElement>('.statement-text')];

  it('goes from statement to statement with the arrow keys, Home and End', async () => {
    show(<PageTab {...pageTabProps(readPage())} />);
    texts()[1]!.focus();
    const at = async (keys: string) => {
      await userEvent.keyboard(keys);
      return texts().indexOf(document.activeElement as HTMLElement);
    };
    const last = texts().length - 1;
    expect([await at('{ArrowDown}'), await at('{ArrowUp}'), await at('{End}'), await at('{Home}')]).toEqual([
      2,
      1,
      last,
      0,
    ]);
  });

  it('stays in the list when a statement is dismissed', () => {
    const props = pageTabProps(readPage());
    show(<PageTab {...props} />);
    document.querySelectorAll<HTMLElement>('.statement [title="Not a statement to check"]')[1]!.focus();
    show(<PageTab {...props} shown={props.shown.filter((_, n) => n !== 1)} />);
    expect(document.activeElement?.textContent).toBe(props.shown[2]!.exact);
  });
});

describe('panel tabs', () => {
  it('change with the arrow keys, and the focus goes with them', async () => {
    const onTab = vi.fn();
    show(<PanelScreen {...panelProps} onTab={onTab} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(onTab).toHaveBeenCalledWith('saved');
    expect(document.activeElement?.id).toBe('tab-saved');
  });
});

describe('panel, saved', () => {
  const withNote = (claims: SavedClaim[], note: string) =>
    claims.map((saved, n) => (n === 1 ? { ...saved, annotation: { ...saved.annotation, note } } : saved));

  it('keeps what is being typed in a note when the database brings another', async () => {
    const claims = savedClaims();
    const editing = claims[1]!.claim.id;
    const notes: string[] = [];
    const draw = (note: string) => {
      const rows = new Map(withNote(claims, note).map((saved) => [saved.claim.id, savedRow(saved)]));
      const props = savedTabProps({ row: (id) => rows.get(id) ?? null, editing });
      const actions = {
        ...props.actions,
        onAnnotate: async (_id: string, patch: { note?: string }) => void notes.push(patch.note ?? ''),
      };
      show(<SavedTab {...props} actions={actions} />);
    };
    draw('');
    await page.getByLabelText('Note').fill('My own words');
    draw('Words from the other panel');
    await expect.element(page.getByLabelText('Note')).toHaveValue('My own words');
    await expect.poll(() => notes).toEqual(['My own words']);
    await expect.element(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  });

  it('adds tags with Enter and a comma, and takes the last one away with Backspace', async () => {
    const editing = savedClaims()[1]!.claim.id;
    const onTags = vi.fn(async () => {});
    const props = savedTabProps({ editing });
    show(<SavedTab {...props} actions={{ ...props.actions, onTags }} />);
    await page.getByLabelText('Tags').click();
    await userEvent.keyboard('two words{Enter}bail,{Backspace}');
    const begun = ['Belmar County', 'timeline'];
    expect(onTags.mock.calls).toEqual([
      [editing, [...begun, 'two words']],
      [editing, [...begun, 'two words', 'bail']],
      [editing, [...begun, 'two words']],
    ]);
  });

  it('refuses evidence that is no web address, and says so', async () => {
    const onAddEvidence = vi.fn(async () => {});
    const props = savedTabProps({ editing: savedClaims()[1]!.claim.id });
    show(<SavedTab {...props} actions={{ ...props.actions, onAddEvidence }} />);
    await page.getByLabelText('Address of a source').fill('javascript:alert(1)');
    await button('Add source').click();
    expect(onAddEvidence).not.toHaveBeenCalled();
    await expect.element(page.getByRole('alert')).toBeVisible();
  });

  it('keeps evidence with its note and date, today unless another is given', async () => {
    const editing = savedClaims()[1]!.claim.id;
    const onAddEvidence = vi.fn(async () => {});
    const props = savedTabProps({ editing });
    show(<SavedTab {...props} actions={{ ...props.actions, onAddEvidence }} />);
    const url = 'https://county.example/log';
    await page.getByLabelText('Address of a source').fill(url);
    await page.getByLabelText('What it shows').fill('The log');
    await button('Add source').click();
    await page.getByLabelText('Address of a source').fill(url);
    await page.getByLabelText('Date of the source, or of your check').fill('2024-02-29');
    await button('Add source').click();
    expect(onAddEvidence.mock.calls).toEqual([
      [editing, { url, note: 'The log', date: '2025-05-12' }],
      [editing, { url, note: '', date: '2024-02-29' }],
    ]);
  });

  it('shows the queue of what is to be checked again, ends and puts off the waiting', async () => {
    const onFilter = vi.fn();
    const onAnnotate = vi.fn(async () => {});
    const props = savedTabProps({ onFilter });
    show(<SavedTab {...props} actions={{ ...props.actions, onAnnotate }} />);
    await button('1 statement to check again').click();
    expect(onFilter).toHaveBeenCalledWith({ ...props.filter, due: true });
    await expect.element(page.getByText('To be checked again since May 2, 2025')).toBeVisible();
    await button('Checked').click();
    await button('In 90 days').click();
    const { id } = savedClaims()[2]!.claim;
    expect(onAnnotate.mock.calls).toEqual([
      [id, { checkAgainOn: null }],
      [id, { checkAgainOn: '2025-08-10' }],
    ]);
  });

  it('leads to primary sources of each kind, and names a charge as it was stated', async () => {
    show(<SavedTab {...savedTabProps()} />);
    const [charge, standing] = [...document.querySelectorAll('.charges p')].map((line) => line.textContent);
    expect(charge).toMatch(/^As stated on .+ 20\d\d: “theft” \(charged\)$/);
    expect(standing).toMatch(/accusation/);
    await page.getByText('Where to check').first().click();
    const [link] = document.querySelectorAll<HTMLAnchorElement>('.where-to-check[open] a');
    expect([link?.target, link?.rel, link?.protocol]).toEqual(['_blank', 'noreferrer', 'https:']);
  });

  it('groups by what is chosen', async () => {
    const onGrouping = vi.fn();
    show(<SavedTab {...savedTabProps({ onGrouping })} />);
    await page.getByLabelText('Group').selectOptions('By speaker');
    expect(onGrouping).toHaveBeenCalledWith('speaker');
  });

  it('gives the focus of a deleted statement to the one in its place', async () => {
    const props = savedTabProps();
    show(<SavedTab {...props} />);
    document.querySelectorAll<HTMLElement>('.statement [title="Delete"]')[1]!.focus();
    const [group, ...others] = props.grouped.groups;
    const ids = props.grouped.ids.filter((_, n) => n !== 1);
    const groups = [
      { ...group!, count: group!.count - 1 },
      ...others.map((each) => ({ ...each, from: each.from - 1 })),
    ];
    show(<SavedTab {...props} grouped={{ ids, groups }} />);
    await expect.poll(() => document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id).toBe(ids[1]);
  });

  it('selects by click and Shift, all by Ctrl+A, none by Escape', async () => {
    const props = savedTabProps({ selected: new Set(['x']) });
    const onSelect = vi.fn();
    const onSelectAll = vi.fn();
    const onClear = vi.fn();
    show(
      <SavedTab
        {...props}
        actions={{ ...props.actions, onSelect }}
        selection={{ ...props.selection, onClear }}
        onSelectAll={onSelectAll}
      />,
    );
    const boxes = page.getByLabelText('Select this statement');
    await boxes.nth(0).click();
    await boxes.nth(2).click({ modifiers: ['Shift'] });
    await userEvent.keyboard('{Control>}a{/Control}{Escape}');
    const { ids } = props.grouped;
    expect(onSelect.mock.calls).toEqual([
      [ids[0], false],
      [ids[2], true],
    ]);
    expect([onSelectAll.mock.calls.length, onClear.mock.calls.length]).toEqual([1, 1]);
  });

  it('leaves Ctrl+A to a field that is being typed in', async () => {
    const onSelectAll = vi.fn();
    show(<SavedTab {...savedTabProps({ onSelectAll })} />);
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(onSelectAll).not.toHaveBeenCalled();
  });
});

describe('an article that an older analyser read', () => {
  const props = savedTabProps();
  const { key: articleId } = props.grouped.groups[0]!;

  it('is offered for analysing again, and no other is', async () => {
    const onAnalyse = vi.fn();
    show(<SavedTab {...props} again={{ ...props.again, outdated: new Set([articleId]), onAnalyse }} />);
    expect(document.querySelectorAll('.again').length).toBe(1);
    await button('Analyse again').click();
    expect(onAnalyse).toHaveBeenCalledExactlyOnceWith(articleId);
  });

  it('shows what is different, what is gone and what is found besides, until it is closed', async () => {
    const onClose = vi.fn();
    show(<SavedTab {...props} again={{ ...props.again, shown: { articleId, result: reanalysis() }, onClose }} />);
    const lines = [...document.querySelectorAll('.again p')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Kind: Hold request → Hold request, Response',
      'Who says it: The article’s own voice → Yolanda Whitfield',
      'Not found any more. It stays saved as it was.',
      'Open the article to save them.',
      'Release · The article’s own voice',
      'Your notes, tags and assessments are unchanged.',
    ]);
    await button('Close').click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('deleting everything', () => {
  it('asks for the word to be typed', async () => {
    const onDeleteAll = vi.fn();
    show(<DataOptions {...optionsProps} onDeleteAll={onDeleteAll} />);
    await expect.element(button('Delete everything')).toBeDisabled();
    await page.getByLabelText('Type delete to confirm').fill('delete');
    await button('Delete everything').click();
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });
});
