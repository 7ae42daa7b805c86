/** The style sheet of the highlights, made from the palette when the extension is built. */

import { type Group, highlightName, type Part } from './highlight-names.ts';
import {
  FLASH,
  KIND_LOOKS,
  LINK_COLOUR,
  type Look,
  OWN_WORDS_LOOK,
  QUOTE_LINE,
  SCHEMES,
  type Scheme,
  TEXT_COLOUR,
} from './kinds-palette.ts';

function rule(selector: string, declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

type Selector = (part: Part, group: Group, scheme: Scheme) => string;

function lookRules(select: Selector, group: Group, look: Look, scheme: Scheme): string[] {
  const { style, thickness } = look.underline;
  return [
    rule(select('fill', group, scheme), { 'background-color': look[scheme].fill, color: TEXT_COLOUR[scheme] }),
    rule(select('line', group, scheme), {
      'text-decoration': `underline ${style} ${look[scheme].line} ${thickness}`,
    }),
  ];
}

function otherRules(select: Selector, scheme: Scheme): string[] {
  return [
    rule(select('fill', 'link', scheme), { color: LINK_COLOUR[scheme] }),
    rule(select('line', 'quote', scheme), { 'text-decoration': `overline solid ${QUOTE_LINE[scheme]} 1px` }),
    rule(select('fill', 'flash', scheme), {
      'background-color': FLASH[scheme].fill,
      color: TEXT_COLOUR[scheme],
      'text-decoration': `underline solid ${FLASH[scheme].line} 2px`,
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
 * The whole style sheet. Where highlights inherit, as in Chromium, its rules are for the root alone: rules for every
 * element cost a page a tenth of a millisecond for each element. Firefox needs them, and computes them for marked text only.
 */
export function marksCss(highlightsInherit: boolean): string {
  const root = highlightsInherit ? ':root' : '';
  const select: Selector = (part, group, scheme) => `${root}::highlight(${highlightName(part, group, scheme)})`;
  const looks = Object.entries({ ...KIND_LOOKS, words: OWN_WORDS_LOOK }) as [Group, Look][];
  return [
    ...looks.flatMap(([group, look]) => SCHEMES.flatMap((scheme) => lookRules(select, group, look, scheme))),
    ...SCHEMES.flatMap((scheme) => otherRules(select, scheme)),
    forcedColourRules(select, [...looks.map(([group]) => group), 'link', 'flash']),
  ].join('\n');
}
