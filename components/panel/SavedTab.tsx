import { useRef } from 'preact/hooks';
import type { Span } from '../../lib/analysis/types.ts';
import type { SavedRow } from '../../lib/screens/saved-view.ts';
import type { GroupedListing } from '../../lib/storage/search/grouping.ts';
import { DueFilter } from '../checking/DueFilter.tsx';
import type { FailedVisit } from '../claims/KeptPassage.tsx';
import { useLanguage } from '../parts/language.ts';
import { useKeptFocus } from '../parts/useKeptFocus.ts';
import type { AnalysingAgain } from './AnalysedAgain.tsx';
import { type GroupingProps, GroupingSelect } from './GroupingSelect.tsx';
import { type SavedFilterProps, SavedFilters } from './SavedFilters.tsx';
import type { EditingChoices, SavedStatementActions } from './SavedStatement.tsx';
import { SavedStatements } from './SavedStatements.tsx';
import { type SelectionActions, SelectionBar } from './SelectionBar.tsx';
import './SavedTab.css';

export interface SavedTabProps extends SavedFilterProps, GroupingProps {
  state: 'loading' | 'ready' | 'failed';
  /** All that fit, in order and in groups. */
  grouped: GroupedListing;
  /** How many are to be checked again by today. */
  due: number;
  /** A statement that is on the screen; `null` while it is being read. */
  row(id: string): SavedRow | null;
  /** Called with the part of the list that is on the screen. */
  onShown(first: number, end: number): void;
  selected: ReadonlySet<string>;
  hits(text: string): readonly Span[];
  choices: EditingChoices;
  /** The statement that was gone to in vain, which shows its words as they were kept. */
  visit: FailedVisit | null;
  /** Id of a statement to show with its fields open. */
  editing?: string | null;
  again: AnalysingAgain;
  onSelectAll(): void;
  /** Opens the export dialog. */
  onExport: () => void;
  actions: SavedStatementActions;
  selection: SelectionActions;
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

/** The tab *Saved*: everything kept, searched, filtered and in groups, before it the queue of what is to be checked again. */
export function SavedTab(props: SavedTabProps) {
  const { t } = useLanguage();
  const screen = useRef<HTMLElement>(null);
  useKeptFocus(screen, () => screen.current?.querySelector<HTMLElement>('[data-row-focus], input[type="search"]'));
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
      ref={screen}
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
      <DueFilter count={props.due} on={props.filter.due} onChange={(due) => props.onFilter({ ...props.filter, due })} />
      <SavedFilters {...props} layout={<GroupingSelect {...props} />} />
      {props.grouped.ids.length === 0 ? <Nothing {...props} /> : <SavedStatements {...props} />}
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
