import type { ArticleMetadata, SectionTexts } from '../reading/types.ts';
import type { Database } from './database.ts';
import { canonicalJson } from './edits.ts';
import { articleId } from './ids.ts';
import { ascending } from './order.ts';
import type { Article, Capture } from './records.ts';

/** Every address under which a page may have been kept, the cleaned canonical one first. */
export type Addresses = readonly [url: string, ...aliases: string[]];

export function addressesOf(article: Pick<ArticleMetadata, 'url' | 'aliases'>): Addresses {
  return [article.url, ...article.aliases];
}

/** The kept articles that have one of these addresses, the one with the first address first; usually one or none. */
export async function findArticles(database: Database, addresses: Addresses): Promise<Article[]> {
  const byId = await database.articles.bulkGet(addresses.map(articleId));
  const byAlias = await database.articles
    .where('aliases')
    .anyOf([...addresses])
    .distinct()
    .toArray();
  const found = new Map<string, Article>();
  for (const article of [...byId, ...byAlias]) if (article && !found.has(article.id)) found.set(article.id, article);
  return [...found.values()];
}

/** A record for an article that was not kept before. */
export function newArticle(metadata: ArticleMetadata): Article {
  const { url, aliases, outlet, title, byline, publishedTime, lang } = metadata;
  return { id: articleId(url), url, aliases: otherAddresses(url, aliases), outlet, title, byline, publishedTime, lang };
}

/** What is kept of the article, with the other's addresses and whatever was blank; the same object when nothing is new. */
export function completedArticle(kept: Article, other: Omit<Article, 'id'>): Article {
  const next = { ...kept, aliases: otherAddresses(kept.url, [...kept.aliases, other.url, ...other.aliases]) };
  for (const field of ['outlet', 'title', 'byline', 'publishedTime', 'lang'] as const) next[field] ??= other[field];
  return canonicalJson(next) === canonicalJson(kept) ? kept : next;
}

function otherAddresses(url: string, addresses: string[]): string[] {
  return [...new Set(addresses)].filter((address) => address !== url).sort(ascending);
}

/** The words of one part of a capture; empty where the article had no such part. */
export function sectionText(
  capture: Pick<Capture, 'headline' | 'standfirst' | 'text'>,
  section: keyof SectionTexts,
): string {
  return (section === 'body' ? capture.text : capture[section]) ?? '';
}
