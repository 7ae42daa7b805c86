import type { ArticleMetadata } from '../../lib/reading/types.ts';
import { useLanguage } from './language.ts';
import './ArticleHeading.css';

/** Outlet, day and title of an article. */
export function ArticleHeading({ article }: { article: Pick<ArticleMetadata, 'outlet' | 'title' | 'publishedTime'> }) {
  const { t, day } = useLanguage();
  const published = article.publishedTime && day(article.publishedTime);
  return (
    <header class="article-heading">
      <p class="article-origin">
        <span>{article.outlet ?? t('article.no-outlet')}</span>
        {published && <time dateTime={article.publishedTime ?? undefined}>{published}</time>}
      </p>
      <h1>{article.title ?? t('article.untitled')}</h1>
    </header>
  );
}
