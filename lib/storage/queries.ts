/**
 * What screens read, straight from the database. Every function here may run inside Dexie's `liveQuery`:
 * `liveQuery(() => newestClaims(database))` calls back again after each write that touches the answer.
 */
import type { Kind } from '../analysis/types.ts';
import { isOlder } from '../analysis/version.ts';
import { SECTIONS } from '../reading/types.ts';
import { blankAnnotation } from './annotations.ts';
import { type Addresses, findArticles } from './articles.ts';
import type { Database } from './database.ts';
import { ascending } from './order.ts';
import type { Annotation, Article, Capture, Case, Claim, Edited, Evidence, Tag } from './records.ts';

/** A kept claim with all that belongs to it. */
export interface SavedClaim {
  claim: Claim;
  article: Article;
  /** What the reader says of it; blank where nothing was said. */
  annotation: Annotation;
  /** In alphabetical order. */
  tags: string[];
  /** In the order in which it was added. */
  evidence: Evidence[];
}

/** The kinds of a kept claim: the reader's where given, else the analyser's. */
export function kindsOf(saved: Pick<SavedClaim, 'claim' | 'annotation'>): Kind[] {
  return saved.annotation.kinds ?? saved.claim.detected?.kinds ?? [];
}

/** Who vouches for a kept claim: the reader's word where given, else the analyser's; `null` is the article's own voice. */
export function sourceOf(saved: Pick<SavedClaim, 'claim' | 'annotation'>): string | null {
  return saved.annotation.source ?? saved.claim.detected?.source?.name ?? null;
}

/**
 * The newest kept claims, those saved last first, in reading order within a save. The page ends with a whole save, so that it
 * may be a few longer than `count`. `before` asks for the next page: `next` of the page before, `null` when it was the last.
 */
export async function newestClaims(
  database: Database,
  { count = 50, before = Number.POSITIVE_INFINITY }: { count?: number; before?: number } = {},
): Promise<{ claims: SavedClaim[]; next: number | null }> {
  const { claims } = database;
  const newest = await claims.where('createdAt').below(before).reverse().filter(isKept).limit(count).toArray();
  const last = newest.at(-1);
  if (!last || newest.length < count) return { claims: await joined(database, newest.sort(bySave)), next: null };
  const lastSave = await claims.where({ createdAt: last.createdAt }).filter(isKept).toArray();
  const page = [...newest.filter(({ createdAt }) => createdAt !== last.createdAt), ...lastSave];
  return { claims: await joined(database, page.sort(bySave)), next: last.createdAt };
}

/** A kept claim, or `null` when there is none with this id or it was deleted. */
export async function savedClaim(database: Database, id: string): Promise<SavedClaim | null> {
  return (await savedClaims(database, [id]))[0] ?? null;
}

/** Kept claims by id, in the order of the ids; those that are gone or deleted are left out. */
export async function savedClaims(database: Database, ids: string[]): Promise<SavedClaim[]> {
  const claims = await database.claims.bulkGet(ids);
  return joined(database, claims.filter((claim) => claim !== undefined && isKept(claim)) as Claim[]);
}

/** Kept claims of an article, in reading order. */
export async function claimsOfArticle(database: Database, articleId: string): Promise<SavedClaim[]> {
  const claims = await database.claims.where({ articleId }).filter(isKept).toArray();
  return joined(database, claims.sort(byPlace));
}

/** Kept claims of the page with these addresses, in reading order. */
export async function claimsOfPage(database: Database, addresses: Addresses): Promise<SavedClaim[]> {
  const articles = await findArticles(database, addresses);
  const claims = await Promise.all(articles.map(({ id }) => claimsOfArticle(database, id)));
  return claims.flat();
}

/**
 * Ids of the claims that the reader wanted to check again on `today` (ISO 8601 date) or earlier, the longest due first; those
 * of claims that were deleted are among them.
 */
export async function dueClaimIds(database: Database, today: string): Promise<string[]> {
  return (await database.annotations.where('checkAgainOn').belowOrEqual(today).primaryKeys()) as string[];
}

/** The case under which each article stands: of several the first by name. */
export async function casesByArticle(database: Database): Promise<Map<string, Pick<Case, 'id' | 'name'>>> {
  const cases = new Map((await database.cases.filter(isKept).toArray()).map((one) => [one.id, one]));
  const byArticle = new Map<string, Pick<Case, 'id' | 'name'>>();
  for (const { articleId, caseId } of await database.caseArticles.filter(isKept).toArray()) {
    const one = cases.get(caseId);
    const known = byArticle.get(articleId);
    if (one && (!known || ascending(one.name, known.name) < 0)) byArticle.set(articleId, one);
  }
  return byArticle;
}

/** Ids of articles that an older analyser read. Reads an index only: the texts of all articles would be much to hold. */
export async function articlesToAnalyseAgain(database: Database): Promise<string[]> {
  const keys = (await database.captures.orderBy('[analyser+articleId]').uniqueKeys()) as unknown as [string, string][];
  return [...new Set(keys.filter(([analyser]) => isOlder(analyser)).map(([, articleId]) => articleId))];
}

/** The words of an article as they were kept, the oldest capture first. */
export async function capturesOf(database: Database, articleId: string): Promise<Capture[]> {
  return database.captures.where({ articleId }).sortBy('capturedAt');
}

/** How much is kept. */
export async function countKept(database: Database): Promise<{ claims: number; articles: number }> {
  const [all, deleted, articles] = await Promise.all([
    database.claims.count(),
    database.claims.where('deletedAt').above(0).count(),
    database.articles.count(),
  ]);
  return { claims: all - deleted, articles };
}

/** Tags in use, the most used first. */
export async function tagsInUse(database: Database): Promise<{ tag: string; count: number }[]> {
  // From the index alone: reading every tag takes seconds where there are many.
  const names = (await database.tags.orderBy('tag').uniqueKeys()) as string[];
  const counts = await Promise.all(names.map((tag) => database.tags.where({ tag }).count()));
  const left = new Map(names.map((tag, n) => [tag, counts[n]!]));
  await database.tags
    .where('deletedAt')
    .above(0)
    .each(({ tag }) => left.set(tag, left.get(tag)! - 1));
  return [...left]
    .map(([tag, count]) => ({ tag, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || ascending(a.tag, b.tag));
}

/** Claims with what belongs to them, in the same order; those without article are left out. */
export async function joined(database: Database, claims: Claim[]): Promise<SavedClaim[]> {
  const { articles, annotations, tags, evidence } = database;
  const ids = claims.map(({ id }) => id);
  return database.transaction('r', articles, annotations, tags, evidence, async () => {
    const [ofArticles, ofAnnotations, ofTags, ofEvidence] = await Promise.all([
      articles.bulkGet([...new Set(claims.map(({ articleId }) => articleId))]),
      annotations.bulkGet(ids),
      // Many small requests at once are several times faster than one cursor over many keys.
      Promise.all(ids.map((claimId) => tags.where({ claimId }).toArray())),
      Promise.all(ids.map((claimId) => evidence.where({ claimId }).toArray())),
    ]);
    return join(claims, {
      articles: ofArticles.filter(isThere),
      annotations: ofAnnotations.filter(isThere),
      tags: ofTags.flat(),
      evidence: ofEvidence.flat(),
    });
  });
}

/** Claims with what belongs to them out of these records, in the same order; those without article are left out. */
export function join(
  claims: Claim[],
  records: { articles: Article[]; annotations: Annotation[]; tags: Tag[]; evidence: Evidence[] },
): SavedClaim[] {
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const annotations = new Map(records.annotations.map((annotation) => [annotation.claimId, annotation]));
  const tags = Map.groupBy(records.tags.filter(isKept), ({ claimId }) => claimId);
  const evidence = Map.groupBy(records.evidence.filter(isKept), ({ claimId }) => claimId);
  return claims.flatMap((claim) => {
    const article = articles.get(claim.articleId);
    if (!article) return [];
    return {
      claim,
      article,
      annotation: annotations.get(claim.id) ?? blankAnnotation(claim.id),
      tags: (tags.get(claim.id) ?? []).map(({ tag }) => tag).sort(ascending),
      evidence: (evidence.get(claim.id) ?? []).sort((a, b) => a.createdAt - b.createdAt),
    };
  });
}

function isThere<R>(record: R | undefined): record is R {
  return record !== undefined;
}

/** Whether a record is not deleted. */
export function isKept(record: Edited): boolean {
  return record.deletedAt === null;
}

/** Reading order within an article. */
export function byPlace(a: Claim, b: Claim): number {
  return SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || a.start - b.start || b.end - a.end;
}

function bySave(a: Claim, b: Claim): number {
  return b.createdAt - a.createdAt || byPlace(a, b);
}
