import { ExportIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';

/** Opens the export dialog. */
export function ExportButton({ disabled = false, onOpen }: { disabled?: boolean; onOpen(): void }) {
  const { t } = useLanguage();
  return (
    <button type="button" class="button" disabled={disabled} onClick={onOpen}>
      <ExportIcon />
      {t('export.open')}
    </button>
  );
}
