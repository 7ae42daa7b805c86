import { describe, expect, it } from 'vitest';
import { blankAnnotation } from '../../../lib/storage/annotations.ts';
import { newArticle } from '../../../lib/storage/articles.ts';
import { created } from '../../../lib/storage/edits.ts';
import type { SavedClaim } from '../../../lib/storage/queries.ts';
import { parseQuery } from '../../../lib/storage/search/query.ts';
import { hits, search, searchRow } from '../../../lib/storage/search/rows.ts';
import { storedRow } from '../../../lib/storage/search/stored-rows.ts';
import { LODGED, readArticle } from '../fixtures.ts';

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
].map((one) => searchRow(storedRow(one, 1)));

const found = (text: string) => search(ROWS, parseQuery(text)).rows.map(({ id }) => id);

describe('search finds', () => {
  it.each([
    ['', ['lodged', 'denied', 'north', 'undated'], 'everything when nothing is asked'],
    ['detain', ['lodged', 'north', 'undated'], 'words by their start'],
    ['etain', [], 'no words by their middle'],
    ['detainer jail', ['lodged', 'north', 'undated'], 'rows with all words'],
    ['"never received it"', ['denied'], 'phrases'],
    ['"in may tamarack"', [], 'no phrase across two parts of a row'],
    ['fax', ['north'], 'words of notes'],
    ['holt', ['denied'], 'speakers'],
    ['harbor', ['undated'], 'outlets'],
    ['disagree', ['lodged', 'denied', 'north', 'undated'], 'titles'],
    ['-detainer', ['denied'], 'rows without a word'],
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
  const facets = (text: string) => search(ROWS, parseQuery(text)).facets;

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

it('hits are the words of the search in the text as it is shown', () => {
  expect(hits('The détainer was lodged.', parseQuery('detain "was lodged" -jail tag:x'))).toEqual([
    [4, 10],
    [13, 23],
  ]);
  expect(hits('The détainer', parseQuery('tag:detainer'))).toEqual([]);
});
