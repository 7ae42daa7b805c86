import type { Database } from '../storage/database.ts';
import { byPlace, isKept, join, joined, type SavedClaim } from '../storage/queries.ts';
import type { Article, Claim } from '../storage/records.ts';
import type { ExportedArticle } from './exported-article.ts';
import { withInitials } from './initials.ts';
import { namedPeople } from './private-people.ts';
import { readAhead } from './read-ahead.ts';

/** Articles read at once. */
const BATCH = 50;

/** Above so many articles it is faster to read all that was said of claims than to ask for each. */
const MANY = 100;

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
  const joinClaims: Join = articleIds.length > MANY ? await joinOfAll(database) : (claims) => joined(database, claims);
  for await (const wholes of readAhead(articleBatches(database, articleIds, joinClaims))) {
    signal?.throwIfAborted();
    for (const whole of wholes) {
      const claims = chosen ? whole.claims.filter(({ claim }) => chosen.has(claim.id)) : whole.claims;
      if (claims.length === 0) continue;
      // Who has an official role is told by the whole article, not only by what is chosen of it.
      yield initials ? withInitials({ ...whole, claims }, namedPeople(whole)) : { ...whole, claims };
    }
  }
}

async function* articleBatches(database: Database, articleIds: string[], joinClaims: Join) {
  for (let at = 0; at < articleIds.length; at += BATCH)
    yield await readArticles(database, articleIds.slice(at, at + BATCH), joinClaims);
}

async function articlesOf(database: Database, claimIds: string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const claim of await database.claims.bulkGet(claimIds)) if (claim && isKept(claim)) ids.add(claim.articleId);
  return [...ids];
}

/** Claims with what belongs to them, in the same order. */
type Join = (claims: Claim[], articles: Article[]) => SavedClaim[] | Promise<SavedClaim[]>;

/** Joins by reading all that was said of claims once, which is held then. */
async function joinOfAll(database: Database): Promise<Join> {
  const annotations = new Map((await database.annotations.toArray()).map((each) => [each.claimId, each]));
  const tags = Map.groupBy(await database.tags.toArray(), ({ claimId }) => claimId);
  const evidence = Map.groupBy(await database.evidence.toArray(), ({ claimId }) => claimId);
  return (claims, articles) => {
    const of = <T>(found: Map<string, T[]>) => claims.flatMap(({ id }) => found.get(id) ?? []);
    const said = claims.flatMap(({ id }) => annotations.get(id) ?? []);
    return join(claims, { articles, annotations: said, tags: of(tags), evidence: of(evidence) });
  };
}

async function readArticles(database: Database, articleIds: string[], joinClaims: Join): Promise<ExportedArticle[]> {
  const { articles, captures, claims } = database;
  const [found, ofClaims, ofCaptures] = await Promise.all([
    articles.bulkGet(articleIds),
    Promise.all(articleIds.map((articleId) => claims.where({ articleId }).toArray())),
    Promise.all(articleIds.map((articleId) => captures.where({ articleId }).sortBy('capturedAt'))),
  ]);
  const kept = await joinClaims(
    ofClaims.flat().filter(isKept),
    found.flatMap((article) => article ?? []),
  );
  const byArticle = Map.groupBy(kept, ({ article }) => article.id);
  return found.flatMap((article, n) => {
    const exported = (article && byArticle.get(article.id))?.sort((a, b) => byPlace(a.claim, b.claim)) ?? [];
    if (!article) return [];
    return { article, captures: ofCaptures[n]!, claims: exported.map(({ article: _, ...claim }) => claim) };
  });
}
