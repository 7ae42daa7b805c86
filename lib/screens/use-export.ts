import { useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../exchange/formats.ts';
import type { ExportSource } from '../exchange/jobs.ts';
import type { Language } from '../i18n/language.ts';
import { changeSettings } from '../settings.ts';
import { dayFromNow } from './days.ts';
import { download } from './download.ts';
import { type RunningJob, startJob } from './exchange-worker.ts';

/** What a reader may choose to export, the nearest first. */
export const EXPORT_SCOPES = ['page', 'selected', 'found', 'all'] as const;
export type ExportScopeName = (typeof EXPORT_SCOPES)[number];

export interface ExportScope {
  name: ExportScopeName;
  /** Statements. */
  count: number;
  source: ExportSource;
}

export interface ExportChoice {
  scope: ExportScopeName;
  format: ExportFormat;
  initials: boolean;
}

export type ExportState =
  | { status: 'idle' | 'failed' | 'cancelled' }
  | { status: 'working'; share: number | null }
  | { status: 'done'; file: string };

/** The export dialog of a screen: whether it is open, and where its work stands. */
export function useExport(
  scopes: readonly ExportScope[],
  language: Language | null,
  now: () => Date = () => new Date(),
) {
  const [isOpen, setOpen] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('html');
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const running = useRef<RunningJob | null>(null);

  const onExport = async ({ scope, format, initials }: ExportChoice) => {
    const source = scopes.find(({ name }) => name === scope)?.source;
    if (!source || !language) return;
    setState({ status: 'working', share: null });
    const name = `claimlight-${dayFromNow(0, now())}`;
    const job = { job: 'export' as const, source, format, initials, name, language: language.code };
    running.current = startJob(job, ({ share }) => setState({ status: 'working', share }));
    const end = await running.current.end;
    if (end.state === 'exported') {
      download(end.file);
      if (format === 'backup') await changeSettings({ lastBackupAt: now().getTime() });
    }
    setState(
      end.state === 'exported'
        ? { status: 'done', file: end.file.name }
        : { status: end.state === 'cancelled' ? 'cancelled' : 'failed' },
    );
  };

  const open = () => {
    setState({ status: 'idle' });
    setOpen(true);
  };

  return {
    open,
    /** Opens the dialog with a backup under way. */
    backUp: () => {
      open();
      setFormat('backup');
      void onExport({ scope: 'all', format: 'backup', initials: false });
    },
    dialog: {
      isOpen,
      scopes,
      format,
      state,
      onFormat: setFormat,
      onExport,
      onCancel: () => running.current?.cancel(),
      onClose: () => {
        running.current?.cancel();
        setOpen(false);
      },
    },
  };
}
