/** What a page says of its article in JSON-LD, after schema.org. */

type JsonObject = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|^Report|^CreativeWork)$/;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a JSON-LD text: lists and `@graph` opened, broken texts empty. */
function objectsIn(json: string): JsonObject[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(
      json.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, ''),
    );
  } catch {
    return [];
  }
  const open = (value: unknown): JsonObject[] => {
    if (Array.isArray(value)) return value.flatMap(open);
    if (!isObject(value)) return [];
    return [value, ...open(value['@graph']), ...open(value.mainEntity)];
  };
  return open(parsed);
}

function isArticle(object: JsonObject): boolean {
  const types = [object['@type']].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** The text of a value that schema.org lets be text, a thing with a name or address, or a list of them. */
function textsOf(value: unknown, field: 'name' | 'url'): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, field));
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (!isObject(value)) return [];
  return textsOf(field === 'url' ? (value.url ?? value['@id']) : value.name, field);
}

export interface StatedArticle {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  datePublished: string | null;
  lang: string | null;
  addresses: string[];
  /** `null` where the page does not say. */
  isAccessibleForFree: boolean | null;
  wordCount: number | null;
}

/** The article that a page states in JSON-LD, the one with a headline first; `null` when it states none. */
export function statedArticle(document: Document): StatedArticle | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const articles = scripts.flatMap((script) => objectsIn(script.textContent ?? '')).filter(isArticle);
  const article = articles.find((object) => typeof object.headline === 'string') ?? articles[0];
  if (!article) return null;
  const text = (value: unknown): string | null => textsOf(value, 'name')[0] ?? null;
  const free = [article.isAccessibleForFree].flat()[0];
  const wordCount = Number(article.wordCount);
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: textsOf(article.author, 'name').filter((name) => !/^https?:/.test(name)),
    publisher: text(article.publisher),
    datePublished: text(article.datePublished),
    lang: text(article.inLanguage),
    addresses: [...textsOf(article.mainEntityOfPage, 'url'), ...textsOf(article.url, 'url')],
    isAccessibleForFree: free === undefined || free === null ? null : !/^false$/i.test(String(free)),
    wordCount: Number.isFinite(wordCount) && wordCount > 0 ? wordCount : null,
  };
}
