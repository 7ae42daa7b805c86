import { expect, it } from 'vitest';
import { annotate, setTags } from '../../lib/storage/annotations.ts';
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
