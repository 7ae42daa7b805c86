import { useMemo } from 'preact/hooks';
import type { SavedRow } from '../../lib/screens/saved-view.ts';
import type { ArticleRun, Listing } from '../../lib/storage/search/listing.ts';
import { useLanguage } from '../parts/language.ts';
import { useVirtualRows } from '../parts/useVirtualRows.ts';

export interface ArticleListProps {
  listing: Listing;
  /** A statement of an article that is on the screen; `null` while it is being read. */
  row(claimId: string): SavedRow | null;
  /** Called with the part of the list that is on the screen. */
  onShown(first: number, end: number): void;
  onOpenArticle(articleId: string): void;
}

/** Height in pixels of an article that was never drawn. */
const ARTICLE_HEIGHT = 56;

function Entry({
  run,
  row,
  onOpenArticle,
}: { run: ArticleRun; row: SavedRow | null } & Pick<ArticleListProps, 'onOpenArticle'>) {
  const { t, day } = useLanguage();
  if (!row) return <p class="soft">{t('library.reading-row')}</p>;
  const { article } = row.saved;
  const published = article.publishedTime && day(article.publishedTime);
  return (
    <>
      <button type="button" class="text-button" data-row-focus onClick={() => onOpenArticle(run.articleId)}>
        <strong>{article.title ?? t('article.untitled')}</strong>
      </button>
      <p class="article-origin">
        <span>{article.outlet ?? t('article.no-outlet')}</span>
        {published && <time dateTime={article.publishedTime ?? undefined}>{published}</time>}
        <span>{t('count.statements', { count: run.count })}</span>
      </p>
    </>
  );
}

/** The saved articles with statements that fit the search. */
export function ArticleList(props: ArticleListProps) {
  const { t } = useLanguage();
  const { articles, ids } = props.listing;
  const keys = useMemo(() => articles.map(({ articleId }) => articleId), [articles]);
  const virtual = useVirtualRows({
    keys,
    estimate: () => ARTICLE_HEIGHT,
    onShown: props.onShown,
  });
  return (
    <section ref={virtual.container} aria-label={t('articles.list')}>
      <ol class="article-list" onFocusIn={virtual.onFocusIn} onKeyDown={virtual.onKeyDown}>
        {virtual.rows.flatMap(({ index, key, space }) => [
          space > 0 && <li key={`${key} space`} role="presentation" style={{ height: `${space}px` }} />,
          <li
            key={key}
            ref={virtual.measure}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={articles.length}
          >
            <Entry
              run={articles[index]!}
              row={props.row(ids[articles[index]!.from]!)}
              onOpenArticle={props.onOpenArticle}
            />
          </li>,
        ])}
      </ol>
      <div style={{ height: `${virtual.spaceAfter}px` }} />
    </section>
  );
}
