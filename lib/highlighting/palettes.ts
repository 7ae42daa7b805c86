/** The sets of colours and underlines among which a reader chooses; a test checks their contrast. */
import type { Kind } from '../analysis/types.ts';
import {
  FLASH,
  KIND_LOOKS,
  LINK_COLOUR,
  type Look,
  OWN_WORDS_LOOK,
  QUOTE_LINE,
  type Scheme,
  TEXT_COLOUR,
} from './kinds-palette.ts';

export interface Palette {
  looks: Record<Kind | 'words', Look>;
  text: Record<Scheme, string>;
  /** Links inside a fill. */
  link: Record<Scheme, string>;
  /** The overline of a quote. */
  quote: Record<Scheme, { line: string; thickness: string }>;
  flash: Record<Scheme, { fill: string; line: string }>;
}

const STANDARD: Palette = {
  looks: { ...KIND_LOOKS, words: OWN_WORDS_LOOK },
  text: TEXT_COLOUR,
  link: LINK_COLOUR,
  quote: {
    light: { line: QUOTE_LINE.light, thickness: '1px' },
    dark: { line: QUOTE_LINE.dark, thickness: '1px' },
  },
  flash: FLASH,
};

/** The hues of the standard set with black or white text, lines of at least 7 to 1 against the page, and thicker ones. */
const HIGH_CONTRAST: Palette = {
  looks: {
    detainer: {
      light: { fill: '#feda77', line: '#6a5407' },
      dark: { fill: '#392c01', line: '#d2b152' },
      underline: { style: 'solid', thickness: '2px' },
    },
    response: {
      light: { fill: '#8edefe', line: '#025e79' },
      dark: { fill: '#074457', line: '#4cc2ec' },
      underline: { style: 'solid', thickness: '4px' },
    },
    release: {
      light: { fill: '#cbffef', line: '#0d6251' },
      dark: { fill: '#012019', line: '#48c8ab' },
      underline: { style: 'dashed', thickness: '2px' },
    },
    enforcement: {
      light: { fill: '#fdcda6', line: '#814706' },
      dark: { fill: '#5f3302', line: '#efa464' },
      underline: { style: 'dotted', thickness: '2px' },
    },
    'criminal-case': {
      light: { fill: '#eac8e6', line: '#863981' },
      dark: { fill: '#380c35', line: '#e59cdd' },
      underline: { style: 'dashed', thickness: '4px' },
    },
    'immigration-history': {
      light: { fill: '#d0cafd', line: '#5b47a1' },
      dark: { fill: '#362b60', line: '#b6aaff' },
      underline: { style: 'double', thickness: '2px' },
    },
    policy: {
      light: { fill: '#e1f7a3', line: '#4e5d04' },
      dark: { fill: '#354004', line: '#a9be62' },
      underline: { style: 'dotted', thickness: '4px' },
    },
    statistic: {
      light: { fill: '#d5e6fd', line: '#0f55a2' },
      dark: { fill: '#012854', line: '#81b7fc' },
      underline: { style: 'wavy', thickness: '2px' },
    },
    position: {
      light: { fill: '#d1d1d1', line: '#575757' },
      dark: { fill: '#333333', line: '#b4b4b4' },
      underline: { style: 'dotted', thickness: '1.5px' },
    },
    words: {
      light: { fill: '#f2eee7', line: '#5a564f' },
      dark: { fill: '#221f1a', line: '#bab5ad' },
      underline: { style: 'solid', thickness: '1.5px' },
    },
  },
  text: { light: '#000000', dark: '#ffffff' },
  link: { light: '#002060', dark: '#d6e4ff' },
  quote: { light: { line: '#3d372d', thickness: '2px' }, dark: { line: '#e6dfd2', thickness: '2px' } },
  flash: { light: { fill: '#ffd84d', line: '#000000' }, dark: { fill: '#5c4a00', line: '#ffffff' } },
};

export const PALETTES = { standard: STANDARD, 'high-contrast': HIGH_CONTRAST } as const;
export type PaletteName = keyof typeof PALETTES;
export const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];

/** The style sheet that is built for a palette, as the browser finds it in the extension. */
export function marksSheet(name: PaletteName): `/marks-${PaletteName}.css` {
  return `/marks-${name}.css`;
}
