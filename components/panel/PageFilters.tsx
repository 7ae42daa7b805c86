import type { Kind } from '../../lib/analysis/types.ts';
import type { PageFilter } from '../../lib/screens/page-filter.ts';
import { FilterSelect } from '../parts/FilterSelect.tsx';
import { KindFilter } from '../parts/KindFilter.tsx';
import { useLanguage } from '../parts/language.ts';

const CONFIDENCES = [0.6, 0.75, 0.9];

export interface PageFiltersProps {
  filter: PageFilter;
  kinds: readonly { kind: Kind; count: number }[];
  speakers: readonly { name: string; count: number }[];
  onFilter(filter: PageFilter): void;
}

/** Filters of the page's list: kinds, speaker, certainty. */
export function PageFilters({ filter, kinds, speakers, onFilter }: PageFiltersProps) {
  const { t, percent } = useLanguage();
  return (
    <div class="filters">
      <KindFilter kinds={kinds} chosen={filter.kinds} onChange={(chosen) => onFilter({ ...filter, kinds: chosen })} />
      <FilterSelect
        label={t('filter.speaker')}
        all={t('filter.all-speakers')}
        value={filter.speaker}
        options={speakers.map(({ name, count }) => ({ value: name, label: name || t('card.own-voice'), count }))}
        onChange={(speaker) => onFilter({ ...filter, speaker })}
      />
      <FilterSelect
        label={t('filter.confidence')}
        all={t('filter.any-confidence')}
        value={filter.leastConfidence ? String(filter.leastConfidence) : null}
        options={CONFIDENCES.map((least) => ({
          value: String(least),
          label: t('filter.least-confidence', { percent: percent(least) }),
        }))}
        onChange={(least) => onFilter({ ...filter, leastConfidence: Number(least ?? 0) })}
      />
    </div>
  );
}
