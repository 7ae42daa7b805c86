import type { Database } from '../storage/database.ts';
import { purge } from '../storage/purge.ts';
import type { BackgroundBrowser } from './browser-api.ts';

const KEY = 'sessionStartedAt';

/**
 * Notes the start of the browser's session, and purges what was deleted before it. When the background only woke up
 * within a session, whose deletions can still be undone, this does nothing.
 */
export async function startSession(
  database: Database,
  { session }: BackgroundBrowser['storage'],
  now: () => number = Date.now,
): Promise<void> {
  if ((await session.get(KEY))[KEY] !== undefined) return;
  const start = now();
  await session.set({ [KEY]: start });
  await purge(database, start);
}
