import { useRef } from 'preact/hooks';
import type { SkippedRecord } from '../../lib/exchange/imports.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { ImportState } from '../../lib/screens/use-import.ts';
import { ImportIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { WorkProgress } from './WorkProgress.tsx';
import './exchange.css';

export interface ImportFileProps {
  importing: ImportState;
  onImport(file: File): void;
  onCancelImport(): void;
  /** Saves what was left out, one line of text for each record. */
  onSaveList(lines: readonly string[]): void;
}

/** So many of the records that were left out are shown; the list that can be saved has all. */
const SHOWN = 10;

function sentence({ line, problem, field = '' }: SkippedRecord, { t }: Language): string {
  return t('import.line', { line, reason: t(`import.problem-${problem}`, { field }) });
}

function LeftOut({ skipped, onSaveList }: { skipped: readonly SkippedRecord[] } & Pick<ImportFileProps, 'onSaveList'>) {
  const language = useLanguage();
  const { t } = language;
  return (
    <>
      <p>{t('import.refused', { count: skipped.length })}</p>
      <ul class="refused">
        {skipped.slice(0, SHOWN).map((each) => (
          <li key={each.line}>{sentence(each, language)}</li>
        ))}
        {skipped.length > SHOWN && <li>{t('import.more', { count: skipped.length - SHOWN })}</li>}
      </ul>
      <button type="button" class="button" onClick={() => onSaveList(skipped.map((each) => sentence(each, language)))}>
        {t('import.save-list')}
      </button>
    </>
  );
}

function Report({ importing, onCancelImport, onSaveList }: Omit<ImportFileProps, 'onImport'>) {
  const { t } = useLanguage();
  switch (importing.status) {
    case 'idle':
      return null;
    case 'working': {
      const { file, progress } = importing;
      const pass = progress.state === 'exporting' ? 'waiting' : progress.state;
      return (
        <>
          <WorkProgress label={t(`import.${pass}`, { file })} share={progress.share} />
          <button type="button" class="button" onClick={onCancelImport}>
            {t('import.cancel')}
          </button>
        </>
      );
    }
    case 'cancelled':
      return <p>{t('import.cancelled', { file: importing.file })}</p>;
    case 'failed': {
      const { file, reason } = importing;
      return <p>{t('import.failed', { file, reason: t(`import.${reason}-reason`) })}</p>;
    }
    case 'done':
      return (
        <>
          <p>
            {t('import.done', { count: importing.imported })}{' '}
            {importing.unchanged > 0 && t('import.unchanged', { count: importing.unchanged })}
          </p>
          {importing.skipped.length > 0 && <LeftOut skipped={importing.skipped} onSaveList={onSaveList} />}
        </>
      );
  }
}

/** Choice of a file to import, how far it is, and the report of what came of it. */
export function ImportFile({ onImport, ...props }: ImportFileProps) {
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const working = props.importing.status === 'working';
  return (
    <div class="import-file">
      <button
        type="button"
        class="button"
        title={t('import.hint')}
        disabled={working}
        onClick={() => input.current?.click()}
      >
        <ImportIcon />
        {t('import.choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".jsonl,.json,.jsonld,application/json,application/ld+json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
      <div class="import-report" role="status">
        <Report {...props} />
      </div>
    </div>
  );
}
