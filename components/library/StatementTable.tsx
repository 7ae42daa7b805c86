import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SavedFilter, SavedRow } from '../../lib/screens/saved-view.ts';
import type { Listing, Sort } from '../../lib/storage/search/listing.ts';
import type { EditingChoices } from '../panel/SavedStatement.tsx';
import { type SelectionActions, SelectionBar } from '../panel/SelectionBar.tsx';
import { useLanguage } from '../parts/language.ts';
import { useVirtualRows } from '../parts/useVirtualRows.ts';
import { StatementCells, type StatementRowProps } from './StatementRow.tsx';
import './StatementTable.css';

export interface StatementTableProps
  extends Pick<StatementRowProps, 'columns' | 'visit' | 'hits' | 'onSelect' | 'onGoTo' | 'onOpenArticle'> {
  /** The table begins at its top again when one of these changes. */
  filter: SavedFilter;
  sort: Sort;
  /** All that fit, in order. */
  listing: Listing;
  /** A statement that is on the screen; `null` while it is being read. */
  row(id: string): SavedRow | null;
  selected: ReadonlySet<string>;
  choices: Pick<EditingChoices, 'assessments' | 'knownTags'>;
  /** Called with the part of the table that is on the screen. */
  onShown(first: number, end: number): void;
  onSelectAll(): void;
  selection: SelectionActions;
}

/** Height in pixels of a row that was never drawn. */
const ROW_HEIGHT = 64;

/** Saved statements as a table of which only the rows near the screen are drawn, and what can be done with those selected. */
export function StatementTable(props: StatementTableProps) {
  const { t } = useLanguage();
  const { listing, columns, selected } = props;
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualRows({
    keys: listing.ids,
    estimate: () => ROW_HEIGHT,
    scroller,
    onShown: props.onShown,
  });
  const allSelected = selected.size > 0 && selected.size === listing.ids.length;
  useEffect(() => virtual.scrollToTop(), [props.filter, props.sort]);

  const space = (height: number, key: string) =>
    height > 0 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of empty space takes no focus
      <tr key={key} aria-hidden="true" class="library-space">
        <td colSpan={columns.length + 2} style={{ height: `${height}px` }} />
      </tr>
    );

  return (
    <section
      aria-label={t('library.table')}
      onKeyDown={(event) => {
        if ((event.target as Element).matches('input:not([type="checkbox"]), textarea, select')) return;
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
          event.preventDefault();
          props.onSelectAll();
        } else if (event.key === 'Escape') props.selection.onClear();
        else if (event.key === 'Delete' && selected.size > 0) props.selection.onDelete();
        else virtual.onKeyDown(event);
      }}
    >
      <div ref={scroller as RefObject<HTMLDivElement>} class="library-scroll">
        <table class="library-table" aria-rowcount={listing.ids.length + 1}>
          <caption class="unseen">{t('library.table')}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" class="library-select">
                <label>
                  <input
                    type="checkbox"
                    checked={allSelected}
                    onClick={() => (allSelected ? props.selection.onClear() : props.onSelectAll())}
                  />
                  <span class="unseen">{t('library.select-all')}</span>
                </label>
              </th>
              <th scope="col">{t('library.column-statement')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" class={`library-${column}`}>
                  {t(`library.column-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={virtual.container as RefObject<HTMLTableSectionElement>} onFocusIn={virtual.onFocusIn}>
            {virtual.rows.flatMap(({ index, key, space: height }) => {
              const row = props.row(key);
              return [
                space(height, `before ${key}`),
                <tr
                  key={key}
                  ref={virtual.measure}
                  data-index={index}
                  aria-rowindex={index + 2}
                  class={selected.has(key) ? 'selected' : ''}
                >
                  {row ? (
                    <StatementCells {...props} row={row} selected={selected.has(key)} />
                  ) : (
                    <td colSpan={columns.length + 2} class="soft">
                      {t('library.reading-row')}
                    </td>
                  )}
                </tr>,
              ];
            })}
            {space(virtual.spaceAfter, 'after')}
          </tbody>
        </table>
      </div>
      {selected.size > 0 && (
        <SelectionBar
          count={selected.size}
          assessments={props.choices.assessments}
          knownTags={props.choices.knownTags}
          actions={props.selection}
        />
      )}
    </section>
  );
}
