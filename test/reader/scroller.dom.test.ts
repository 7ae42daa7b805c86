import { afterEach, describe, expect, test, vi } from 'vitest';
import { followViewport, heightIn, scrollerOf, viewportOf } from '../../lib/reader/scroller.ts';
import { eventually } from '../eventually.ts';

function show(style: string): { box: HTMLElement; paragraph: HTMLElement } {
  const box = document.createElement('div');
  box.setAttribute('style', style);
  const above = document.createElement('div');
  above.style.height = '2000px';
  const paragraph = document.createElement('p');
  paragraph.textContent = 'ICE lodged a detainer.';
  const below = above.cloneNode();
  box.append(above, paragraph, below);
  document.body.append(box);
  return { box, paragraph };
}

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

describe('what scrolls with an article', () => {
  test.each([
    ['the page itself', '', false],
    ['a part of the page', 'height: 400px; overflow-y: auto', true],
    ['the page, where a part of it only hides what is too much', 'height: 9000px; overflow: hidden', false],
  ])('%s', (_, style, isPart) => {
    const { box, paragraph } = show(style);
    expect(scrollerOf(paragraph.firstChild, document)).toBe(isPart ? box : document.scrollingElement);
  });

  test.each([
    ['the page', ''],
    ['a part of it', 'height: 400px; overflow-y: auto'],
  ])('keeps the height of a line the same while it scrolls: %s', (_, style) => {
    const { paragraph } = show(style);
    const scroller = scrollerOf(paragraph, document);
    const height = () => heightIn(scroller, paragraph.getBoundingClientRect().top);
    const before = height();
    expect(before).toBeCloseTo(0.5, 1);
    expect(viewportOf(scroller).top).toBe(0);
    scroller.scrollTop = 1500;
    expect(height()).toBeCloseTo(before, 3);
    expect(viewportOf(scroller).top).toBeCloseTo(1500 / scroller.scrollHeight, 2);
  });
});

describe('following it', () => {
  test('tells at once, then seldom while it scrolls, and no more after the end', async () => {
    const { paragraph } = show('');
    const scroller = scrollerOf(paragraph, document);
    const until = new AbortController();
    const told = vi.fn();
    followViewport(told, () => scroller, until.signal);
    expect(told).toHaveBeenCalledOnce();
    for (let top = 100; top <= 1000; top += 100) {
      scrollTo(0, top);
      document.dispatchEvent(new Event('scroll'));
    }
    expect(told).toHaveBeenCalledOnce();
    await eventually(() => expect(told).toHaveBeenLastCalledWith(viewportOf(scroller)));
    expect(told.mock.calls.length).toBeLessThanOrEqual(3);
    until.abort();
    told.mockClear();
    scrollTo(0, 0);
    document.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told).not.toHaveBeenCalled();
  });
});
