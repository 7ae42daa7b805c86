import { type Addresses, findArticles } from './articles.ts';
import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import { created, patch } from './edits.ts';
import { articleId, dismissalId } from './ids.ts';

/** Remembers that these statements of a page are no claims. Nothing else of the page is kept. */
export async function dismiss(
  database: Database,
  addresses: Addresses,
  keys: string[],
  now: () => number = Date.now,
): Promise<void> {
  const { dismissals, articles, bookkeeping } = database;
  await database.transaction('rw', dismissals, articles, bookkeeping, async () => {
    const known = await dismissalsOf(database, addresses);
    const dismissed = new Set(known.filter(({ deletedAt }) => deletedAt === null).map(({ key }) => key));
    const added = [...new Set(keys)].filter((key) => !dismissed.has(key));
    if (added.length === 0) return;
    const stamp = await nextStamp(database, now);
    const article = (await findArticles(database, addresses))[0]?.id ?? articleId(addresses[0]);
    await dismissals.bulkPut(
      added.map((key) => {
        const before = known.find((dismissal) => dismissal.key === key);
        if (before) return patch(before, { deletedAt: null }, stamp);
        return { id: dismissalId(article, key), articleId: article, key, ...created(stamp) };
      }),
    );
  });
}

/** Undoes dismissals. */
export async function undismiss(
  database: Database,
  addresses: Addresses,
  keys: string[],
  now: () => number = Date.now,
): Promise<void> {
  const { dismissals, articles, bookkeeping } = database;
  await database.transaction('rw', dismissals, articles, bookkeeping, async () => {
    const known = await dismissalsOf(database, addresses);
    const removed = known.filter(({ key, deletedAt }) => deletedAt === null && keys.includes(key));
    if (removed.length === 0) return;
    const stamp = await nextStamp(database, now);
    await dismissals.bulkPut(removed.map((dismissal) => patch(dismissal, { deletedAt: stamp }, stamp)));
  });
}

/** Keys of the page's statements that the reader dismissed. */
export async function dismissedKeys(database: Database, addresses: Addresses): Promise<string[]> {
  const known = await dismissalsOf(database, addresses);
  return [...new Set(known.filter(({ deletedAt }) => deletedAt === null).map(({ key }) => key))];
}

async function dismissalsOf(database: Database, addresses: Addresses) {
  const articles = await findArticles(database, addresses);
  const ids = new Set([...articles.map(({ id }) => id), ...addresses.map(articleId)]);
  return database.dismissals
    .where('articleId')
    .anyOf([...ids])
    .toArray();
}
