import { useRef, useState } from 'preact/hooks';
import type { Refusal, SkippedRecord } from '../exchange/imports.ts';
import type { Progress } from '../exchange/jobs.ts';
import { download } from './download.ts';
import { type RunningJob, startJob } from './exchange-worker.ts';
import { tellReaders } from './reader-of-tab.ts';

export type ImportState =
  | { status: 'idle' }
  | { status: 'working'; file: string; progress: Progress }
  | { status: 'done'; file: string; imported: number; unchanged: number; skipped: readonly SkippedRecord[] }
  | { status: 'failed'; file: string; reason: Refusal | 'failed' }
  | { status: 'cancelled'; file: string };

/** The import of a file, and where it stands. */
export function useImport() {
  const [importing, setImporting] = useState<ImportState>({ status: 'idle' });
  const running = useRef<RunningJob | null>(null);

  const onImport = async (file: File) => {
    const { name } = file;
    setImporting({ status: 'working', file: name, progress: { state: 'waiting', share: null } });
    running.current = startJob({ job: 'import', file }, (progress) =>
      setImporting({ status: 'working', file: name, progress }),
    );
    const end = await running.current.end;
    if (end.state === 'cancelled') setImporting({ status: 'cancelled', file: name });
    else if (end.state !== 'imported') setImporting({ status: 'failed', file: name, reason: 'failed' });
    else if (end.result.state === 'refused') setImporting({ status: 'failed', file: name, reason: end.result.reason });
    else {
      const { added, changed, unchanged, skipped } = end.result;
      await tellReaders();
      setImporting({ status: 'done', file: name, imported: added + changed, unchanged, skipped });
    }
  };

  return {
    importing,
    onImport,
    onCancelImport: () => running.current?.cancel(),
    /** Saves lines of text, such as what was left out. */
    onSaveList: (lines: readonly string[]) =>
      download(new File([lines.join('\n'), '\n'], 'claimlight-left-out.txt', { type: 'text/plain' })),
  };
}
