import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MoreIcon } from '../icons.tsx';
import './filters.css';

interface Props {
  /** What stands on the button. */
  label: string;
  /** What the list is of. */
  legend: string;
  /** Whether something is chosen that is worth noticing. */
  chosen?: boolean;
  /** Labels with checkboxes. */
  children: ComponentChildren;
}

/** Choices in a list that opens below its button; Escape and a click elsewhere close it. */
export function DropList({ label, legend, chosen = false, children }: Props) {
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
      <summary class={`field filter ${chosen ? 'chosen' : ''}`}>
        <span>{label}</span>
        <MoreIcon />
      </summary>
      <fieldset class="kind-filter-list">
        <legend class="unseen">{legend}</legend>
        {children}
      </fieldset>
    </details>
  );
}
