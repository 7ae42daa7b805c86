/** In which order found claims are listed: by article, and within an article as one reads. */
import { ascending } from '../order.ts';
import type { RowIndex } from './row-index.ts';

export const SORTS = ['saved', 'published', 'outlet'] as const;
/** Articles by their newest save, by their date from the latest, or by their outlet's name. */
export type Sort = (typeof SORTS)[number];

/** The claims of one article among those listed: `count` of them, from `from` on. */
export interface ArticleRun {
  articleId: string;
  from: number;
  count: number;
}

export interface Listing {
  ids: string[];
  articles: ArticleRun[];
}

/** Orders of all rows of an index, kept until it changes. */
interface Orders {
  version: number;
  by: Map<Sort | 'reading', Uint32Array>;
}

const remembered = new WeakMap<RowIndex, Orders>();

/** Found rows in the order of a list; an article stands where its first row under this order stands. By numbers, as in `RowIndex`. */
export function list(index: RowIndex, slots: Uint32Array, sort: Sort): Listing {
  const articleOf = index.articles.entries;
  const isFound = new Uint8Array(index.ids.length);
  for (let i = 0; i < slots.length; i++) isFound[slots[i]!] = 1;

  const counts = new Uint32Array(index.articles.size);
  const articles: ArticleRun[] = [];
  const inOrder: number[] = [];
  const order = orderOf(index, sort);
  for (let i = 0; i < order.length; i++) {
    const slot = order[i]!;
    if (isFound[slot] && counts[articleOf[slot]!]!++ === 0) inOrder.push(articleOf[slot]!);
  }
  const next = new Uint32Array(index.articles.size);
  let from = 0;
  for (const article of inOrder) {
    const count = counts[article]!;
    articles.push({ articleId: index.articles.values(article)[0]!, from, count });
    next[article] = from;
    from += count;
  }
  const ids = new Array<string>(slots.length);
  const reading = orderOf(index, 'reading');
  for (let i = 0; i < reading.length; i++) {
    const slot = reading[i]!;
    if (isFound[slot]) ids[next[articleOf[slot]!]!++] = index.ids[slot]!;
  }
  return { ids, articles };
}

function orderOf(index: RowIndex, sort: Sort | 'reading'): Uint32Array {
  let orders = remembered.get(index);
  if (orders?.version !== index.version) {
    orders = { version: index.version, by: new Map() };
    remembered.set(index, orders);
  }
  const known = orders.by.get(sort);
  if (known) return known;
  const order = Uint32Array.from(index.ids, (_, slot) => slot).sort(comparisonOf(index, sort));
  orders.by.set(sort, order);
  return order;
}

function comparisonOf(index: RowIndex, sort: Sort | 'reading'): (a: number, b: number) => number {
  const { createdAt, places, articles, columns } = index;
  const articleOf = articles.entries;
  const byPlace = (a: number, b: number) => articleOf[a]! - articleOf[b]! || places[a]! - places[b]!;
  if (sort === 'reading') return byPlace;
  if (sort === 'saved') return (a, b) => createdAt[b]! - createdAt[a]! || byPlace(a, b);
  const column = sort === 'published' ? columns.date : columns.outlet;
  const nameOf = (entry: number) => column.values(entry)[0] ?? '';
  const ranked = Array.from({ length: column.size }, (_, entry) => entry).sort((a, b) =>
    sort === 'published' ? ascending(nameOf(b), nameOf(a)) : nameOf(a).localeCompare(nameOf(b)),
  );
  const rankOf = new Uint32Array(column.size);
  for (const [rank, entry] of ranked.entries()) rankOf[entry] = rank;
  return (a, b) => rankOf[column.entries[a]!]! - rankOf[column.entries[b]!]! || byPlace(a, b);
}
