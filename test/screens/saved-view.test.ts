import { describe, expect, it } from 'vitest';
import {
  facetsOf,
  groupByArticle,
  isFiltered,
  NO_SAVED_FILTER,
  orderedIds,
  queryOf,
  type SavedFilter,
} from '../../lib/screens/saved-view.ts';
import { search, searchRow } from '../../lib/storage/search/rows.ts';
import { storedRow } from '../../lib/storage/search/stored-rows.ts';
import { savedClaims } from '../components/fixtures/saved.ts';

const ROWS = savedClaims().map((saved) => searchRow(storedRow(saved, 1)));
const found = (filter: Partial<SavedFilter>) => search(ROWS, queryOf({ ...NO_SAVED_FILTER, ...filter })).rows.length;

describe('queryOf', () => {
  const cases: [title: string, filter: Partial<SavedFilter>, count: number][] = [
    ['nothing asked', {}, ROWS.length],
    ['an outlet', { outlet: 'Ostrander Courier' }, 6],
    ['a tag', { tag: 'timeline' }, 2],
    ['a tag and an assessment', { tag: 'timeline', assessment: 'disputed' }, 1],
    ['a tag of two words', { tag: 'Belmar County' }, 1],
    ['a year', { year: '2023' }, 6],
    ['a year without articles', { year: '1999' }, 0],
    ['words of a note', { text: 'records office' }, 1],
    ['words and a filter that exclude each other', { text: 'records office', year: '2025' }, 0],
  ];
  for (const [title, filter, count] of cases) {
    it(`${title}: ${count}`, () => expect(found(filter)).toBe(count));
  }

  it('takes several kinds as alternatives', () => {
    const both = found({ kinds: ['detainer', 'position'] });
    expect(both).toBe(found({ kinds: ['detainer'] }) + found({ kinds: ['position'] }));
    expect(both).toBeGreaterThan(0);
  });
});

describe('isFiltered', () => {
  it('is false for a search text alone, true for any filter', () => {
    expect(isFiltered({ ...NO_SAVED_FILTER, text: 'jail' })).toBe(false);
    expect(isFiltered({ ...NO_SAVED_FILTER, kinds: ['policy'] })).toBe(true);
    expect(isFiltered({ ...NO_SAVED_FILTER, year: '2023' })).toBe(true);
  });
});

describe('orderedIds', () => {
  it('lists the newest articles first, each with all its statements together', () => {
    const articles = orderedIds(ROWS, 'published').map((id) => id.replace(/-\d+$/, ''));
    const dates = articles.map((article) => ROWS.find((row) => row.articleId === article)!.date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(new Set(articles).size).toBe(articles.filter((article, n) => article !== articles[n - 1]).length);
  });

  it('lists by outlet in alphabetical order', () => {
    const outlets = orderedIds(ROWS, 'outlet').map((id) => ROWS.find((row) => row.id === id)!.values.outlet[0]!);
    expect(outlets).toEqual([...outlets].sort());
  });
});

describe('groupByArticle', () => {
  it('keeps the order of articles and puts their statements in reading order', () => {
    const groups = groupByArticle(savedClaims().reverse());
    expect(groups.map(({ article }) => article.outlet)).toEqual(
      [...new Set(savedClaims().map(({ article }) => article.outlet))].reverse(),
    );
    for (const { rows } of groups) {
      const starts = rows.map((row) => row.saved.claim.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });
});

describe('facetsOf', () => {
  it('gives kinds in the order of a case’s life and years from the latest', () => {
    const { kind, year } = facetsOf(search(ROWS, queryOf(NO_SAVED_FILTER)).facets);
    expect(kind.map((facet) => facet.kind)).toEqual(
      ['detainer', 'response', 'release', 'enforcement', 'criminal-case', 'immigration-history'].filter((each) =>
        kind.some((facet) => facet.kind === each),
      ),
    );
    expect(year.map(({ value }) => value)).toEqual(['2025', '2023', '2011']);
  });
});
