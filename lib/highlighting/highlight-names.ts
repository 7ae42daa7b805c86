/** The names of our highlights. Pages can read them, so they tell the group of a mark and nothing about the reader. */
import { KINDS, type Kind } from '../analysis/types.ts';
import { SCHEMES, type Scheme } from './kinds-palette.ts';

/** What marks are grouped by: a kind, a quote, words without a kind, links in a filled mark, the place jumped to. */
export type Group = Kind | 'quote' | 'words' | 'link' | 'flash';

/** A mark's fill and its line are highlights of their own, so that a reader can have the line alone. */
export type Part = 'fill' | 'line';

const PREFIX = 'claimlight';

export function highlightName(part: Part, group: Group, scheme: Scheme): string {
  return `${PREFIX}-${group}-${part}-${scheme}`;
}

/** Every name that can be in a page's registry. */
export const HIGHLIGHT_NAMES: readonly string[] = ([...KINDS, 'quote', 'words', 'link', 'flash'] as Group[]).flatMap(
  (group) =>
    (['fill', 'line'] as Part[]).flatMap((part) => SCHEMES.map((scheme) => highlightName(part, group, scheme))),
);
