/** Cases: articles that the reader puts together because they are about the same events. */
import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import { created, patch } from './edits.ts';
import { caseArticleId } from './ids.ts';
import { ascending } from './order.ts';
import type { Article, Case } from './records.ts';
import { parseQuery } from './search/query.ts';
import { foldedWords } from './search/words.ts';

/** A case with its articles, the latest first. */
export interface CaseWithArticles {
  case: Case;
  articles: Article[];
}

/** Makes a case without articles and answers with it. */
export async function makeCase(
  database: Database,
  name: string,
  now: () => number = Date.now,
  newId: () => string = () => crypto.randomUUID(),
): Promise<Case> {
  return database.transaction('rw', database.cases, database.bookkeeping, async () => {
    const made = { id: newId(), name, ...created(await nextStamp(database, now)) };
    await database.cases.add(made);
    return made;
  });
}

/** Gives a case another name. Answers with the case, or `null` when there is none. */
export async function renameCase(
  database: Database,
  id: string,
  name: string,
  now: () => number = Date.now,
): Promise<Case | null> {
  return change(database, id, { name }, now);
}

/** Deletes a case; its articles stay. Until it is purged it can be restored with them. */
export async function deleteCase(database: Database, id: string, now: () => number = Date.now): Promise<void> {
  await change(database, id, 'deleted', now);
}

/** Undoes a deletion. */
export async function restoreCase(database: Database, id: string, now: () => number = Date.now): Promise<void> {
  await change(database, id, { deletedAt: null }, now);
}

/** Puts an article into a case or takes it out. Answers with `null` when either is not kept. */
export async function setCaseArticle(
  database: Database,
  request: { caseId: string; articleId: string; isIn: boolean },
  now: () => number = Date.now,
): Promise<true | null> {
  const { caseId, articleId, isIn } = request;
  const { cases, articles, caseArticles, bookkeeping } = database;
  return database.transaction('rw', cases, articles, caseArticles, bookkeeping, async () => {
    if (!(await cases.get(caseId)) || !(await articles.get(articleId))) return null;
    const id = caseArticleId(caseId, articleId);
    const before = await caseArticles.get(id);
    if ((before?.deletedAt === null) === isIn) return true;
    const stamp = await nextStamp(database, now);
    const made = before ?? { id, caseId, articleId, ...created(stamp) };
    await caseArticles.put(patch(made, { deletedAt: isIn ? null : stamp }, stamp));
    return true;
  });
}

/** All cases by name, each with its articles. May run inside `liveQuery`. */
export async function casesWithArticles(database: Database): Promise<CaseWithArticles[]> {
  const cases = await database.cases.filter(({ deletedAt }) => deletedAt === null).toArray();
  const members = await database.caseArticles.filter(({ deletedAt }) => deletedAt === null).toArray();
  const kept = await database.articles.bulkGet([...new Set(members.map(({ articleId }) => articleId))]);
  const articles = new Map(kept.flatMap((article) => (article ? [[article.id, article]] : [])));
  const byCase = Map.groupBy(members, ({ caseId }) => caseId);
  return cases
    .map((each) => ({
      case: each,
      articles: (byCase.get(each.id) ?? [])
        .flatMap(({ articleId }) => articles.get(articleId) ?? [])
        .sort((a, b) => ascending(b.publishedTime ?? '', a.publishedTime ?? '')),
    }))
    .sort((a, b) => a.case.name.localeCompare(b.case.name));
}

/** So many articles are found at most. */
const MOST_FOUND = 20;

/** Kept articles whose title or outlet holds all words of a text; the latest first, a few. */
export async function articlesNamed(database: Database, text: string): Promise<Article[]> {
  const { terms } = parseQuery(text);
  const isNamed = ({ title, outlet }: Article) => {
    const name = foldedWords(`${title ?? ''} ${outlet ?? ''}`);
    return terms.every((term) => name.includes(term));
  };
  const found = await database.articles.filter(isNamed).toArray();
  return found.sort((a, b) => ascending(b.publishedTime ?? '', a.publishedTime ?? '')).slice(0, MOST_FOUND);
}

async function change(
  database: Database,
  id: string,
  changes: { name: string } | { deletedAt: null } | 'deleted',
  now: () => number,
): Promise<Case | null> {
  return database.transaction('rw', database.cases, database.bookkeeping, async () => {
    const before = await database.cases.get(id);
    if (!before) return null;
    const stamp = await nextStamp(database, now);
    const next = patch(before, changes === 'deleted' ? { deletedAt: stamp } : changes, stamp);
    await database.cases.put(next);
    return next;
  });
}
