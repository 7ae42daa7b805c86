import type { ComponentChildren } from 'preact';
import type { Kind } from '../../lib/analysis/types.ts';
import type { SavedFilter } from '../../lib/screens/saved-view.ts';
import type { Assessment } from '../../lib/storage/records.ts';
import type { Sort } from '../../lib/storage/search/listing.ts';
import { ExportIcon, SearchIcon } from '../icons.tsx';
import { FilterSelect } from '../parts/FilterSelect.tsx';
import { KindFilter } from '../parts/KindFilter.tsx';
import { useLanguage } from '../parts/language.ts';
import './SavedFilters.css';

type Counted<V extends string = string> = readonly { value: V; count: number }[];

/** The most frequent values, and how many more there are. */
interface Offered {
  values: Counted;
  more: number;
}

/** The values to filter by, with how many statements each would list. */
export interface SavedFacets {
  outlet: Offered;
  speaker: Offered;
  kind: readonly { kind: Kind; count: number }[];
  tag: Offered;
  assessment: Counted<Assessment>;
  year: Counted;
}

export interface SavedFilterProps {
  filter: SavedFilter;
  filtered: boolean;
  sort: Sort;
  /** `null` until everything is read; `found` and `total` then count what is listed so far. */
  facets: SavedFacets | null;
  found: number;
  total: number;
  onFilter(filter: SavedFilter): void;
  onClearFilter(): void;
  onSort(sort: Sort): void;
  /** Opens the export dialog; left out where the screen has a button for it elsewhere. */
  onExport?: (() => void) | undefined;
  /** Stands before the order: what else there is to choose about the list. */
  layout?: ComponentChildren;
}

const SORTS: readonly Sort[] = ['saved', 'published', 'outlet'];

const asIs = (values: Counted) => values.map(({ value, count }) => ({ value, label: value, count }));

function Facets({ facets, filter, onFilter }: Pick<SavedFilterProps, 'filter' | 'onFilter'> & { facets: SavedFacets }) {
  const { t } = useLanguage();
  return (
    <>
      <FilterSelect
        label={t('filter.outlet')}
        all={t('filter.all-outlets')}
        value={filter.outlet}
        options={asIs(facets.outlet.values)}
        more={facets.outlet.more}
        onChange={(outlet) => onFilter({ ...filter, outlet })}
      />
      <FilterSelect
        label={t('filter.speaker')}
        all={t('filter.all-speakers')}
        value={filter.speaker}
        options={asIs(facets.speaker.values)}
        more={facets.speaker.more}
        onChange={(speaker) => onFilter({ ...filter, speaker })}
      />
      <KindFilter kinds={facets.kind} chosen={filter.kinds} onChange={(kinds) => onFilter({ ...filter, kinds })} />
      <FilterSelect
        label={t('filter.tag')}
        all={t('filter.all-tags')}
        value={filter.tag}
        options={asIs(facets.tag.values)}
        more={facets.tag.more}
        onChange={(tag) => onFilter({ ...filter, tag })}
      />
      <FilterSelect
        label={t('filter.assessment')}
        all={t('filter.all-assessments')}
        value={filter.assessment}
        options={facets.assessment.map((each) => ({ ...each, label: t(`assessment.${each.value}`) }))}
        onChange={(assessment) => onFilter({ ...filter, assessment: assessment as Assessment | null })}
      />
      <FilterSelect
        label={t('filter.date')}
        all={t('filter.any-date')}
        value={filter.year}
        options={asIs(facets.year)}
        onChange={(year) => onFilter({ ...filter, year })}
      />
    </>
  );
}

/** How the list is laid out. A queue has an order of its own. */
function Layout({ filter, sort, layout, onSort }: SavedFilterProps) {
  const { t } = useLanguage();
  return (
    <div class="saved-layout">
      {layout}
      {!filter.due && (
        <select
          class="field filter"
          aria-label={t('saved.sort')}
          value={sort}
          onChange={(event) => onSort(event.currentTarget.value as Sort)}
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {t(`saved.sort-${each}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** Search as you type, filters with counts, groups and the order of the list. */
export function SavedFilters(props: SavedFilterProps) {
  const { t, number } = useLanguage();
  const { filter, facets, found, total } = props;
  const results = () =>
    found === total
      ? t('saved.results', { count: total })
      : t('saved.results-of', { count: number(found), total: number(total) });
  return (
    <search class="saved-filters">
      <div class="search-field" title={t('saved.search-help')}>
        <SearchIcon />
        <input
          type="search"
          class="field"
          aria-label={t('saved.search')}
          placeholder={t('saved.search')}
          value={filter.text}
          onInput={(event) => props.onFilter({ ...filter, text: event.currentTarget.value })}
        />
      </div>
      {facets && (
        <div class="filters">
          <Facets facets={facets} filter={filter} onFilter={props.onFilter} />
        </div>
      )}
      <div class="saved-count">
        <p role="status">{facets ? results() : t('saved.loading')}</p>
        {props.filtered && (
          <button type="button" class="button quiet small" onClick={props.onClearFilter}>
            {t('filter.clear')}
          </button>
        )}
        {props.onExport && (
          <button type="button" class="icon-button" title={t('export.open')} onClick={props.onExport}>
            <ExportIcon />
            <span class="unseen">{t('export.open')}</span>
          </button>
        )}
        <Layout {...props} />
      </div>
    </search>
  );
}
