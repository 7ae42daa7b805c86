/** The style sheets of the highlights, one for each palette, made when the extension is built. */

import { type Group, highlightName, type Part } from './highlight-names.ts';
import { type Look, SCHEMES, type Scheme } from './kinds-palette.ts';
import { PALETTES, type Palette, type PaletteName } from './palettes.ts';

function rule(selector: string, declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

type Selector = (part: Part, group: Group, scheme: Scheme) => string;

function lookRules(
  select: Selector,
  { text, looks }: Palette,
  group: keyof Palette['looks'],
  scheme: Scheme,
): string[] {
  const look: Look = looks[group];
  const { style, thickness } = look.underline;
  return [
    rule(select('fill', group, scheme), { 'background-color': look[scheme].fill, color: text[scheme] }),
    rule(select('line', group, scheme), {
      'text-decoration': `underline ${style} ${look[scheme].line} ${thickness}`,
    }),
  ];
}

function otherRules(select: Selector, { text, link, quote, flash }: Palette, scheme: Scheme): string[] {
  const { line, thickness } = quote[scheme];
  return [
    rule(select('fill', 'link', scheme), { color: link[scheme] }),
    rule(select('line', 'quote', scheme), { 'text-decoration': `overline solid ${line} ${thickness}` }),
    rule(select('fill', 'flash', scheme), {
      'background-color': flash[scheme].fill,
      color: text[scheme],
      'text-decoration': `underline solid ${flash[scheme].line} 2px`,
    }),
  ];
}

/** Where the reader chose the system's own colours, marks take its colour for marked text; patterns still differ. */
function forcedColourRules(select: Selector, groups: Group[]): string {
  const fills = groups.flatMap((group) => SCHEMES.map((scheme) => select('fill', group, scheme)));
  const inside = rule(fills.join(',\n'), { 'background-color': 'Mark', color: 'MarkText' }).replace(/^(?=.)/gm, '  ');
  return `@media (forced-colors: active) {\n${inside}}\n`;
}

/**
 * The whole style sheet of a palette. Where highlights inherit, as in Chromium, its rules are for the root alone: rules for every
 * element cost a page a tenth of a millisecond for each element. Firefox needs them, and computes them for marked text only.
 */
export function marksCss(highlightsInherit: boolean, name: PaletteName): string {
  const palette = PALETTES[name];
  const root = highlightsInherit ? ':root' : '';
  const select: Selector = (part, group, scheme) => `${root}::highlight(${highlightName(part, group, scheme)})`;
  const groups = Object.keys(palette.looks) as (keyof Palette['looks'])[];
  return [
    ...groups.flatMap((group) => SCHEMES.flatMap((scheme) => lookRules(select, palette, group, scheme))),
    ...SCHEMES.flatMap((scheme) => otherRules(select, palette, scheme)),
    forcedColourRules(select, [...groups, 'link', 'flash']),
  ].join('\n');
}
