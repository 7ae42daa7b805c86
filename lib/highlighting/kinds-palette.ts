/**
 * How each kind of claim looks: one fill and line for pages with a light background and one for dark pages, and an
 * underline pattern, so that colour is never the only sign. Contrast with the forced text colour is at least 4.5.
 */
import type { Kind } from '../analysis/types.ts';

/** The background of the text that is marked. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a highlight shows: a kind, words without a kind that the reader marked, or the place that was jumped to. */
export interface Look {
  light: { fill: string; line: string };
  dark: { fill: string; line: string };
  underline: { style: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy'; thickness: string };
}

export const TEXT_COLOUR: Record<Scheme, string> = { light: '#1a1a1a', dark: '#f5f5f5' };
export const LINK_COLOUR: Record<Scheme, string> = { light: '#0b3d91', dark: '#cfe0ff' };

export const KIND_LOOKS: Record<Kind, Look> = {
  detainer: {
    light: { fill: '#eccd8c', line: '#8b7122' },
    dark: { fill: '#483400', line: '#c3a85d' },
    underline: { style: 'solid', thickness: '1.5px' },
  },
  response: {
    light: { fill: '#9bcfef', line: '#1b7390' },
    dark: { fill: '#1a5f6d', line: '#5cb8da' },
    underline: { style: 'solid', thickness: '3px' },
  },
  release: {
    light: { fill: '#cff8e5', line: '#09816b' },
    dark: { fill: '#142b28', line: '#5dc0a7' },
    underline: { style: 'dashed', thickness: '1.5px' },
  },
  enforcement: {
    light: { fill: '#deb58e', line: '#8c541f' },
    dark: { fill: '#774914', line: '#d99c68' },
    underline: { style: 'dotted', thickness: '1.5px' },
  },
  'criminal-case': {
    light: { fill: '#c9b7c7', line: '#895284' },
    dark: { fill: '#40004c', line: '#cf94c9' },
    underline: { style: 'dashed', thickness: '3px' },
  },
  'immigration-history': {
    light: { fill: '#b6b4ff', line: '#635898' },
    dark: { fill: '#483e90', line: '#aaa0e6' },
    underline: { style: 'double', thickness: '1.5px' },
  },
  policy: {
    light: { fill: '#deecb8', line: '#6d7d34' },
    dark: { fill: '#535845', line: '#a3b46b' },
    underline: { style: 'dotted', thickness: '3px' },
  },
  statistic: {
    light: { fill: '#c3defb', line: '#4a76ae' },
    dark: { fill: '#183a5b', line: '#7faee9' },
    underline: { style: 'wavy', thickness: '1.5px' },
  },
  position: {
    light: { fill: '#d1d1d1', line: '#747474' },
    dark: { fill: '#424242', line: '#ababab' },
    underline: { style: 'dotted', thickness: '1px' },
  },
};

/** Words that the reader marked and in which the analyser sees no kind. */
export const OWN_WORDS_LOOK: Look = {
  light: { fill: '#e9e6e1', line: '#6f6a62' },
  dark: { fill: '#383530', line: '#a9a39a' },
  underline: { style: 'solid', thickness: '1px' },
};

/** The overline of a quote. */
export const QUOTE_LINE: Record<Scheme, string> = { light: '#5a5348', dark: '#c9c1b4' };

/** The place that the reader jumped to, for a moment. */
export const FLASH: Record<Scheme, { fill: string; line: string }> = {
  light: { fill: '#ffe27a', line: '#1a1a1a' },
  dark: { fill: '#6b5600', line: '#f5f5f5' },
};
