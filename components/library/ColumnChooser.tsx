import type { LibraryColumn } from '../../lib/settings.ts';
import { DropList } from '../parts/DropList.tsx';
import { useLanguage } from '../parts/language.ts';

interface Props {
  columns: readonly LibraryColumn[];
  chosen: readonly LibraryColumn[];
  onChange(columns: LibraryColumn[]): void;
}

/** Choice of the table's columns; that of the statement is always there. */
export function ColumnChooser({ columns, chosen, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <DropList label={t('library.columns')} legend={t('library.columns')}>
      {columns.map((column) => (
        <label key={column}>
          <input
            type="checkbox"
            checked={chosen.includes(column)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              onChange(columns.filter((each) => (each === column ? isOn : chosen.includes(each))));
            }}
          />
          <span class="wide">{t(`library.column-${column}`)}</span>
        </label>
      ))}
    </DropList>
  );
}
