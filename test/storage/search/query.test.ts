import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, filterText, isBlank, parseQuery, type Query } from '../../../lib/storage/search/query.ts';

const BLANK: Query = { terms: [], excludedTerms: [], filters: [], excludedFilters: [], after: null, before: null };

describe('parseQuery', () => {
  it.each<[string, Partial<Query>, string]>([
    ['', {}, 'nothing asks for nothing'],
    ['Detainer  jail', { terms: [' detainer', ' jail'] }, 'words are starts of words'],
    ['"ICE hold"', { terms: [' ice hold '] }, 'a phrase is whole words'],
    ['“ICE hold”', { terms: [' ice hold '] }, 'curly quotation marks serve too'],
    ['"ICE ho', { terms: [' ice ho '] }, 'a phrase that is not closed goes to the end'],
    ['-bail -"posted bond"', { excludedTerms: [' bail', ' posted bond '] }, 'minus excludes'],
    ['I-247A', { terms: [' i 247a'] }, 'a hyphen inside a word is no minus'],
    ['speaker:Holt', { filters: [{ field: 'speaker', words: ' holt' }] }, 'a field'],
    ['OUTLET:"Tamarack Courier"', { filters: [{ field: 'outlet', words: ' tamarack courier ' }] }, 'a whole value'],
    ['-tag:done', { excludedFilters: [{ field: 'tag', words: ' done' }] }, 'an excluded field'],
    ['kind:criminal-case', { filters: [{ field: 'kind', words: ' criminal case' }] }, 'a kind by its name'],
    ['after:2026-01 before:2026-03-19', { after: '2026-01', before: '2026-03-19' }, 'dates, whole or in part'],
    ['before:20 after:spring', {}, 'half a date is nothing yet'],
    ['bail:posted', { terms: [' bail posted'] }, 'an unknown field is words'],
    ['speaker:', { terms: [' speaker'] }, 'a field without value is a word'],
    ['- "" -- : “', {}, 'signs alone ask for nothing'],
    ['ÉLISE', { terms: [' elise'] }, 'accents and case do not matter'],
  ])('%j: %o (%s)', (text, query) => {
    expect(parseQuery(text)).toEqual({ ...BLANK, ...query });
  });

  it('reads every text, and finds no word that is not in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab -:"“” \n', 'tag:', 'before:', '2026') }), (text) => {
        const query = parseQuery(text);
        for (const term of [...query.terms, ...query.excludedTerms])
          for (const word of term.trim().split(' ')) expect(text.toLowerCase()).toContain(word);
      }),
    );
  });

  it('reads a value that filterText wrote, whatever the value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), fc.string({ unit: 'grapheme', minLength: 1 }), (field, value) => {
        const alone = parseQuery(filterText(field, value));
        const among = parseQuery(`jail ${filterText(field, value)} -bail`);
        expect(alone.filters).toEqual(among.filters);
        expect(among).toMatchObject({ terms: [' jail'], excludedTerms: [' bail'] });
        expect(alone.filters.length).toBe(/[\p{L}\p{N}]/u.test(value.normalize('NFKD')) ? 1 : 0);
      }),
    );
  });
});

it.each([
  ['', true],
  ['before:20', true],
  ['-bail', false],
  ['after:2026', false],
])('a search for %j is blank: %s', (text, blank) => {
  expect(isBlank(parseQuery(text))).toBe(blank);
});
