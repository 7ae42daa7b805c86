import { expect, it } from 'vitest';
import { nextStamp } from '../../lib/storage/clock.ts';
import { freshDatabase } from './fixtures.ts';

it('has the tables and indexes of version 2', async () => {
  const database = freshDatabase();
  await database.open();
  expect(database.verno).toBe(2);
  const schema = database.tables.map(({ name, schema }) => [
    name,
    [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
  ]);
  expect(Object.fromEntries(schema)).toMatchInlineSnapshot(`
    {
      "annotations": "id, checkAgainOn, deletedAt",
      "aparts": "id, *articleIds, deletedAt",
      "articles": "id, *aliases",
      "bookkeeping": "id",
      "captures": "id, articleId, [analyser+articleId]",
      "caseArticles": "id, caseId, articleId, deletedAt",
      "cases": "id, deletedAt",
      "claims": "id, articleId, captureId, createdAt, deletedAt",
      "dismissals": "id, articleId, deletedAt",
      "evidence": "id, claimId, deletedAt",
      "rows": "id, changedAt",
      "tags": "id, claimId, tag, deletedAt",
    }
  `);
});

it('the clock never gives a stamp twice, nor one below the highest it has seen', async () => {
  const database = freshDatabase();
  const stamps = async (times: number[]) => {
    const given: number[] = [];
    for (const time of times) given.push(await nextStamp(database, () => time));
    return given;
  };
  expect(await stamps([1000, 1000, 900, 2000])).toEqual([1000, 1001, 1002, 2000]);
  expect(await nextStamp(database, () => 2001, 5000)).toBe(5001);
  expect(await nextStamp(database, () => 2002, 10)).toBe(5002);
});
