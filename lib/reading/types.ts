/** The parts of an article that are analysed and marked; each has a text and offsets of its own. */
export const SECTIONS = ['headline', 'standfirst', 'body'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a page says about itself. `url` is the cleaned canonical address; `aliases` are its other addresses, cleaned too. */
export interface ArticleMetadata {
  url: string;
  aliases: string[];
  title: string | null;
  outlet: string | null;
  byline: string | null;
  /** ISO 8601. */
  publishedTime: string | null;
  /** BCP 47. */
  lang: string | null;
}

/** The article's words, by section. `body` is paragraphs separated by a blank line. */
export interface SectionTexts {
  headline: string | null;
  standfirst: string | null;
  body: string;
}

/** An article as the reading step hands it on. */
export interface ReadArticle {
  metadata: ArticleMetadata;
  texts: SectionTexts;
  /** Words in `body`. */
  words: number;
  /** `preview`: the page says, or shows, that the rest is for subscribers. */
  access: 'whole' | 'preview';
}
