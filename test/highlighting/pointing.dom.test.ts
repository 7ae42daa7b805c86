import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Point, watchPointer } from '../../lib/highlighting/pointing.ts';

let controller: AbortController;
let pointedOwner: string | null;
const open = vi.fn((owner: string, _at: Point) => {
  pointedOwner = owner;
});
const close = vi.fn(() => {
  pointedOwner = null;
});
/** A page with the mark `a` left of 100 and the mark `b` right of 200. */
const ownerAt = ({ x }: Point) => (x < 100 ? 'a' : x > 200 ? 'b' : null);
const cardElement = document.createElement('div');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  controller = new AbortController();
  pointedOwner = null;
  document.body.append(cardElement);
  open.mockClear();
  close.mockClear();
  const card = {
    get pointedOwner() {
      return pointedOwner;
    },
    holds: (target: EventTarget | null) => target === cardElement,
    open,
    close,
  };
  watchPointer(card, ownerAt, controller.signal);
});
afterEach(() => {
  controller.abort();
  cardElement.remove();
  vi.useRealTimers();
});

const move = (x: number, options: PointerEventInit & { on?: Element } = {}) =>
  (options.on ?? document.body).dispatchEvent(
    new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: 5, pointerType: 'mouse', ...options }),
  );
const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('pointing at a mark', () => {
  test('opens its card when the pointer rests there', () => {
    move(50);
    wait(200);
    expect(open).not.toHaveBeenCalled();
    wait(300);
    expect(open).toHaveBeenCalledExactlyOnceWith('a', { x: 50, y: 5 });
  });

  test('opens nothing when the pointer only passes', () => {
    move(50);
    wait(150);
    move(150);
    wait(1000);
    expect(open).not.toHaveBeenCalled();
  });

  test('opens nothing while a button is pressed, as in selecting', () => {
    move(50, { buttons: 1 });
    wait(1000);
    expect(open).not.toHaveBeenCalled();
  });

  test('closes the card when the pointer has left both mark and card', () => {
    move(50);
    wait(600);
    move(150);
    wait(150);
    move(150, { on: cardElement });
    wait(1000);
    expect(close).not.toHaveBeenCalled();
    move(150);
    wait(600);
    expect(close).toHaveBeenCalledOnce();
  });

  test('goes on to another mark', () => {
    move(50);
    wait(600);
    move(250);
    wait(600);
    expect(open).toHaveBeenLastCalledWith('b', { x: 250, y: 5 });
  });

  test('runs no timer while the pointer rests', () => {
    move(50);
    wait(600);
    expect(vi.getTimerCount()).toBe(0);
    move(150);
    wait(1000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('touching', () => {
  const tap = (x: number, on: Element = document.body) => {
    on.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    on.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: 5 }));
  };

  test('a mark opens its card, beside it closes it', () => {
    tap(50);
    expect(open).toHaveBeenCalledExactlyOnceWith('a', { x: 50, y: 5 });
    tap(150);
    expect(close).toHaveBeenCalledOnce();
  });

  test('a link on a mark is left to the link', () => {
    const link = document.createElement('a');
    link.href = '#here';
    cardElement.after(link);
    tap(50, link);
    link.remove();
    expect(open).not.toHaveBeenCalled();
  });
});

test('clicking with a mouse opens nothing', () => {
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 50, clientY: 5 }));
  expect(open).not.toHaveBeenCalled();
});
