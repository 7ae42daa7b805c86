import type { Kind } from '../../lib/analysis/types.ts';
import type { Assessment } from '../../lib/storage/records.ts';
import type { FacetValue } from '../../lib/storage/search/column.ts';
import { useLanguage } from '../parts/language.ts';
import { type Bar, BarChart } from './BarChart.tsx';
import '../claims/kinds.css';

export interface FiguresProps {
  kinds: readonly { kind: Kind; count: number }[];
  assessments: readonly { value: Assessment; count: number }[];
  /** Starts of ISO 8601 dates (`2026-03`), the earliest first. */
  months: readonly FacetValue[];
  /** The most frequent first. */
  outlets: readonly FacetValue[];
  speakers: readonly FacetValue[];
}

/** So many of the most frequent outlets and speakers, and of the latest months, are drawn. */
const MOST = 12;

const asBar = ({ value, count }: FacetValue): Bar => ({ value, label: value, count });

/** Counts of the statements that fit the search, drawn and as tables. */
export function FiguresView({ kinds, assessments, months, outlets, speakers }: FiguresProps) {
  const { t, date } = useLanguage();
  const most = (values: readonly FacetValue[]) =>
    values.length > MOST ? { note: t('figures.most', { count: MOST }) } : {};
  const latest = months.slice(-MOST);
  return (
    <>
      <p class="soft small">{t('figures.hint')}</p>
      <div class="charts">
        <BarChart
          title={t('figures.kinds')}
          bars={kinds.map(({ kind, count }) => ({
            value: kind,
            label: t(`kind.${kind}`),
            count,
            look: `kind-${kind}`,
          }))}
        />
        <BarChart
          title={t('figures.months')}
          {...(months.length > MOST ? { note: t('figures.latest', { count: MOST }) } : {})}
          bars={latest.map(({ value, count }) => ({ value, label: date(value) ?? value, count }))}
        />
        <BarChart title={t('figures.outlets')} {...most(outlets)} bars={outlets.slice(0, MOST).map(asBar)} />
        <BarChart title={t('figures.speakers')} {...most(speakers)} bars={speakers.slice(0, MOST).map(asBar)} />
        <BarChart
          title={t('figures.assessments')}
          bars={assessments.map(({ value, count }) => ({ value, label: t(`assessment.${value}`), count }))}
        />
      </div>
    </>
  );
}
