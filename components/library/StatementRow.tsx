import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/analysis/types.ts';
import type { SavedRow } from '../../lib/screens/saved-view.ts';
import type { LibraryColumn } from '../../lib/settings.ts';
import { type FailedVisit, KeptPassage } from '../claims/KeptPassage.tsx';
import { KindTag } from '../claims/KindTag.tsx';
import { useLanguage } from '../parts/language.ts';
import { Marked } from '../parts/Marked.tsx';
import '../claims/Statement.css';
import '../claims/tag.css';

export interface StatementRowProps {
  row: SavedRow;
  selected: boolean;
  columns: readonly LibraryColumn[];
  /** The statement that was gone to in vain, which shows its words as they were kept. */
  visit: FailedVisit | null;
  /** Where the words of the search stand in a text. */
  hits(text: string): readonly Span[];
  onSelect(id: string, range: boolean): void;
  onGoTo(id: string): void;
  onOpenArticle(articleId: string): void;
}

function Cell({ column, row, hits, onOpenArticle }: StatementRowProps & { column: LibraryColumn }): ComponentChildren {
  const { t, day } = useLanguage();
  const { claim, article, annotation, tags } = row.saved;
  const marked = (text: string) => <Marked text={text} spans={hits(text)} />;
  switch (column) {
    case 'kinds':
      return (
        <ul class="library-kinds">
          {row.kinds.map((kind) => (
            <li key={kind} title={t(`kind.${kind}`)}>
              <KindTag kind={kind} />
              <span class="unseen">{t(`kind.${kind}`)}</span>
            </li>
          ))}
          {claim.form === 'quote' && <li>{t('card.quote')}</li>}
        </ul>
      );
    case 'source':
      return marked(row.source ?? t(claim.form === 'quote' ? 'card.speaker-unknown' : 'card.own-voice'));
    case 'article':
      return (
        <>
          <button
            type="button"
            class="text-button"
            title={article.title ?? undefined}
            onClick={() => onOpenArticle(article.id)}
          >
            {marked(article.title ?? t('article.untitled'))}
          </button>
          <span class="soft library-outlet">{article.outlet ?? t('article.no-outlet')}</span>
        </>
      );
    case 'published':
      return article.publishedTime && day(article.publishedTime);
    case 'saved':
      return day(claim.createdAt);
    case 'assessment':
      return t(`assessment.${annotation.assessment}`);
    case 'note':
      return (
        <>
          {annotation.note && marked(annotation.note)}
          {tags.length > 0 && (
            <span class="library-tags">
              {tags.map((tag) => (
                <span class="tag" key={tag}>
                  {marked(tag)}
                </span>
              ))}
            </span>
          )}
        </>
      );
  }
}

/** The cells of one saved statement. */
export function StatementCells(props: StatementRowProps) {
  const { t } = useLanguage();
  const { row, selected, columns, visit, hits, onSelect, onGoTo } = props;
  const { claim } = row.saved;
  return (
    <>
      <td class="library-select">
        <label>
          <input type="checkbox" checked={selected} onClick={(event) => onSelect(claim.id, event.shiftKey)} />
          <span class="unseen">{t('saved.select')}</span>
        </label>
      </td>
      <th scope="row">
        <button
          type="button"
          class="statement-text"
          data-row-focus
          title={t('saved.open')}
          onClick={() => onGoTo(claim.id)}
        >
          <Marked text={claim.exact} spans={hits(claim.exact)} />
        </button>
        {visit?.id === claim.id && <KeptPassage claim={claim} failed={visit.failed} />}
      </th>
      {columns.map((column) => (
        <td key={column} class={`library-${column}`}>
          <Cell {...props} column={column} />
        </td>
      ))}
    </>
  );
}
