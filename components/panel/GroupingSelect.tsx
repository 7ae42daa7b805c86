import type { Grouping } from '../../lib/storage/search/grouping.ts';
import { useLanguage } from '../parts/language.ts';

export interface GroupingProps {
  grouping: Grouping;
  onGrouping(grouping: Grouping): void;
}

const GROUPINGS: readonly Grouping[] = ['article', 'case', 'speaker'];

/** Choice of what a list is grouped by. */
export function GroupingSelect({ grouping, onGrouping }: GroupingProps) {
  const { t } = useLanguage();
  return (
    <select
      class="field filter"
      aria-label={t('saved.group')}
      value={grouping}
      onChange={(event) => onGrouping(event.currentTarget.value as Grouping)}
    >
      {GROUPINGS.map((each) => (
        <option key={each} value={each}>
          {t(`saved.group-${each}`)}
        </option>
      ))}
    </select>
  );
}
