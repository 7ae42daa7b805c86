import { expect, it } from 'vitest';
import { annotate, setTags } from '../../lib/storage/annotations.ts';
import { deleteCase, makeCase, setCaseArticle } from '../../lib/storage/cases.ts';
import { deleteClaims, saveClaims } from '../../lib/storage/claims.ts';
import { dismiss, undismiss } from '../../lib/storage/dismissals.ts';
import { purge } from '../../lib/storage/purge.ts';
import { clockAt, freshDatabase, LODGED, RELEASED, readArticle } from './fixtures.ts';

const counts = async (database: ReturnType<typeof freshDatabase>) =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const)),
  );

it('removes what was deleted before the session, with all that belongs to it', async () => {
  const database = freshDatabase();
  const request = { article: readArticle(), analyser: '1', drafts: [LODGED, RELEASED] };
  const [lodged, released] = await saveClaims(database, request, clockAt(1));
  await annotate(database, lodged!.id, { note: 'gone' }, clockAt(2));
  await setTags(database, lodged!.id, ['gone'], clockAt(3));
  await setTags(database, released!.id, ['stays', 'removed'], clockAt(4));
  await setTags(database, released!.id, ['stays'], clockAt(5));
  await deleteClaims(database, [lodged!.id], clockAt(6));
  await purge(database, 100);
  expect(await counts(database)).toMatchObject({ claims: 1, annotations: 0, tags: 1, captures: 1, articles: 1 });
});

it('removes the words and the article when their last claim goes', async () => {
  const database = freshDatabase();
  const saved = await saveClaims(database, { article: readArticle(), analyser: '1', drafts: [LODGED] }, clockAt(1));
  await deleteClaims(database, [saved[0]!.id], clockAt(2));
  await purge(database, 100);
  expect(await counts(database)).toMatchObject({ claims: 0, captures: 0, articles: 0 });
});

it('keeps what was deleted in this session, so that it can be undone', async () => {
  const database = freshDatabase();
  const saved = await saveClaims(database, { article: readArticle(), analyser: '1', drafts: [LODGED] }, clockAt(1));
  await deleteClaims(database, [saved[0]!.id], clockAt(100));
  await purge(database, 100);
  expect(await counts(database)).toMatchObject({ claims: 1, captures: 1, articles: 1 });
});

it('removes dismissals that were undone', async () => {
  const database = freshDatabase();
  await dismiss(database, ['https://courier.example/jail'], ['1:a', '1:b'], clockAt(1));
  await undismiss(database, ['https://courier.example/jail'], ['1:a'], clockAt(2));
  await purge(database, 100);
  expect(await counts(database)).toMatchObject({ dismissals: 1 });
});

it('removes deleted cases with their lists of articles, and from other lists the articles that go', async () => {
  const database = freshDatabase();
  const urls = ['https://courier.example/jail', 'https://wire.example/jail'];
  const claims = await Promise.all(
    urls.map((url) => saveClaims(database, { article: readArticle({ url }), analyser: '1', drafts: [LODGED] })),
  );
  const [gone, stays] = [await makeCase(database, 'Gone', clockAt(1)), await makeCase(database, 'Stays', clockAt(2))];
  for (const { id: caseId } of [gone, stays])
    for (const { id: articleId } of await database.articles.toArray())
      await setCaseArticle(database, { caseId, articleId, isIn: true }, clockAt(3));
  await deleteCase(database, gone.id, clockAt(4));
  await deleteClaims(database, [claims[0]![0]!.id], clockAt(5));
  await purge(database, Number.MAX_SAFE_INTEGER);
  expect(await database.cases.toArray()).toMatchObject([{ name: 'Stays' }]);
  expect(await database.caseArticles.toArray()).toMatchObject([
    { caseId: stays.id, articleId: claims[1]![0]!.articleId },
  ]);
});
