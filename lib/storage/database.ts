/** The one database, its tables and the versions of its schema. */
import Dexie, { type EntityTable } from 'dexie';
import { nextStamp } from './clock.ts';
import type {
  Annotation,
  Apart,
  Article,
  Capture,
  Case,
  CaseArticle,
  Claim,
  Dismissal,
  Evidence,
  Tag,
} from './records.ts';
import { refreshAllRows, type StoredRow } from './search/stored-rows.ts';

/** The database's own notes about itself: one row. */
export interface Bookkeeping {
  id: 'claimlight';
  /** The highest stamp given or seen. */
  highestStamp: number;
}

export type Database = Dexie & {
  articles: EntityTable<Article, 'id'>;
  captures: EntityTable<Capture, 'id'>;
  claims: EntityTable<Claim, 'id'>;
  annotations: EntityTable<Annotation, 'id'>;
  tags: EntityTable<Tag, 'id'>;
  evidence: EntityTable<Evidence, 'id'>;
  dismissals: EntityTable<Dismissal, 'id'>;
  cases: EntityTable<Case, 'id'>;
  caseArticles: EntityTable<CaseArticle, 'id'>;
  aparts: EntityTable<Apart, 'id'>;
  /** Derived from the others. */
  rows: EntityTable<StoredRow, 'id'>;
  bookkeeping: EntityTable<Bookkeeping, 'id'>;
};

/**
 * Opens the database on first use. Any context may read; the background, and the library's worker under its lock, write.
 * A transaction counts as committed only when it is on the disk. An older database is migrated when it is first used.
 *
 * Schema versions stand in ascending order. A published one is never changed; the next is added below it, as
 * `database.version(2).stores({ … }).upgrade(…)`, with a stored dump of the one before in its test.
 */
export function openDatabase(name = 'claimlight'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    articles: 'id, *aliases',
    captures: 'id, articleId, [analyser+articleId]',
    claims: 'id, articleId, captureId, createdAt, deletedAt',
    annotations: 'id, checkAgainOn, deletedAt',
    tags: 'id, claimId, tag, deletedAt',
    evidence: 'id, claimId, deletedAt',
    dismissals: 'id, articleId, deletedAt',
    cases: 'id, deletedAt',
    caseArticles: 'id, caseId, articleId, deletedAt',
    aparts: 'id, *articleIds, deletedAt',
    rows: 'id, changedAt',
    bookkeeping: 'id',
  });
  // Rows know their place in the article and the dated events that they state.
  database
    .version(2)
    .stores({})
    .upgrade(async () => refreshAllRows(database, await nextStamp(database, Date.now)));
  return database;
}
