import { describe, expect, it } from 'vitest';
import { type Grouping, groupedBy, queued } from '../../../lib/storage/search/grouping.ts';
import { list } from '../../../lib/storage/search/listing.ts';
import { RowIndex } from '../../../lib/storage/search/row-index.ts';
import { rowOf } from './fixtures.ts';

const INDEX = new RowIndex();
INDEX.take(
  [
    { id: 'a1', articleId: 'a', place: 1, createdAt: 9, speaker: 'ICE' },
    { id: 'a2', articleId: 'a', place: 2, createdAt: 9, speaker: null },
    { id: 'b1', articleId: 'b', place: 1, createdAt: 8, speaker: 'Dana Holt' },
    { id: 'c1', articleId: 'c', place: 1, createdAt: 7, speaker: 'ICE' },
  ].map(rowOf),
);
const ALL = Uint32Array.from([0, 1, 2, 3]);
const CASES: Record<string, { id: string; name: string }> = {
  c: { id: '1', name: 'Ashgrove' },
  b: { id: '1', name: 'Ashgrove' },
};

describe('groupedBy', () => {
  it.each<[Grouping, string[], [name: string | null, count: number][]]>([
    [
      'article',
      ['a1', 'a2', 'b1', 'c1'],
      [
        [null, 2],
        [null, 1],
        [null, 1],
      ],
    ],
    [
      'case',
      ['b1', 'c1', 'a1', 'a2'],
      [
        ['Ashgrove', 2],
        [null, 2],
      ],
    ],
    [
      'speaker',
      ['a1', 'c1', 'a2', 'b1'],
      [
        ['ICE', 2],
        [null, 1],
        ['Dana Holt', 1],
      ],
    ],
  ])('%s: %j', (by, ids, groups) => {
    const grouped = groupedBy(by, list(INDEX, ALL, 'saved'), INDEX, (articleId) => CASES[articleId] ?? null);
    expect(grouped.ids).toEqual(ids);
    expect(grouped.groups.map(({ name, count }) => [name, count])).toEqual(groups);
    const starts = grouped.groups.map(({ from }) => from);
    expect(starts).toEqual(groups.map((_, n) => groups.slice(0, n).reduce((sum, [, count]) => sum + count, 0)));
  });

  it('is by article until everything is read', () => {
    const grouped = groupedBy('speaker', list(INDEX, ALL, 'saved'), null, () => null);
    expect(grouped.groups.map(({ by }) => by)).toEqual(['article', 'article', 'article']);
  });
});

describe('queued', () => {
  it('keeps the order of the queue, articles together, and leaves out what was not found', () => {
    const { ids, articles } = queued(INDEX, Uint32Array.from([0, 1, 3]), ['c1', 'a2', 'b1', 'gone', 'a1']);
    expect(ids).toEqual(['c1', 'a2', 'a1']);
    expect(articles).toEqual([
      { articleId: 'c', from: 0, count: 1 },
      { articleId: 'a', from: 1, count: 2 },
    ]);
  });
});

it('a search among some counts only those', () => {
  const blank = { terms: [], excludedTerms: [], filters: [], excludedFilters: [], after: null, before: null };
  const { slots, facets } = INDEX.search(blank, new Set(['a1', 'b1']));
  expect([...slots]).toEqual([0, 2]);
  expect(facets.speaker).toEqual([
    { value: 'ICE', count: 1 },
    { value: 'Dana Holt', count: 1 },
  ]);
});
