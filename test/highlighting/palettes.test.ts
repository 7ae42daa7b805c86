import { describe, expect, test } from 'vitest';
import { SCHEMES } from '../../lib/highlighting/kinds-palette.ts';
import { PALETTE_NAMES, PALETTES, type PaletteName } from '../../lib/highlighting/palettes.ts';
import { contrast } from './contrast.ts';

/** A page's usual background. */
const PAGE = { light: '#ffffff', dark: '#121212' };

/** Least contrast: of text and of links on a fill, of a line against the page and against its own fill. */
const LEAST: Record<PaletteName, { text: number; link: number; line: number; lineOnFill: number }> = {
  standard: { text: 4.5, link: 4.5, line: 4.5, lineOnFill: 3 },
  'high-contrast': { text: 7, link: 7, line: 7, lineOnFill: 4.5 },
};

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(PALETTE_NAMES)('%s', (name) => {
  const { looks, text, link, quote, flash } = PALETTES[name];
  const least = LEAST[name];

  describe.each(SCHEMES)('on %s pages', (scheme) => {
    test.each(Object.entries(looks))('%s can be read with fill, and seen by its line alone', (_, look) => {
      const { fill, line } = look[scheme];
      expect(contrast(text[scheme], fill)).toBeGreaterThanOrEqual(least.text);
      expect(contrast(link[scheme], fill)).toBeGreaterThanOrEqual(least.link);
      expect(contrast(line, PAGE[scheme])).toBeGreaterThanOrEqual(least.line);
      expect(contrast(line, fill)).toBeGreaterThanOrEqual(least.lineOnFill);
    });

    test('the line of quotes and the place jumped to can be seen', () => {
      expect(contrast(quote[scheme].line, PAGE[scheme])).toBeGreaterThanOrEqual(least.line);
      expect(contrast(text[scheme], flash[scheme].fill)).toBeGreaterThanOrEqual(least.text);
      expect(contrast(flash[scheme].line, flash[scheme].fill)).toBeGreaterThanOrEqual(least.lineOnFill);
    });
  });

  test('no two kinds have the same underline', () => {
    const { words, ...kinds } = looks;
    const underlines = Object.values(kinds).map(({ underline }) => `${underline.style} ${underline.thickness}`);
    expect(new Set(underlines).size).toBe(underlines.length);
    expect(words.underline.style).toBe('solid');
  });
});
