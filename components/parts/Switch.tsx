import './Switch.css';

/** A setting that is on or off, with its label before it. */
export function Switch(props: { label: string; hint?: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="switch">
      <span>
        {props.label}
        {props.hint && <span class="switch-hint">{props.hint}</span>}
      </span>
      <input
        type="checkbox"
        class="toggle"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
