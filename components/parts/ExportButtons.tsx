import type { ExportFormat } from '../../lib/screens/exchange.ts';
import type { ExportState } from '../../lib/screens/use-exchange.ts';
import { ExportIcon } from '../icons.tsx';
import { useLanguage } from './language.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['backup', 'csv', 'markdown'];

/** Export of everything, one button for each format, and what came of it. */
export function ExportButtons({ state, onExport }: { state: ExportState; onExport(format: ExportFormat): void }) {
  const { t } = useLanguage();
  return (
    <div>
      <div class="button-row">
        {EXPORT_FORMATS.map((format) => (
          <button
            type="button"
            key={format}
            class="button"
            disabled={state.status === 'working'}
            onClick={() => onExport(format)}
          >
            <ExportIcon />
            {t(`export.${format}`)}
          </button>
        ))}
      </div>
      <p class="soft" role="status">
        {state.status === 'working' && t('export.working')}
        {state.status === 'done' && t('export.saved-as', { file: state.file })}
        {state.status === 'failed' && t('export.failed')}
      </p>
    </div>
  );
}
