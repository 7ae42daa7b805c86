import { describe, expect, it } from 'vitest';
import {
  facetsOf,
  isFiltered,
  listingOf,
  NO_SAVED_FILTER,
  queryOf,
  type SavedFilter,
} from '../../lib/screens/saved-view.ts';
import { RowIndex } from '../../lib/storage/search/row-index.ts';
import { storedRow } from '../../lib/storage/search/stored-rows.ts';
import { savedClaims } from '../components/fixtures/saved.ts';

const INDEX = new RowIndex();
INDEX.take(savedClaims().map((saved) => storedRow(saved, 1)));
const search = (filter: Partial<SavedFilter>) => INDEX.search(queryOf({ ...NO_SAVED_FILTER, ...filter }));
const found = (filter: Partial<SavedFilter>) => search(filter).slots.length;

describe('queryOf', () => {
  const cases: [title: string, filter: Partial<SavedFilter>, count: number][] = [
    ['nothing asked', {}, savedClaims().length],
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

describe('listingOf', () => {
  it('keeps the order of articles and puts their statements in reading order', () => {
    const claims = savedClaims();
    const { ids, articles } = listingOf(claims.toReversed());
    const inOrder = [...new Set(claims.map(({ article }) => article.id))].reverse();
    expect(articles.map(({ articleId }) => articleId)).toEqual(inOrder);
    expect(ids).toEqual(
      inOrder.flatMap((id) => claims.filter(({ article }) => article.id === id).map(({ claim }) => claim.id)),
    );
  });
});

describe('facetsOf', () => {
  it('gives kinds in the order of a case’s life and years from the latest', () => {
    const { kind, year } = facetsOf(search({}).facets, NO_SAVED_FILTER);
    expect(kind.map((facet) => facet.kind)).toEqual(
      ['detainer', 'response', 'release', 'enforcement', 'criminal-case', 'immigration-history'].filter((each) =>
        kind.some((facet) => facet.kind === each),
      ),
    );
    expect(year.map(({ value }) => value)).toEqual(['2025', '2023', '2011']);
  });

  it('offers the most frequent values only, and the chosen one', () => {
    const many = Array.from({ length: 500 }, (_, n) => ({ value: `Outlet ${n}`, count: 1000 - n }));
    const facets = { ...search({}).facets, outlet: many };
    const { values, more } = facetsOf(facets, { ...NO_SAVED_FILTER, outlet: 'Outlet 400' }).outlet;
    expect([values.length + more, values.at(0)?.value, values.at(-1)?.value]).toEqual([500, 'Outlet 0', 'Outlet 400']);
    expect(facetsOf(facets, NO_SAVED_FILTER).outlet.values.length).toBeLessThan(200);
  });
});
