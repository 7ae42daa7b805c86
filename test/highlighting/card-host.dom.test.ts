import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardHost } from '../../lib/highlighting/card-host.ts';
import { type CardClaim, claimCard } from '../../lib/highlighting/claim-card.ts';
import { cardText } from '../../lib/i18n/card.ts';
import { ruleLabel } from '../../lib/i18n/rule-labels.ts';

const text = cardText('en', 'en');
const CLAIM: CardClaim = {
  key: 'k',
  form: 'claim',
  origin: 'detected',
  kinds: ['detainer', 'response'],
  source: { name: 'Colleen Marsh', role: 'acting director' },
  via: 'Northern Press Service',
  reasons: [
    ['detainer.lodged', 'lodged a detainer'],
    ['detainer.mentioned', 'detainer'],
    ['response.refused', 'called'],
    ['response.context', 'ICE lodged a detainer with the jail, and the sheriff called.'],
  ].map(([rule = '', words = '']) => ({ rule, label: ruleLabel(rule), words })),
  savedId: null,
};

let host: CardHost;
let root: ShadowRoot;
let words: Range;
const act = vi.fn();

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  const paragraph = document.createElement('p');
  paragraph.textContent = 'ICE lodged a detainer with the jail, and the sheriff called.';
  const button = document.createElement('button');
  button.textContent = 'of the page';
  document.body.append(paragraph, button);
  words = document.createRange();
  words.selectNodeContents(paragraph.firstChild!);
  host = new CardHost();
  act.mockClear();
});
afterEach(() => {
  host.remove();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const show = (at: { x: number; y: number } | null, claim = CLAIM) =>
  host.show(
    { owner: claim.key, children: claimCard(claim, document, text, act), range: words, scheme: 'light' },
    { by: 'kinds', described: 'who' },
    at,
  );
const card = () => root.querySelector<HTMLElement>('.card')!;
const buttons = () => [...card().querySelectorAll('button')].map((button) => button.textContent);

describe('the card', () => {
  test('says kinds with their tags, who vouches and why', () => {
    show({ x: 10, y: 10 });
    const lines = [...card().querySelectorAll('li, dt, dd:not(:has(ul))')].map((line) => line.textContent);
    expect(lines).toEqual([
      'HRHold request',
      'RSResponse',
      'Who says it',
      'Colleen Marsh',
      'acting director',
      'via Northern Press Service',
      'Why it is marked',
      'Says that a hold request was made: “lodged a detainer”',
      'Response: goes on from the sentences around it',
    ]);
    expect(buttons()).toEqual(['Save', 'Dismiss', 'Copy link', 'Note…']);
  });

  test.each([
    ['the article’s own voice', { source: null }, 'The article’s own voice'],
    ['a quote whose speaker is not stated', { source: null, form: 'quote', kinds: [] }, 'Speaker not stated'],
  ] as const)('names %s', (_, change, name) => {
    show(null, { ...CLAIM, ...change });
    expect(card().querySelector('#who')!.textContent).toBe(name);
  });

  test('shows a role once', () => {
    show(null, { ...CLAIM, source: { name: 'the acting director', role: 'acting director' } });
    expect(card().querySelector('.role')).toBeNull();
  });

  test('offers to remove what is saved, and not to dismiss what the reader marked', () => {
    show(null, { ...CLAIM, savedId: 'id', origin: 'reader' });
    expect(buttons()).toEqual(['Saved', 'Copy link', 'Note…']);
    card().querySelector('button')!.click();
    expect(act).toHaveBeenCalledWith('remove');
  });

  test('takes no words of the page for markup', () => {
    show(null, { ...CLAIM, source: { name: '<img src=x onerror=alert(1)>' } });
    expect(card().querySelector('img')).toBeNull();
    expect(card().querySelector('#who')!.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('is a labelled dialog beside its text, in the only element added to the page', () => {
    const before = document.documentElement.children.length;
    show({ x: 10, y: 10 });
    show(null);
    expect(document.documentElement.children.length).toBe(before + 1);
    expect(document.documentElement.lastElementChild!.shadowRoot).toBeNull();
    expect(card().getAttribute('role')).toBe('dialog');
    for (const reference of ['aria-labelledby', 'aria-describedby']) {
      expect(card().querySelector(`#${card().getAttribute(reference)}`)?.textContent).not.toBe('');
    }
    const line = words.getBoundingClientRect();
    const box = card().getBoundingClientRect();
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  test('takes no focus when it was opened by pointing', () => {
    const button = document.querySelector('button')!;
    button.focus();
    show({ x: 10, y: 10 });
    expect(document.activeElement).toBe(button);
    expect(host.pointedOwner).toBe('k');
  });

  test('takes the focus when it was opened by keyboard, and gives it back', async () => {
    const button = document.querySelector('button')!;
    button.focus();
    show(null);
    expect(host.pointedOwner).toBeNull();
    expect((root.activeElement as HTMLElement).textContent).toBe('Save');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(act).toHaveBeenCalledWith('dismiss');
    host.hide();
    expect(host.owner).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('keeps the focus on the same button when it is drawn anew', async () => {
    show(null);
    await userEvent.keyboard('{Tab}{Tab}');
    show(null);
    expect((root.activeElement as HTMLElement).dataset.action).toBe('copy');
  });

  test('says an outcome once, in a live region', () => {
    show(null);
    host.say('Link copied');
    const status = card().querySelector('[role="status"]')!;
    expect(status.textContent).toBe('Link copied');
    host.hide();
    show(null);
    expect(card().querySelector('[role="status"]')!.textContent).toBe('');
  });

  test('keeps its keys from the page’s shortcuts, Escape apart', async () => {
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listen);
    show(null);
    await userEvent.keyboard('s{Escape}');
    document.removeEventListener('keydown', listen);
    expect(keys).toEqual(['Escape']);
  });

  test('comes back when the page has thrown its host away', () => {
    show(null);
    document.documentElement.lastElementChild!.remove();
    host.hide();
    show(null);
    expect(card().isConnected).toBe(true);
  });
});

test('a selection is offered for saving beside its end, and loses nothing by the click', () => {
  const onAccept = vi.fn();
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(words);
  host.offer('Save as claim', words.getBoundingClientRect(), 'dark', onAccept);
  const button = root.querySelector<HTMLElement>('.offer.dark button')!;
  const press = new PointerEvent('pointerdown', { cancelable: true, bubbles: true });
  button.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
  button.click();
  expect(onAccept).toHaveBeenCalledOnce();
  host.withdrawOffer();
  expect(root.querySelector('.offer')).toBeNull();
});
