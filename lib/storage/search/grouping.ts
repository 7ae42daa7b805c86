/** Found claims put together by what the reader asks for, each group where its first claim stands in the list. */
import type { Listing } from './listing.ts';
import type { RowIndex } from './row-index.ts';

export const GROUPINGS = ['article', 'case', 'speaker'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `count` claims that belong together, from `from` on. */
export interface ClaimGroup {
  by: Grouping;
  /** The article's id, the case's, or the speaker's name; `''` for articles without case and the articles' own voice. */
  key: string;
  /** Of the case or speaker; `null` where there is none, and for articles, whose titles are in their records. */
  name: string | null;
  from: number;
  count: number;
}

export interface GroupedListing {
  ids: string[];
  groups: ClaimGroup[];
}

/** The case that an article stands under. */
export interface CaseName {
  id: string;
  name: string;
}

/** A list by article, case or speaker. What belongs to no case comes after all cases. */
export function groupedBy(
  by: Grouping,
  listing: Listing,
  index: RowIndex | null,
  caseOf: (articleId: string) => CaseName | null,
): GroupedListing {
  if (by === 'article' || !index) {
    const groups = listing.articles.map(({ articleId, from, count }) => ({
      by: 'article' as const,
      key: articleId,
      name: null,
      from,
      count,
    }));
    return { ids: listing.ids, groups };
  }
  const keys = by === 'case' ? caseKeys(listing, caseOf) : speakerKeys(listing, index);
  const members = new Map<string, { name: string | null; ids: string[] }>();
  for (const [n, id] of listing.ids.entries()) {
    const { key, name } = keys[n]!;
    const group = members.get(key) ?? { name, ids: [] };
    group.ids.push(id);
    members.set(key, group);
  }
  return laidOut(
    by,
    [...members].sort(([a], [b]) => Number(by === 'case' && a === '') - Number(by === 'case' && b === '')),
  );
}

/** Found claims in the order of `queue`, which may name others too; claims of one article stay together. */
export function queued(index: RowIndex, slots: Uint32Array, queue: readonly string[]): Listing {
  const found = new Map([...slots].map((slot) => [index.ids[slot]!, slot]));
  const byArticle = new Map<number, string[]>();
  for (const id of queue) {
    const slot = found.get(id);
    if (slot === undefined) continue;
    const article = index.articles.entries[slot]!;
    const ids = byArticle.get(article);
    if (ids) ids.push(id);
    else byArticle.set(article, [id]);
  }
  const listing: Listing = { ids: [], articles: [] };
  for (const [article, ids] of byArticle) {
    const articleId = index.articles.values(article)[0]!;
    listing.articles.push({ articleId, from: listing.ids.length, count: ids.length });
    listing.ids.push(...ids);
  }
  return listing;
}

interface Key {
  key: string;
  name: string | null;
}

function caseKeys({ articles }: Listing, caseOf: (articleId: string) => CaseName | null): Key[] {
  return articles.flatMap(({ articleId, count }) => {
    const found = caseOf(articleId);
    return Array<Key>(count).fill({ key: found?.id ?? '', name: found?.name ?? null });
  });
}

function speakerKeys({ ids }: Listing, index: RowIndex): Key[] {
  const { speaker } = index.columns;
  return ids.map((id) => {
    const slot = index.slotOf(id);
    const [name = null] = slot === null ? [] : speaker.values(speaker.entries[slot]!);
    return { key: name ?? '', name };
  });
}

function laidOut(by: Grouping, members: [key: string, { name: string | null; ids: string[] }][]): GroupedListing {
  const grouped: GroupedListing = { ids: [], groups: [] };
  for (const [key, { name, ids }] of members) {
    grouped.groups.push({ by, key, name, from: grouped.ids.length, count: ids.length });
    grouped.ids.push(...ids);
  }
  return grouped;
}
