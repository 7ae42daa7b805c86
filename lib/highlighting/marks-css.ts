/** The style sheet of the highlights, made from the palette; `entrypoints/marks.css` holds what this returns. */

import { type Group, highlightName } from './highlight-names.ts';
import {
  FLASH,
  KIND_LOOKS,
  LINK_COLOUR,
  type Look,
  OWN_WORDS_LOOK,
  QUOTE_LINE,
  SCHEMES,
  TEXT_COLOUR,
} from './kinds-palette.ts';

function rule(selector: string, declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

function lookRules(group: Group, look: Look): string[] {
  return SCHEMES.flatMap((scheme) => {
    const fill = `::highlight(${highlightName('fill', group, scheme)})`;
    const line = `::highlight(${highlightName('line', group, scheme)})`;
    const { style, thickness } = look.underline;
    return [
      rule(fill, { 'background-color': look[scheme].fill, color: TEXT_COLOUR[scheme] }),
      rule(`a${fill}`, { color: LINK_COLOUR[scheme] }),
      rule(line, { 'text-decoration': `underline ${style} ${look[scheme].line} ${thickness}` }),
    ];
  });
}

function quoteRules(): string[] {
  return SCHEMES.map((scheme) =>
    rule(`::highlight(${highlightName('line', 'quote', scheme)})`, {
      'text-decoration': `overline solid ${QUOTE_LINE[scheme]} 1px`,
    }),
  );
}

function flashRules(): string[] {
  return SCHEMES.map((scheme) =>
    rule(`::highlight(${highlightName('fill', 'flash', scheme)})`, {
      'background-color': FLASH[scheme].fill,
      color: TEXT_COLOUR[scheme],
      'text-decoration': `underline solid ${FLASH[scheme].line} 2px`,
    }),
  );
}

/** Where the reader chose the system's own colours, marks take its colour for marked text; patterns still differ. */
function forcedColourRules(groups: Group[]): string {
  const fills = groups.flatMap((group) =>
    SCHEMES.map((scheme) => `::highlight(${highlightName('fill', group, scheme)})`),
  );
  const inside = [...fills, ...fills.map((fill) => `a${fill}`)]
    .map((selector) => rule(selector, { 'background-color': 'Mark', color: 'MarkText' }).replace(/^(?=.)/gm, '  '))
    .join('\n');
  return `@media (forced-colors: active) {\n${inside}}\n`;
}

/** The whole style sheet. */
export function marksCss(): string {
  const looks = Object.entries({ ...KIND_LOOKS, words: OWN_WORDS_LOOK }) as [Group, Look][];
  return [
    '/* Made from lib/highlighting/kinds-palette.ts; a test compares the two. */\n',
    ...looks.flatMap(([group, look]) => lookRules(group, look)),
    ...quoteRules(),
    ...flashRules(),
    forcedColourRules([...looks.map(([group]) => group), 'flash']),
  ].join('\n');
}
