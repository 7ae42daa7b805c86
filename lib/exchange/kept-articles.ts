import type { Database } from '../storage/database.ts';
import { byPlace, isKept, joined } from '../storage/queries.ts';
import type { ExportedArticle } from './exported-article.ts';
import { withInitials } from './initials.ts';
import { namedPeople } from './private-people.ts';

/** Articles read at once. */
const BATCH = 50;

export interface KeptArticlesOptions {
  /** Whether names of private people become initials. */
  initials?: boolean;
  /** Stops with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/**
 * Articles with kept claims, some at a time, so that never many are held: all of them, or those of the claims with these ids and
 * only these claims.
 */
export async function* keptArticles(
  database: Database,
  claimIds: readonly string[] | 'all',
  { initials = false, signal }: KeptArticlesOptions = {},
): AsyncGenerator<ExportedArticle> {
  const chosen = claimIds === 'all' ? null : new Set(claimIds);
  const articleIds = chosen
    ? await articlesOf(database, [...chosen])
    : await database.articles.toCollection().primaryKeys();
  for (let at = 0; at < articleIds.length; at += BATCH) {
    signal?.throwIfAborted();
    for (const whole of await readArticles(database, articleIds.slice(at, at + BATCH))) {
      const claims = chosen ? whole.claims.filter(({ claim }) => chosen.has(claim.id)) : whole.claims;
      if (claims.length === 0) continue;
      // Who has an official role is told by the whole article, not only by what is chosen of it.
      yield initials ? withInitials({ ...whole, claims }, namedPeople(whole)) : { ...whole, claims };
    }
  }
}

async function articlesOf(database: Database, claimIds: string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const claim of await database.claims.bulkGet(claimIds)) if (claim && isKept(claim)) ids.add(claim.articleId);
  return [...ids];
}

async function readArticles(database: Database, articleIds: string[]): Promise<ExportedArticle[]> {
  const { articles, captures, claims } = database;
  const [found, ofClaims, ofCaptures] = await Promise.all([
    articles.bulkGet(articleIds),
    Promise.all(articleIds.map((articleId) => claims.where({ articleId }).toArray())),
    Promise.all(articleIds.map((articleId) => captures.where({ articleId }).sortBy('capturedAt'))),
  ]);
  const kept = await joined(database, ofClaims.flat().filter(isKept));
  const byArticle = Map.groupBy(kept, ({ article }) => article.id);
  return found.flatMap((article, n) => {
    const exported = (article && byArticle.get(article.id))?.sort((a, b) => byPlace(a.claim, b.claim)) ?? [];
    return article
      ? { article, captures: ofCaptures[n]!, claims: exported.map(({ article: _, ...claim }) => claim) }
      : [];
  });
}
