import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankAnnotation } from '../../../lib/storage/annotations.ts';
import { newArticle } from '../../../lib/storage/articles.ts';
import { created } from '../../../lib/storage/edits.ts';
import type { SavedClaim } from '../../../lib/storage/queries.ts';
import { hits, parseQuery } from '../../../lib/storage/search/query.ts';
import { RowIndex } from '../../../lib/storage/search/row-index.ts';
import { type StoredRow, storedRow } from '../../../lib/storage/search/stored-rows.ts';
import { LODGED, readArticle } from '../fixtures.ts';
import { slowSearch } from './slow-search.ts';

function saved(
  id: string,
  changes: {
    exact?: string;
    speaker?: string | null;
    outlet?: string;
    kinds?: ('detainer' | 'release')[];
    tags?: string[];
    note?: string;
    published?: string | null;
    form?: 'claim' | 'quote';
  },
): SavedClaim {
  const {
    exact = LODGED.exact,
    speaker = 'ICE',
    outlet = 'Tamarack Courier',
    kinds = ['detainer'],
    tags = [],
  } = changes;
  const source = speaker === null ? null : { name: speaker };
  const detected = { ...LODGED.detected!, kinds, source };
  const published = changes.published === undefined ? '2026-03-19T05:30:00-05:00' : changes.published;
  return {
    claim: {
      ...LODGED,
      ...created(1),
      id,
      articleId: 'a',
      captureId: 'c',
      exact,
      detected,
      form: changes.form ?? 'claim',
      createdAt: Date.UTC(2026, 5, 1),
    },
    article: { ...newArticle(readArticle({ outlet }).metadata), publishedTime: published },
    annotation: { ...blankAnnotation(id), note: changes.note ?? '' },
    tags,
    evidence: [],
  };
}

const ROWS = [
  saved('lodged', { tags: ['Check again'] }),
  saved('denied', { exact: 'The jail never received it.', speaker: 'Dana Holt', kinds: ['release'], form: 'quote' }),
  saved('north', { outlet: 'Courier North', speaker: null, note: 'Ask for the fax log.', published: '2025-12-31' }),
  saved('undated', { outlet: 'Harbor Wire', published: null, tags: ['again'] }),
].map((one) => storedRow(one, 1));

function indexOf(rows: StoredRow[]): RowIndex {
  const index = new RowIndex();
  index.take(rows);
  return index;
}

const searched = (index: RowIndex, text: string) =>
  Array.from(index.search(parseQuery(text)).slots, (slot) => index.ids[slot]);

const found = (text: string) => searched(indexOf(ROWS), text);

describe('search finds', () => {
  it.each([
    ['', ['lodged', 'denied', 'north', 'undated'], 'everything when nothing is asked'],
    ['detain', ['lodged', 'north', 'undated'], 'words by their start'],
    ['etain', [], 'no words by their middle'],
    ['DÉTAINER', ['lodged', 'north', 'undated'], 'words whatever their case and accents'],
    ['detainer jail', ['lodged', 'north', 'undated'], 'rows with all words'],
    ['"never received it"', ['denied'], 'phrases'],
    ['"in may tamarack"', [], 'no phrase across two parts of a row'],
    ['fax', ['north'], 'words of notes'],
    ['holt', ['denied'], 'speakers'],
    ['harbor', ['undated'], 'outlets'],
    ['disagree', ['lodged', 'denied', 'north', 'undated'], 'titles'],
    ['-detainer', ['denied'], 'rows without a word'],
    ['-"never received" jail', ['lodged', 'north', 'undated'], 'rows with a word and without a phrase'],
    ['speaker:hol', ['denied'], 'a speaker by the start of a name'],
    ['-kind:quote -tag:again', ['north'], 'what is in none of the fields'],
    ['outlet:courier', ['lodged', 'denied', 'north'], 'a field by the start of its words'],
    ['outlet:"courier north"', ['north'], 'a field by its whole value'],
    ['outlet:"courier"', [], 'no field by a part in quotation marks'],
    ['outlet:harbor outlet:north', ['north', 'undated'], 'alternatives in one field'],
    ['outlet:courier speaker:ice', ['lodged'], 'what holds in all fields'],
    ['-outlet:courier', ['undated'], 'rows without a value'],
    ['kind:quote', ['denied'], 'quotes'],
    ['tag:again', ['lodged', 'undated'], 'tags by any of their words'],
    ['tag:"again"', ['undated'], 'tags by their whole name'],
    ['assessment:unchecked before:2026', ['north'], 'dates before, without the day itself'],
    ['after:2026-03-19', ['lodged', 'denied', 'undated'], 'dates after, with the day itself'],
    ['after:2026-06', ['undated'], 'the day of keeping where the article has no date'],
  ])('%j → %j: %s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});

describe('facets', () => {
  const facets = (text: string) => indexOf(ROWS).search(parseQuery(text)).facets;

  it('count what was found, the most frequent first', () => {
    expect(facets('').outlet).toEqual([
      { value: 'Tamarack Courier', count: 2 },
      { value: 'Courier North', count: 1 },
      { value: 'Harbor Wire', count: 1 },
    ]);
    expect(facets('').month.map(({ value }) => value)).toEqual(['2026-03', '2025-12', '2026-06']);
    expect(facets('holt').kind).toEqual([
      { value: 'release', count: 1 },
      { value: 'quote', count: 1 },
    ]);
  });

  it('show the alternatives to what is chosen in their own field, and only what is chosen in the others', () => {
    const { outlet, speaker } = facets('outlet:harbor');
    expect(outlet).toHaveLength(3);
    expect(speaker).toEqual([{ value: 'ICE', count: 1 }]);
  });
});

describe('an index that lives on', () => {
  it('follows what is changed, deleted, restored and added', () => {
    const index = indexOf(ROWS);
    expect(searched(index, 'fax')).toEqual(['north']);
    index.take([{ ...ROWS[2]!, words: ' nothing ' }]);
    expect(searched(index, 'fax')).toEqual([]);
    index.take([{ ...ROWS[2]!, isDeleted: true }]);
    expect([searched(index, ''), index.size]).toEqual([['lodged', 'denied', 'undated'], 3]);
    index.take([ROWS[2]!, { ...ROWS[0]!, id: 'new' }]);
    expect(searched(index, '')).toEqual(['lodged', 'denied', 'north', 'undated', 'new']);
    expect(index.search(parseQuery('')).facets.outlet[0]).toEqual({ value: 'Tamarack Courier', count: 3 });
  });

  it('finds what a search finds that looks at every row, whatever was asked before', () => {
    const words = fc.constantFrom('jail', 'ja', 'jailer', 'señor', 'Senor', 'hold', '2026', 'ICE');
    const text = fc.array(words, { maxLength: 4 }).map((all) => all.join(' '));
    const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-19');
    const row = fc
      .record({
        exact: text,
        note: text,
        speaker: fc.option(fc.constantFrom('ICE', 'Dana Holt', 'Señor Holt')),
        outlet: fc.constantFrom('Harbor Wire', 'Courier', 'Courier North'),
        kinds: fc.uniqueArray(fc.constantFrom('detainer' as const, 'release' as const)),
        tags: fc.uniqueArray(fc.constantFrom('jail', 'check again', 'Señor')),
        published: day,
        form: fc.constantFrom('claim' as const, 'quote' as const),
      })
      .map((changes) => saved('x', changes));
    const part = fc.oneof(
      words,
      fc.tuple(words, words).map((pair) => `"${pair.join(' ')}"`),
      fc
        .tuple(
          fc.constantFrom('speaker', 'outlet', 'tag', 'kind', 'nothing'),
          fc.constantFrom('holt', 'courier', 'jail', '"jail"', 'again', 'release'),
        )
        .map(([field, value]) => `${field}:${value}`),
      fc
        .tuple(fc.constantFrom('after', 'before'), fc.constantFrom('2026', '2026-01', '2026-03-19'))
        .map((pair) => pair.join(':')),
    );
    const query = fc
      .array(fc.tuple(fc.constantFrom('', '', '-'), part), { maxLength: 4 })
      .map((parts) => parts.map((each) => each.join('')).join(' '));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.array(query, { minLength: 1, maxLength: 4 }), (rows, texts) => {
        const stored = rows.map((one, n) => ({ ...storedRow(one, 1), id: `${n}` }));
        const index = indexOf(stored);
        for (const asked of texts) expect(searched(index, asked), asked).toEqual(slowSearch(stored, asked));
      }),
    );
  });

  it('finds the same while one types as at once', () => {
    const index = indexOf(ROWS);
    const typed = 'never received -bail outlet:tam';
    for (let length = 0; length <= typed.length; length++) {
      const text = typed.slice(0, length);
      expect(searched(index, text), text).toEqual(found(text));
    }
  });
});

it('hits are the words of the search in the text as it is shown', () => {
  expect(hits('The détainer was lodged.', parseQuery('detain "was lodged" -jail tag:x'))).toEqual([
    [4, 10],
    [13, 23],
  ]);
  expect(hits('The détainer', parseQuery('tag:detainer'))).toEqual([]);
});
