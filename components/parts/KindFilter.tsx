import type { Kind } from '../../lib/analysis/types.ts';
import { KindTag } from '../claims/KindTag.tsx';
import { DropList } from './DropList.tsx';
import { useLanguage } from './language.ts';

interface Props {
  /** The kinds to choose from, with how many statements each has. */
  kinds: readonly { kind: Kind; count: number }[];
  /** Empty: all. */
  chosen: readonly Kind[];
  onChange(kinds: Kind[]): void;
}

/** Choice of any number of kinds. */
export function KindFilter({ kinds, chosen, onChange }: Props) {
  const { t, number } = useLanguage();
  const toggle = (kind: Kind, on: boolean) =>
    onChange(kinds.map((each) => each.kind).filter((each) => (each === kind ? on : chosen.includes(each))));
  return (
    <DropList
      label={chosen.length ? t('filter.some-kinds', { count: chosen.length }) : t('filter.all-kinds')}
      legend={t('filter.kinds')}
      chosen={chosen.length > 0}
    >
      {kinds.map(({ kind, count }) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
          <KindTag kind={kind} />
          <span>{t(`kind.${kind}`)}</span>
          <span class="figure">{number(count)}</span>
        </label>
      ))}
    </DropList>
  );
}
