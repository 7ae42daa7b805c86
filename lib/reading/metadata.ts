/** What a page says about its article, from JSON-LD, OpenGraph, other meta elements and its markup. */
import { articleAddresses, cleanAddress } from './address.ts';
import type { StatedArticle } from './json-ld.ts';

/** The contents of a page's meta elements by name, property or itemprop in lower case; the first of each. */
type MetaContents = ReadonlyMap<string, string>;

function metaContents(document: Document): MetaContents {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

/** The content under the first of these names that has one. */
function contentOf(metas: MetaContents, ...names: string[]): string | null {
  for (const name of names) {
    const content = metas.get(name);
    if (content) return content;
  }
  return null;
}

/** `Headline | Outlet` and the like without the outlet; a separator inside the headline stays. */
function withoutOutlet(title: string, outlet: string | null): string {
  const [, front, back] = /^(.{15,})\s+[|–—:·•»-]\s+(.{2,60})$/.exec(title) ?? [];
  if (!front || !back) return title;
  const named = outlet !== null && back.toLowerCase().includes(outlet.toLowerCase().replace(/^the /, ''));
  return named || /[|·•»]/.test(title.slice(front.length, title.length - back.length)) ? front.trim() : title;
}

/** The outlet that a document title names beside the headline, after it or before; `null` when it names none. */
export function outletInTitle(title: string, headline: string | null): string | null {
  const at = headline ? title.indexOf(headline) : -1;
  if (at < 0) return null;
  const beside = [title.slice(at + headline!.length), title.slice(0, at)]
    .map((part) => part.replace(/^[\s|–—·•»:-]+|[\s|–—·•»:-]+$/g, ''))
    .filter(
      (part) => /^[\p{Lu}\d].{2,39}$/u.test(part) && !/^(?:live|watch|video|opinion|breaking|exclusive)\b/i.test(part),
    );
  return beside[0] ?? null;
}

/** An ISO 8601 date or time as stated; another notation is read as the browser reads it; `null` when it is no date. */
function isoTime(stated: string | null | undefined): string | null {
  const text = stated?.trim() ?? '';
  if (text === '') return null;
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:?\d{2}.*)?$/.test(text))
    return Number.isNaN(Date.parse(text.slice(0, 10))) ? null : text;
  if (/^\d{8}$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const time = Date.parse(text);
  return Number.isNaN(time) || !/\d{4}/.test(text) ? null : new Date(time).toISOString();
}

function publishedTime(document: Document, metas: MetaContents, stated: StatedArticle | null): string | null {
  const times = [...document.querySelectorAll('time[datetime]')].filter(
    (time) => !time.closest('nav, aside, footer, [class*="comment" i], [class*="related" i]'),
  );
  const declared = times.find((time) =>
    time.matches('[pubdate], [itemprop~="datePublished"], .published, .dt-published'),
  );
  const attributes = [
    stated?.datePublished,
    contentOf(
      metas,
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'publish-date',
      'publishdate',
      'pubdate',
      'publication_date',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'date',
    ),
    document.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime'),
    (declared ?? times[0])?.getAttribute('datetime'),
  ];
  return attributes.map(isoTime).find((time) => time !== null) ?? null;
}

function displayedByline(document: Document): string | null {
  const places = document.querySelectorAll(
    '[rel~="author"], [itemprop~="author"], .byline, .by-line, .article-byline, .author-name, .p-author, [class*="byline" i]',
  );
  for (const place of places) {
    const text = place.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length >= 3 && text.length <= 100 && !place.closest('nav, aside, footer, [class*="comment" i]'))
      return text;
  }
  return null;
}

/** A byline without `By` and without what follows the names: a role, a date. */
function bylineNames(byline: string | null): string | null {
  const names = byline
    ?.replace(/^\s*(?:written |reported |story )?by[:\s]+/i, '')
    .replace(/\s*(?:[|•·]|(?:published|updated|posted)\b).*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return names && !/^https?:/.test(names) ? names : null;
}

/** What a page states about its article, before its text is read. */
export interface StatedMetadata {
  url: string;
  aliases: string[];
  /** Titles that the page gives, the likeliest to be displayed first. */
  titles: string[];
  outlet: string | null;
  byline: string | null;
  /** ISO 8601. */
  publishedTime: string | null;
  /** BCP 47. */
  lang: string | null;
  description: string | null;
}

/**
 * Reads what the page at `address` states about its article. `staleAddress` is the article that the page showed before
 * it changed its address without a load: what it still declares of that one is left out.
 */
export function statedMetadata(
  document: Document,
  address: string | null,
  stated: StatedArticle | null,
  staleAddress: string | null,
): StatedMetadata {
  const metas = metaContents(document);
  const outlet =
    contentOf(metas, 'og:site_name') ?? stated?.publisher ?? contentOf(metas, 'application-name', 'publisher');
  const declared = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    contentOf(metas, 'og:url'),
    ...(stated?.addresses ?? []),
  ];
  const titles =
    staleAddress !== null
      ? [document.title]
      : [
          contentOf(metas, 'og:title'),
          stated?.headline,
          contentOf(metas, 'twitter:title', 'parsely-title', 'dc.title', 'title'),
          document.title,
        ];
  const author = stated?.authors.length
    ? stated.authors.join(', ')
    : (contentOf(metas, 'author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl') ?? null);
  return {
    ...articleAddresses(
      address,
      declared.filter((url): url is string => typeof url === 'string' && cleanAddress(url) !== staleAddress),
    ),
    titles: [
      ...new Set(
        titles.filter((title) => typeof title === 'string').map((title) => withoutOutlet(title.trim(), outlet)),
      ),
    ].filter(Boolean),
    outlet,
    byline: bylineNames(author) ?? bylineNames(displayedByline(document)),
    publishedTime: publishedTime(document, metas, stated),
    lang:
      document.documentElement?.getAttribute('lang')?.trim() ||
      stated?.lang ||
      contentOf(metas, 'og:locale', 'content-language')?.replace('_', '-') ||
      null,
    description: contentOf(metas, 'og:description', 'description', 'twitter:description'),
  };
}
