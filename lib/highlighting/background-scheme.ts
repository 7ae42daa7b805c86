/** Whether marked text stands on a light or a dark background. */
import type { Scheme } from './kinds-palette.ts';

interface Colour {
  /** 0 (black) to 1 (white), as perceived. */
  lightness: number;
  /** 0 (transparent) to 1. */
  alpha: number;
}

/** A computed CSS colour; `null` for a notation that is not understood. */
export function parseColour(css: string): Colour | null {
  const [, notation, rest] = /^(rgba?|color|oklch|oklab|lch|lab)\((.*)\)$/.exec(css.trim()) ?? [];
  if (!notation || rest === undefined) return css === 'transparent' ? { lightness: 0, alpha: 0 } : null;
  const parts = rest
    .replace(/^[a-z][\w-]*\s/, '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const [first = 0, second = 0, third = 0, alpha = 1] = parts.map((part) => (Number.isNaN(part) ? 0 : part));
  if (notation.startsWith('ok')) return { lightness: first, alpha };
  if (notation.startsWith('l')) return { lightness: first > 1 ? first / 100 : first, alpha };
  const most = notation === 'color' ? 1 : 255;
  return { lightness: (0.2126 * first + 0.7152 * second + 0.0722 * third) / most, alpha };
}

/** Below this lightness a background calls for light text. */
const DARK = 0.45;

/**
 * The scheme for text in `element`: by the nearest background colour that covers, or, over an image or where the page
 * leaves the background to the browser, by the text's own colour.
 */
export function schemeAt(element: Element, view: Pick<Window, 'getComputedStyle'> = window): Scheme {
  for (let place: Element | null = element; place; place = place.parentElement) {
    const style = view.getComputedStyle(place);
    if (style.backgroundImage !== 'none') break;
    const background = parseColour(style.backgroundColor);
    if (background && background.alpha > 0.5) return background.lightness < DARK ? 'dark' : 'light';
  }
  const text = parseColour(view.getComputedStyle(element).color);
  return text && text.lightness > 0.6 ? 'dark' : 'light';
}
