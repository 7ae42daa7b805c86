import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './TabList.css';

interface Props<Tab extends string> {
  label: string;
  tabs: readonly Tab[];
  chosen: Tab;
  /** Id of the element with the role `tabpanel`; each tab's own id is `tab-` and its name. */
  panel: string;
  children(tab: Tab): ComponentChildren;
  onChoose(tab: Tab): void;
}

/** Tabs; the arrow keys, Home and End go from one to the next and the focus goes with them. */
export function TabList<Tab extends string>({ label, tabs, chosen, panel, children, onChoose }: Props<Tab>) {
  const list = useRef<HTMLDivElement>(null);
  const go = (tab: Tab) => {
    onChoose(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  const at = tabs.indexOf(chosen);
  const targets: Record<string, number> = {
    ArrowLeft: (at + tabs.length - 1) % tabs.length,
    ArrowRight: (at + 1) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const target = targets[event.key];
        if (target === undefined) return;
        event.preventDefault();
        go(tabs[target]!);
      }}
    >
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab}
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls={panel}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {children(tab)}
        </button>
      ))}
    </div>
  );
}
