import { useRef } from 'preact/hooks';
import type { ImportState } from '../../lib/screens/use-exchange.ts';
import { ImportIcon } from '../icons.tsx';
import { useLanguage } from './language.ts';

function Report({ state }: { state: ImportState }) {
  const { t } = useLanguage();
  switch (state.status) {
    case 'idle':
      return null;
    case 'working':
      return <p>{t('import.reading', { file: state.file })}</p>;
    case 'failed':
      return <p>{t('import.failed', { file: state.file, reason: t(`import.${state.reason}-reason`) })}</p>;
    case 'done':
      return (
        <>
          <p>
            {t('import.done', { count: state.imported })}{' '}
            {state.unchanged > 0 && t('import.unchanged', { count: state.unchanged })}
          </p>
          {state.refused.length > 0 && (
            <>
              <p>{t('import.refused', { count: state.refused.length })}</p>
              <ul class="refused">
                {state.refused.map(({ line, reason }) => (
                  <li key={line}>{t('import.line', { line, reason })}</li>
                ))}
              </ul>
            </>
          )}
        </>
      );
  }
}

/** Choice of a backup to import, and the report of what came of it. */
export function ImportBackup({ state, onImport }: { state: ImportState; onImport(file: File): void }) {
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <button type="button" class="button" disabled={state.status === 'working'} onClick={() => input.current?.click()}>
        <ImportIcon />
        {t('import.choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".jsonl,.json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
      <div class="import-report" role="status">
        <Report state={state} />
      </div>
    </div>
  );
}
