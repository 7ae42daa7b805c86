import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLanguage } from '../parts/language.ts';
import { SensitivityNote } from '../parts/SensitivityNote.tsx';
import { TabList } from '../parts/TabList.tsx';
import { Toast } from '../parts/Toast.tsx';
import { useKeptFocus } from '../parts/useKeptFocus.ts';
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

/** The side panel: its two tabs, and messages with Undo. */
export function PanelScreen(props: PanelProps) {
  const { t, number } = useLanguage();
  const screen = useRef<HTMLElement>(null);
  useKeptFocus(screen, () => screen.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'));
  return (
    <main ref={screen} class="panel">
      <TabList label={t('panel.tabs')} tabs={TABS} chosen={props.tab} panel="panel-view" onChoose={props.onTab}>
        {(tab) => (
          <>
            {t(`panel.${tab}`)}
            {props.counts[tab] !== null && <span class="tab-count">{number(props.counts[tab])}</span>}
          </>
        )}
      </TabList>
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
