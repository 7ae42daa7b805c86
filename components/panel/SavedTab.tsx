import type { Span } from '../../lib/analysis/types.ts';
import type { ArticleGroup, SavedFilter, SavedSort } from '../../lib/screens/saved-view.ts';
import type { FailedVisit } from '../claims/KeptPassage.tsx';
import { useLanguage } from '../parts/language.ts';
import { Marked } from '../parts/Marked.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { type SavedFacets, SavedFilters } from './SavedFilters.tsx';
import { type EditingChoices, SavedStatement, type SavedStatementActions } from './SavedStatement.tsx';
import { type SelectionActions, SelectionBar } from './SelectionBar.tsx';
import './SavedTab.css';

export interface SavedTabProps {
  state: 'loading' | 'ready' | 'failed';
  filter: SavedFilter;
  /** Whether the filter narrows the list. */
  filtered: boolean;
  sort: SavedSort;
  /** `null` until all rows are read; the newest are listed before that. */
  facets: SavedFacets | null;
  /** How many fit, and how many there are. */
  found: number;
  total: number;
  /** Those listed so far. */
  groups: readonly ArticleGroup[];
  more: boolean;
  selected: ReadonlySet<string>;
  hits(text: string): readonly Span[];
  choices: EditingChoices;
  /** The statement that was gone to in vain, which shows its words as they were kept. */
  visit: FailedVisit | null;
  /** Id of a statement to show with its fields open. */
  editing?: string | null;
  onFilter(filter: SavedFilter): void;
  onClearFilter(): void;
  onSort(sort: SavedSort): void;
  onMore(): void;
  onSelectAll(): void;
  /** Opens the export dialog. */
  onExport: () => void;
  actions: SavedStatementActions;
  selection: SelectionActions;
}

function Group({ group, ...props }: SavedTabProps & { group: ArticleGroup }) {
  const { t, day } = useLanguage();
  const { article } = group;
  const published = article.publishedTime && day(article.publishedTime);
  const title = article.title ?? t('article.untitled');
  return (
    <section class="article-group" aria-label={title}>
      <header>
        <h2>
          <Marked text={title} spans={props.hits(title)} />
        </h2>
        <p class="article-origin">
          <span>{article.outlet ?? t('article.no-outlet')}</span>
          {published && <time dateTime={article.publishedTime ?? undefined}>{published}</time>}
        </p>
      </header>
      <ol class="statements">
        {group.rows.map((row) => (
          <SavedStatement
            key={row.saved.claim.id}
            row={row}
            selected={props.selected.has(row.saved.claim.id)}
            hits={props.hits}
            choices={props.choices}
            visitFailed={props.visit?.id === row.saved.claim.id ? props.visit.failed : null}
            editing={row.saved.claim.id === props.editing}
            actions={props.actions}
          />
        ))}
      </ol>
    </section>
  );
}

function Nothing({ total, onClearFilter }: SavedTabProps) {
  const { t } = useLanguage();
  return total === 0 ? (
    <div class="panel-empty">
      <h2>{t('saved.empty')}</h2>
      <p>{t('saved.empty-hint')}</p>
    </div>
  ) : (
    <div class="panel-empty">
      <p>{t('saved.nothing-found')}</p>
      <button type="button" class="button" onClick={onClearFilter}>
        {t('filter.clear')}
      </button>
    </div>
  );
}

/** The tab *Saved*: everything kept, searched, filtered and grouped by article. */
export function SavedTab(props: SavedTabProps) {
  const { t } = useLanguage();
  if (props.state !== 'ready') {
    return (
      <p class="panel-empty" role="status">
        {t(`saved.${props.state}`)}
      </p>
    );
  }
  if (props.total === 0) return <Nothing {...props} />;
  return (
    <section
      aria-label={t('panel.saved')}
      onKeyDown={(event) => {
        const typing = (event.target as Element).matches('input:not([type="checkbox"]), textarea, select');
        if (typing) return;
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
          event.preventDefault();
          props.onSelectAll();
        } else if (event.key === 'Escape') props.selection.onClear();
        else if (event.key === 'Delete' && props.selected.size > 0) props.selection.onDelete();
      }}
    >
      <SavedFilters {...props} />
      {props.groups.length === 0 && <Nothing {...props} />}
      <div class="article-groups">
        {props.groups.map((group) => (
          <Group key={group.article.id} {...props} group={group} />
        ))}
        {props.more && (
          <MoreRows listed={props.groups.reduce((sum, group) => sum + group.rows.length, 0)} onMore={props.onMore} />
        )}
      </div>
      {props.selected.size > 0 && (
        <SelectionBar
          count={props.selected.size}
          assessments={props.choices.assessments}
          knownTags={props.choices.knownTags}
          actions={props.selection}
        />
      )}
    </section>
  );
}
