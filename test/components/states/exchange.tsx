/** Export and import in every state that they can be in. */
import type { ComponentChildren } from 'preact';
import { ExchangeBar, type ExchangeBarProps } from '../../../components/exchange/ExchangeBar.tsx';
import { ExportDialog, type ExportDialogProps } from '../../../components/exchange/ExportDialog.tsx';
import type { SkippedRecord } from '../../../lib/exchange/imports.ts';
import type { ImportState } from '../../../lib/screens/use-import.ts';

const nothing = () => {};

export const dialogProps: ExportDialogProps = {
  isOpen: true,
  scopes: [
    { name: 'selected', count: 3 },
    { name: 'found', count: 41 },
    { name: 'all', count: 214 },
  ],
  format: 'html',
  state: { status: 'idle' },
  onFormat: nothing,
  onExport: nothing,
  onCancel: nothing,
  onClose: nothing,
};

export const exchangeProps: ExchangeBarProps = {
  dialog: { ...dialogProps, isOpen: false },
  importing: { status: 'idle' },
  onOpenExport: nothing,
  onImport: nothing,
  onCancelImport: nothing,
  onSaveList: nothing,
};

const SKIPPED: SkippedRecord[] = [
  { line: 14, table: 'claims', problem: 'unfit', field: 'exact' },
  { line: 92, table: 'tags', problem: 'repeated', field: '80' },
  ...Array.from({ length: 20 }, (_, n) => ({ line: 100 + n, problem: 'not-a-record' as const })),
];

const dialog = (state: ExportDialogProps['state'], changes: Partial<ExportDialogProps> = {}) => (
  <main>
    <h1>⟦page⟧</h1>
    <ExportDialog {...dialogProps} state={state} {...changes} />
  </main>
);

/** Export and import as a screen shows them. */
export const exchangeBar = (importing: ImportState = { status: 'idle' }) => (
  <ExchangeBar {...exchangeProps} importing={importing} />
);

const imported = (importing: ImportState) => (
  <main>
    <h1>⟦page⟧</h1>
    {exchangeBar(importing)}
  </main>
);

const FILE = 'claimlight-2025-05-12.jsonl';

export const EXCHANGE_STATES: Record<string, () => ComponentChildren> = {
  'export-dialog': () => dialog({ status: 'idle' }),
  'export-only-all': () => dialog({ status: 'idle' }, { scopes: [{ name: 'all', count: 1 }] }),
  'export-nothing-saved': () => dialog({ status: 'idle' }, { scopes: [] }),
  'export-backup': () => dialog({ status: 'working', share: 0.6 }, { format: 'backup' }),
  'export-working': () => dialog({ status: 'working', share: 0.4 }),
  'export-done': () => dialog({ status: 'done', file: 'claimlight-2025-05-12.html' }),
  'export-failed': () => dialog({ status: 'failed' }),
  'export-cancelled': () => dialog({ status: 'cancelled' }),
  'import-waiting': () => imported({ status: 'working', file: FILE, progress: { state: 'waiting', share: null } }),
  'import-checking': () => imported({ status: 'working', file: FILE, progress: { state: 'checking', share: 0.3 } }),
  'import-writing': () => imported({ status: 'working', file: FILE, progress: { state: 'writing', share: 0.8 } }),
  'import-done': () => imported({ status: 'done', file: FILE, imported: 208, unchanged: 6, skipped: SKIPPED }),
  'import-failed': () => imported({ status: 'failed', file: 'notes.json', reason: 'cut-short' }),
  'import-cancelled': () => imported({ status: 'cancelled', file: FILE }),
};
