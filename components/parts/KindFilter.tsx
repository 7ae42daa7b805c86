import { useEffect, useRef } from 'preact/hooks';
import type { Kind } from '../../lib/analysis/types.ts';
import { KindTag } from '../claims/KindTag.tsx';
import { MoreIcon } from '../icons.tsx';
import { useLanguage } from './language.ts';
import './filters.css';

interface Props {
  /** The kinds to choose from, with how many statements each has. */
  kinds: readonly { kind: Kind; count: number }[];
  /** Empty: all. */
  chosen: readonly Kind[];
  onChange(kinds: Kind[]): void;
}

/** Choice of any number of kinds in a list that opens below its button; Escape and a click elsewhere close it. */
export function KindFilter({ kinds, chosen, onChange }: Props) {
  const { t, number } = useLanguage();
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const listening = new AbortController();
    const close = () => details.current?.removeAttribute('open');
    document.addEventListener(
      'click',
      (event) => !details.current?.contains(event.target as Node) && close(),
      listening,
    );
    return () => listening.abort();
  }, []);

  const toggle = (kind: Kind, on: boolean) =>
    onChange(kinds.map((each) => each.kind).filter((each) => (each === kind ? on : chosen.includes(each))));

  return (
    <details
      ref={details}
      class="kind-filter"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary class={`field filter ${chosen.length ? 'chosen' : ''}`}>
        <span>{chosen.length ? t('filter.some-kinds', { count: chosen.length }) : t('filter.all-kinds')}</span>
        <MoreIcon />
      </summary>
      <fieldset class="kind-filter-list">
        <legend class="unseen">{t('filter.kinds')}</legend>
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
      </fieldset>
    </details>
  );
}
