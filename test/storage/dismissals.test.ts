import { expect, it } from 'vitest';
import { saveClaims } from '../../lib/storage/claims.ts';
import { dismiss, dismissedKeys, undismiss } from '../../lib/storage/dismissals.ts';
import { freshDatabase, LODGED, readArticle } from './fixtures.ts';

const PAGE = ['https://courier.example/jail'] as const;

it('remembers what was dismissed on a page, and forgets it when that is undone', async () => {
  const database = freshDatabase();
  await dismiss(database, PAGE, ['1:a', '1:b', '1:a']);
  await dismiss(database, PAGE, ['1:b']);
  expect(new Set(await dismissedKeys(database, PAGE))).toEqual(new Set(['1:a', '1:b']));
  await undismiss(database, PAGE, ['1:a', '1:unknown']);
  expect(await dismissedKeys(database, PAGE)).toEqual(['1:b']);
  await dismiss(database, PAGE, ['1:a']);
  expect(new Set(await dismissedKeys(database, PAGE))).toEqual(new Set(['1:a', '1:b']));
});

it('keeps no trace of the page itself', async () => {
  const database = freshDatabase();
  await dismiss(database, PAGE, ['1:a']);
  expect(await database.articles.count()).toBe(0);
  expect(JSON.stringify(await database.dismissals.toArray())).not.toContain('courier');
});

it('says nothing of other pages', async () => {
  const database = freshDatabase();
  await dismiss(database, PAGE, ['1:a']);
  expect(await dismissedKeys(database, ['https://courier.example/other'])).toEqual([]);
});

it('knows a page by its other addresses, kept or not', async () => {
  const database = freshDatabase();
  const moved = ['https://courier.example/2026/jail', ...PAGE] as const;
  await dismiss(database, PAGE, ['1:a']);
  expect(await dismissedKeys(database, moved)).toEqual(['1:a']);
  await saveClaims(database, { article: readArticle({ aliases: [moved[0]] }), analyser: '1', drafts: [LODGED] });
  expect(await dismissedKeys(database, [moved[0]])).toEqual(['1:a']);
});
