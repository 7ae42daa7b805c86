/**
 * The search language: words (each may be the start of a word), "exact phrases", `-` before what must not be there, and
 * `speaker:` `outlet:` `kind:` `tag:` `assessment:` `before:` `after:`. Values of the same field are alternatives, all else
 * must hold together. A quoted value is the whole name, an unquoted one the start of its words: `outlet:cour` finds
 * "Tamarack Courier", `outlet:"courier"` does not. Dates are `2026`, `2026-03` or `2026-03-19`; `after:` includes its day,
 * `before:` does not.
 */
import type { Span } from '../../analysis/types.ts';
import { findTerms, foldedWords } from './words.ts';

export const FIELDS = ['speaker', 'outlet', 'kind', 'tag', 'assessment'] as const;
export type Field = (typeof FIELDS)[number];

/** A condition on one field; `words` are folded. */
export interface Filter {
  field: Field;
  words: string;
}

export interface Query {
  /** Folded, to be found in the words of a row. */
  terms: string[];
  excludedTerms: string[];
  filters: Filter[];
  excludedFilters: Filter[];
  /** ISO 8601 date or the start of one. */
  after: string | null;
  before: string | null;
}

const TOKEN = /(-?)(?:(\p{L}+):)?(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Reads a search. Every text is a search: what makes no sense as a field is taken as words, half a date as nothing. */
export function parseQuery(text: string): Query {
  const query: Query = { terms: [], excludedTerms: [], filters: [], excludedFilters: [], after: null, before: null };
  for (const token of text.matchAll(TOKEN)) {
    const isExcluded = token[1] === '-';
    const name = token[2]?.toLowerCase();
    const value = token[3] ?? token[4] ?? '';
    const isQuoted = token[3] !== undefined;
    if (name === 'before' || name === 'after') {
      if (DATE.test(value)) query[name] = value;
      continue;
    }
    if (isField(name)) {
      const words = asTerm(value, isQuoted);
      if (words) (isExcluded ? query.excludedFilters : query.filters).push({ field: name, words });
      continue;
    }
    const term = asTerm(name === undefined ? value : `${name} ${value}`, isQuoted);
    if (term) (isExcluded ? query.excludedTerms : query.terms).push(term);
  }
  return query;
}

/** The search as text for one value of a field, to be added to a search: `tag:"check again"`. */
export function filterText(field: Field, value: string): string {
  return `${field}:"${value.replace(/["“”]/g, ' ').trim()}"`;
}

/** Where the words of a search stand in a text that is shown, for marking; UTF-16 spans in order. */
export function hits(text: string, query: Query): Span[] {
  return query.terms.length === 0 ? [] : findTerms(text, query.terms);
}

/** Whether a search asks for nothing, so that everything answers to it. */
export function isBlank(query: Query): boolean {
  return Object.values(query).every((part) => part === null || part.length === 0);
}

function isField(name: string | undefined): name is Field {
  return (FIELDS as readonly (string | undefined)[]).includes(name);
}

function asTerm(value: string, isQuoted: boolean): string | null {
  const words = foldedWords(value);
  if (words === ' ') return null;
  return isQuoted ? words : words.trimEnd();
}
