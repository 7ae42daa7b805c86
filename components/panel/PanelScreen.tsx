import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLanguage } from '../parts/language.ts';
import { SensitivityNote } from '../parts/SensitivityNote.tsx';
import { Toast } from '../parts/Toast.tsx';
import './PanelScreen.css';

export type PanelTab = 'page' | 'saved';

const TABS: readonly PanelTab[] = ['page', 'saved'];

export interface PanelProps {
  tab: PanelTab;
  /** How many statements each tab lists, `null` while unknown. */
  counts: Record<PanelTab, number | null>;
  /** Whether to say what saving means, which is said once. */
  explainSaving: boolean;
  toast: { message: string; onUndo?: (() => void) | undefined } | null;
  onTab(tab: PanelTab): void;
  onSavingUnderstood(): void;
  onCloseToast(): void;
  children: ComponentChildren;
}

/** The side panel: its two tabs, and messages with Undo. Arrow keys move between the tabs. */
export function PanelScreen(props: PanelProps) {
  const { t, number } = useLanguage();
  const tabs = useRef<HTMLDivElement>(null);
  const go = (tab: PanelTab) => {
    props.onTab(tab);
    tabs.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <main class="panel">
      <div
        ref={tabs}
        class="tabs"
        role="tablist"
        aria-label={t('panel.tabs')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') go(props.tab === 'page' ? 'saved' : 'page');
        }}
      >
        {TABS.map((tab) => (
          <button
            type="button"
            key={tab}
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === props.tab}
            aria-controls="panel-view"
            tabIndex={tab === props.tab ? 0 : -1}
            onClick={() => props.onTab(tab)}
          >
            {t(`panel.${tab}`)}
            {props.counts[tab] !== null && <span class="tab-count">{number(props.counts[tab])}</span>}
          </button>
        ))}
      </div>
      <div id="panel-view" role="tabpanel" aria-labelledby={`tab-${props.tab}`}>
        {props.explainSaving && (
          <div class="panel-note">
            <SensitivityNote onUnderstood={props.onSavingUnderstood} />
          </div>
        )}
        {props.children}
      </div>
      <Toast message={props.toast?.message ?? null} onUndo={props.toast?.onUndo} onClose={props.onCloseToast} />
    </main>
  );
}
