/** The library in every state that it can be in. */
import type { ComponentChildren } from 'preact';
import { ColumnChooser } from '../../../components/library/ColumnChooser.tsx';
import { type LibraryProps, LibraryScreen, type LibraryView } from '../../../components/library/LibraryScreen.tsx';
import { StatementTable, type StatementTableProps } from '../../../components/library/StatementTable.tsx';
import { listingOf, NO_SAVED_FILTER } from '../../../lib/screens/saved-view.ts';
import { DEFAULT_SETTINGS, LIBRARY_COLUMNS } from '../../../lib/settings.ts';
import { savedClaims } from '../fixtures/saved.ts';
import { savedTabProps } from './panel.tsx';

const nothing = () => {};

const libraryProps: Omit<LibraryProps, 'view' | 'children'> = {
  ...savedTabProps(),
  exporting: { status: 'idle' },
  importing: { status: 'idle' },
  toast: null,
  onView: nothing,
  onExport: nothing,
  onImport: nothing,
  onCloseToast: nothing,
};

/** The table as the library would give it. */
export function tableProps(changes: Partial<StatementTableProps> = {}): StatementTableProps {
  return {
    ...savedTabProps({}, { ...NO_SAVED_FILTER, text: 'jail' }),
    listing: listingOf(savedClaims()),
    columns: DEFAULT_SETTINGS.libraryColumns,
    onSelect: nothing,
    onGoTo: nothing,
    onOpenArticle: nothing,
    ...changes,
  };
}

const library = (view: LibraryView, children: ComponentChildren, changes: Partial<LibraryProps> = {}) => (
  <LibraryScreen {...libraryProps} view={view} {...changes}>
    {children}
  </LibraryScreen>
);

const table = (changes: Partial<StatementTableProps> = {}, screen: Partial<LibraryProps> = {}) =>
  library(
    'statements',
    <>
      <div class="library-tools">
        <ColumnChooser columns={LIBRARY_COLUMNS} chosen={DEFAULT_SETTINGS.libraryColumns} onChange={nothing} />
      </div>
      <StatementTable {...tableProps(changes)} />
    </>,
    screen,
  );

export const LIBRARY_STATES: Record<string, () => ComponentChildren> = {
  'library-table': () => table(),
  'library-table-selection': () => table({ selected: new Set([savedClaims()[1]!.claim.id]) }),
  'library-table-reading': () => table({ row: () => null }),
  'library-exported': () => table({}, { exporting: { status: 'done', file: 'claimlight-2025-05-12.csv' } }),
  'library-page-gone': () => table({ visit: { id: savedClaims()[1]!.claim.id, failed: 'unread' } }),
  'library-empty': () => library('statements', null, { total: 0, found: 0 }),
  'library-no-match': () => library('statements', null, { found: 0, filtered: true }),
  'library-loading': () => library('statements', null, { state: 'loading' }),
};
