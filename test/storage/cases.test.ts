import { expect, it } from 'vitest';
import {
  articlesNamed,
  casesWithArticles,
  deleteCase,
  makeCase,
  renameCase,
  restoreCase,
  setCaseArticle,
} from '../../lib/storage/cases.ts';
import { saveClaims } from '../../lib/storage/claims.ts';
import { clockAt, freshDatabase, LODGED, readArticle } from './fixtures.ts';

async function withTwoArticles() {
  const database = freshDatabase();
  const urls = ['https://courier.example/jail', 'https://wire.example/jail'];
  for (const url of urls)
    await saveClaims(database, { article: readArticle({ url }), analyser: '1', drafts: [LODGED] });
  const articles = await database.articles.toArray();
  const listed = async () =>
    (await casesWithArticles(database)).map(({ case: { name }, articles: all }) => `${name}: ${all.length}`);
  return { database, articles, listed };
}

it('a case is made, named, filled, emptied, deleted and restored with its articles', async () => {
  const { database, articles, listed } = await withTwoArticles();
  const { id: caseId } = await makeCase(database, 'Ashgrove');
  const put = (n: number, isIn: boolean) => setCaseArticle(database, { caseId, articleId: articles[n]!.id, isIn });
  expect(await listed()).toEqual(['Ashgrove: 0']);
  await put(0, true);
  await put(1, true);
  await put(1, true);
  expect(await listed()).toEqual(['Ashgrove: 2']);
  await put(0, false);
  await renameCase(database, caseId, 'Ashgrove jail');
  expect(await listed()).toEqual(['Ashgrove jail: 1']);
  await deleteCase(database, caseId);
  expect(await listed()).toEqual([]);
  await restoreCase(database, caseId);
  expect(await listed()).toEqual(['Ashgrove jail: 1']);
});

it('nothing is put into a case that is not there, nor an article that is not kept', async () => {
  const { database, articles } = await withTwoArticles();
  const { id: caseId } = await makeCase(database, 'Ashgrove');
  expect(await setCaseArticle(database, { caseId: 'x', articleId: articles[0]!.id, isIn: true })).toBeNull();
  expect(await setCaseArticle(database, { caseId, articleId: 'x', isIn: true })).toBeNull();
  expect(await renameCase(database, 'x', 'Name')).toBeNull();
  expect(await database.caseArticles.count()).toBe(0);
});

it('each change is stamped in its own field, and one that changes nothing is not', async () => {
  const { database, articles } = await withTwoArticles();
  const clock = clockAt(Date.now() + 1000);
  const { id: caseId } = await makeCase(database, 'Ashgrove', clock);
  clock.time += 10;
  await renameCase(database, caseId, 'Ashgrove jail', clock);
  expect((await database.cases.get(caseId))?.edited).toEqual({ deletedAt: clock.time - 10, name: clock.time });
  const request = { caseId, articleId: articles[0]!.id, isIn: true };
  await setCaseArticle(database, request, clock);
  const [before] = await database.caseArticles.toArray();
  clock.time += 10;
  await setCaseArticle(database, request, clock);
  expect(await database.caseArticles.toArray()).toEqual([before]);
});

it('articles are found by words of their title and outlet', async () => {
  const { database } = await withTwoArticles();
  expect(await articlesNamed(database, 'DISAGR tamarack')).toHaveLength(2);
  expect(await articlesNamed(database, 'tamarack harbor')).toEqual([]);
});
