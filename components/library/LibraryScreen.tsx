import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/analysis/types.ts';
import type { SavedFilter, SavedRow, SavedSort } from '../../lib/screens/saved-view.ts';
import { type FailedVisit, KeptPassage } from '../claims/KeptPassage.tsx';
import { KindTag } from '../claims/KindTag.tsx';
import { AppMark } from '../icons.tsx';
import { type SavedFacets, SavedFilters } from '../panel/SavedFilters.tsx';
import { useLanguage } from '../parts/language.ts';
import { Marked } from '../parts/Marked.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import '../claims/Statement.css';
import './LibraryScreen.css';
import '../claims/tag.css';

export interface LibraryProps {
  state: 'loading' | 'ready' | 'failed';
  filter: SavedFilter;
  filtered: boolean;
  sort: SavedSort;
  facets: SavedFacets | null;
  found: number;
  total: number;
  /** Those listed so far. */
  rows: readonly SavedRow[];
  more: boolean;
  /** The statement that was gone to in vain, which shows its words as they were kept. */
  visit: FailedVisit | null;
  /** Export and import. */
  exchange: ComponentChildren;
  hits(text: string): readonly Span[];
  onFilter(filter: SavedFilter): void;
  onClearFilter(): void;
  onSort(sort: SavedSort): void;
  onMore(): void;
  onGoTo(id: string): void;
}

const COLUMNS = ['statement', 'kinds', 'source', 'article', 'published', 'assessment', 'note'] as const;

function Row({ row, visit, hits, onGoTo }: { row: SavedRow } & Pick<LibraryProps, 'visit' | 'hits' | 'onGoTo'>) {
  const { t, day } = useLanguage();
  const { claim, article, annotation, tags } = row.saved;
  const source = row.source ?? t(claim.form === 'quote' ? 'card.speaker-unknown' : 'card.own-voice');
  const title = article.title ?? t('article.untitled');
  return (
    <tr>
      <th scope="row">
        <button type="button" class="statement-text" title={t('saved.open')} onClick={() => onGoTo(claim.id)}>
          <Marked text={claim.exact} spans={hits(claim.exact)} />
        </button>
        {visit?.id === claim.id && <KeptPassage claim={claim} failed={visit.failed} />}
      </th>
      <td>
        <ul class="library-kinds">
          {row.kinds.map((kind) => (
            <li key={kind} title={t(`kind.${kind}`)}>
              <KindTag kind={kind} />
              <span class="unseen">{t(`kind.${kind}`)}</span>
            </li>
          ))}
          {claim.form === 'quote' && <li>{t('card.quote')}</li>}
        </ul>
      </td>
      <td>
        <Marked text={source} spans={hits(source)} />
      </td>
      <td>
        <Marked text={title} spans={hits(title)} />
        <span class="soft library-outlet">{article.outlet ?? t('article.no-outlet')}</span>
      </td>
      <td class="library-day">{article.publishedTime && day(article.publishedTime)}</td>
      <td>{t(`assessment.${annotation.assessment}`)}</td>
      <td>
        {annotation.note && <Marked text={annotation.note} spans={hits(annotation.note)} />}
        {tags.length > 0 && (
          <span class="library-tags">
            {tags.map((tag) => (
              <span class="tag" key={tag}>
                <Marked text={tag} spans={hits(tag)} />
              </span>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
}

function Table(props: LibraryProps) {
  const { t } = useLanguage();
  return (
    <section class="library-scroll" aria-labelledby="library-table">
      <table class="library-table">
        <caption id="library-table" class="unseen">
          {t('library.table')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`library.column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Row key={row.saved.claim.id} row={row} visit={props.visit} hits={props.hits} onGoTo={props.onGoTo} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Kept(props: LibraryProps) {
  const { t } = useLanguage();
  if (props.state !== 'ready') return <p role="status">{t(`saved.${props.state}`)}</p>;
  if (props.total === 0) {
    return (
      <div>
        <h2>{t('saved.empty')}</h2>
        <p>{t('saved.empty-hint')}</p>
      </div>
    );
  }
  return (
    <>
      <SavedFilters {...props} />
      {props.rows.length > 0 ? <Table {...props} /> : <p>{t('saved.nothing-found')}</p>}
      {props.more && <MoreRows listed={props.rows.length} onMore={props.onMore} />}
    </>
  );
}

/** The library: everything saved as a table, with search, export and import. */
export function LibraryScreen(props: LibraryProps) {
  const { t } = useLanguage();
  return (
    <main class="library">
      <header class="library-head">
        <h1>
          <AppMark />
          {t('library.title')}
        </h1>
        {props.exchange}
      </header>
      <Kept {...props} />
      <p class="small soft">
        {t('app.standing')} {t('app.accusation')}
      </p>
    </main>
  );
}
