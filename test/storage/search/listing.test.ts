import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list, SORTS, type Sort } from '../../../lib/storage/search/listing.ts';
import { RowIndex } from '../../../lib/storage/search/row-index.ts';
import { rowOf } from './fixtures.ts';

function listed(rows: Parameters<typeof rowOf>[0][], sort: Sort, only = (_id: string) => true) {
  const index = new RowIndex();
  index.take(rows.map(rowOf));
  const slots = Uint32Array.from([...index.ids.keys()].filter((slot) => only(index.ids[slot]!)));
  return list(index, slots, sort);
}

const ROWS = [
  { id: 'a2', articleId: 'a', place: 20, createdAt: 5, date: '2026-01-01', outlet: 'Ørsted Post' },
  { id: 'b1', articleId: 'b', place: 10, createdAt: 9, date: '2025-01-01', outlet: 'Harbor Wire' },
  { id: 'a1', articleId: 'a', place: 10, createdAt: 7, date: '2026-01-01', outlet: 'Ørsted Post' },
  { id: 'c1', articleId: 'c', place: 10, createdAt: 1, date: '2026-06-01', outlet: null },
];

describe('list', () => {
  it.each<[Sort, string[], string]>([
    ['saved', ['b1', 'a1', 'a2', 'c1'], 'articles by their newest save, statements as one reads'],
    ['published', ['c1', 'a1', 'a2', 'b1'], 'articles from the latest'],
    ['outlet', ['c1', 'b1', 'a1', 'a2'], 'articles by their outlet, those without one first'],
  ])('%s: %j (%s)', (sort, ids) => {
    expect(listed(ROWS, sort).ids).toEqual(ids);
  });

  it('says where each article stands', () => {
    expect(listed(ROWS, 'saved').articles).toEqual([
      { articleId: 'b', from: 0, count: 1 },
      { articleId: 'a', from: 1, count: 2 },
      { articleId: 'c', from: 3, count: 1 },
    ]);
  });

  it('puts an article where the first of its found statements stands', () => {
    expect(
      listed([...ROWS, { id: 'c2', articleId: 'c', place: 20, createdAt: 10 }], 'saved', (id) => id !== 'c2').ids,
    ).toEqual(['b1', 'a1', 'a2', 'c1']);
  });

  it('lists every found row once, articles together, whatever the order', () => {
    const row = fc.record({
      articleId: fc.constantFrom('a', 'b', 'c', 'd'),
      place: fc.nat(5),
      createdAt: fc.nat(5),
      date: fc.constantFrom('2025-01-01', '2026-01-01'),
      outlet: fc.constantFrom('Harbor Wire', 'Courier', null),
    });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...SORTS), fc.nat(3), (rows, sort, step) => {
        const all = rows.map((each, n) => ({ ...each, id: `${n}` }));
        const { ids, articles } = listed(all, sort, (id) => Number(id) % (step + 1) === 0);
        expect([...ids].sort()).toEqual(
          all
            .map(({ id }) => id)
            .filter((id) => Number(id) % (step + 1) === 0)
            .sort(),
        );
        expect(articles.flatMap(({ articleId, count }) => Array(count).fill(articleId))).toEqual(
          ids.map((id) => all[Number(id)]!.articleId),
        );
        expect(new Set(articles.map(({ articleId }) => articleId)).size).toBe(articles.length);
        for (const { from, count } of articles) {
          const places = ids.slice(from, from + count).map((id) => all[Number(id)]!.place);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
