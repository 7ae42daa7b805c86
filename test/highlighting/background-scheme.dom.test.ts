import { afterEach, describe, expect, test } from 'vitest';
import { parseColour, schemeAt } from '../../lib/highlighting/background-scheme.ts';

describe('a computed colour is understood', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 50%)', 0, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(0.97 0.01 90)', 0.97, 1],
    ['lab(20 10 5)', 0.2, 1],
  ])('%s', (css, lightness, alpha) => {
    expect(parseColour(css)!.lightness).toBeCloseTo(lightness, 2);
    expect(parseColour(css)!.alpha).toBeCloseTo(alpha, 2);
  });

  test('and one that is not is none', () => expect(parseColour('device-cmyk(0 0 0 1)')).toBeNull());
});

describe('text is marked for', () => {
  afterEach(() => document.body.replaceChildren());

  const paragraphIn = (outer: string, inner = ''): Element => {
    const block = document.createElement('div');
    block.setAttribute('style', outer);
    const paragraph = document.createElement('p');
    paragraph.setAttribute('style', inner);
    paragraph.textContent = 'ICE lodged a detainer.';
    block.append(paragraph);
    document.body.append(block);
    return paragraph;
  };

  test.each([
    ['a light page where nothing is said', '', '', 'light'],
    ['a dark block', 'background: #101214; color: #eee', '', 'dark'],
    ['a light box in a dark block', 'background: #101214', 'background: #fafafa', 'light'],
    [
      'a dark block under a see-through box',
      'background: #101214; color: #eee',
      'background: rgb(255 255 255 / 10%)',
      'dark',
    ],
    ['light text over a picture', 'background-image: linear-gradient(#fff, #000); color: #fff', '', 'dark'],
    ['dark text over a picture', 'background-image: linear-gradient(#fff, #000); color: #111', '', 'light'],
    ['yellow on black', 'background: #000; color: #ff0', '', 'dark'],
  ])('%s', (_, outer, inner, scheme) => {
    expect(schemeAt(paragraphIn(outer, inner))).toBe(scheme);
  });
});
