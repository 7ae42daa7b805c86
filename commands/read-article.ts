import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadArticle } from '../lib/reading/types.ts';
import type { ArticleFile } from './article-file.ts';

/** An article file as the reading step hands on a page; one without address has the file's own. */
export function readArticleOf({ about, article }: ArticleFile, file: string): ReadArticle {
  const { title, byline, outlet, published, url } = about;
  return {
    metadata: {
      url: url ?? pathToFileURL(resolve(file)).href,
      aliases: [],
      title,
      outlet,
      byline,
      publishedTime: published,
      lang: article.lang ?? null,
    },
    texts: { headline: article.headline ?? null, standfirst: article.standfirst ?? null, body: article.text },
    words: article.text.split(/\s+/).length,
    access: 'whole',
  };
}
