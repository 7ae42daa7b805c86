import { useLanguage } from './language.ts';
import './filters.css';

export interface FilterOption {
  value: string;
  label: string;
  /** How many statements it would list. */
  count?: number;
}

interface Props {
  label: string;
  /** What is said while nothing is chosen. */
  all: string;
  /** `null`: nothing chosen. */
  value: string | null;
  options: readonly FilterOption[];
  /** How many values there are beside the options. */
  more?: number;
  onChange(value: string | null): void;
}

/** Marks "nothing chosen" among the values, of which the empty string is one. */
const ALL = '\u0000';

/** One filter as a select, with counts. */
export function FilterSelect({ label, all, value, options, more = 0, onChange }: Props) {
  const { t, number } = useLanguage();
  return (
    <select
      class={`field filter ${value === null ? '' : 'chosen'}`}
      aria-label={label}
      value={value ?? ALL}
      onChange={(event) => onChange(event.currentTarget.value === ALL ? null : event.currentTarget.value)}
    >
      <option value={ALL}>{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.count === undefined
            ? option.label
            : t('filter.option-count', { name: option.label, count: number(option.count) })}
        </option>
      ))}
      {more > 0 && <option disabled>{t('filter.more-options', { count: more })}</option>}
    </select>
  );
}
