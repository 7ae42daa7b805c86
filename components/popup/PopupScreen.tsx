import { useRef } from 'preact/hooks';
import type { Glance } from '../../lib/screens/glance.ts';
import type { PageView } from '../../lib/screens/page-view.ts';
import { AppMark, ExportIcon, LibraryIcon, OptionsIcon, PanelIcon, SaveIcon } from '../icons.tsx';
import { ArticleHeading } from '../parts/ArticleHeading.tsx';
import { ChangeCounts } from '../parts/ChangeCounts.tsx';
import { useLanguage } from '../parts/language.ts';
import { PageNotice, type PageNoticeActions } from '../parts/PageNotice.tsx';
import { PageRemarks } from '../parts/PageRemarks.tsx';
import { SensitivityNote } from '../parts/SensitivityNote.tsx';
import { useKeptFocus } from '../parts/useKeptFocus.ts';
import { KindCounts } from './KindCounts.tsx';
import { PauseSwitches } from './PauseSwitches.tsx';
import { Voices } from './Voices.tsx';
import './PopupScreen.css';

export interface PopupProps extends PageNoticeActions {
  view: PageView;
  /** The figures of a page that was read. */
  glance: Glance | null;
  /** Host name of the tab, `null` where the browser hides it. */
  site: string | null;
  paused: { site: boolean; everywhere: boolean };
  saving: 'idle' | 'saving' | 'failed';
  /** Whether to say what saving means, which is said once. */
  explainSaving: boolean;
  onSaveAll(): void;
  onSavingUnderstood(): void;
  onPauseSite(paused: boolean): void;
  onPauseEverywhere(paused: boolean): void;
  onOpenPanel(): void;
  /** Opens the export of this page in the library. */
  onExportPage(): void;
  onOpenLibrary(): void;
  onOpenOptions(): void;
}

function Totals({ glance }: { glance: Glance }) {
  const { t } = useLanguage();
  return (
    <p class="popup-totals">
      <span>{t('count.statements', { count: glance.statements })}</span>
      <span>{t('count.quotes', { count: glance.quotes })}</span>
      <span>{t('count.saved', { count: glance.saved })}</span>
    </p>
  );
}

function SaveAll({ glance, saving, onSaveAll }: { glance: Glance } & Pick<PopupProps, 'saving' | 'onSaveAll'>) {
  const { t } = useLanguage();
  const count = glance.unsaved.length;
  const label = count ? t('popup.save-all', { count }) : t('popup.all-saved');
  return (
    <button type="button" class="button primary" disabled={!count || saving === 'saving'} onClick={onSaveAll}>
      <SaveIcon filled={!count} />
      {saving === 'saving' ? t('popup.saving') : label}
    </button>
  );
}

function PageAtAGlance(props: PopupProps & { glance: Glance }) {
  const { t } = useLanguage();
  const { view, glance } = props;
  if (view.status !== 'read') return null;
  const found = glance.statements + glance.quotes > 0;
  return (
    <div class="popup-page">
      <ArticleHeading article={view.article.metadata} />
      {found ? <Totals glance={glance} /> : <p>{t('page.nothing-found')}</p>}
      {glance.changes && (
        <button type="button" class="popup-changes" title={t('changes.show')} onClick={props.onOpenPanel}>
          <ChangeCounts changes={glance.changes} />
          <PanelIcon />
        </button>
      )}
      <PageRemarks page={view} />
      {glance.kinds.length > 0 && <KindCounts kinds={glance.kinds} />}
      {glance.voices.length > 0 && <Voices groups={glance.voices} />}
      {found && <p class="small soft">{t('app.standing')}</p>}
      {glance.kinds.some(({ kind }) => kind === 'criminal-case') && <p class="small soft">{t('app.accusation')}</p>}
    </div>
  );
}

/** The popup: this page at a glance, and the ways to everything else. */
export function PopupScreen(props: PopupProps) {
  const { t } = useLanguage();
  const { view, glance, site } = props;
  const screen = useRef<HTMLDivElement>(null);
  useKeptFocus(screen, () => screen.current?.querySelector<HTMLElement>(':is(main, footer) button:enabled'));
  const found = glance !== null && glance.statements + glance.quotes > 0;
  return (
    <div ref={screen} class="popup">
      <header class="popup-head">
        <span class="popup-name">
          <AppMark />
          {t('app.name')}
        </span>
        <button type="button" class="icon-button" title={t('popup.open-library')} onClick={props.onOpenLibrary}>
          <LibraryIcon />
          <span class="unseen">{t('popup.open-library')}</span>
        </button>
        <button type="button" class="icon-button" title={t('popup.open-options')} onClick={props.onOpenOptions}>
          <OptionsIcon />
          <span class="unseen">{t('popup.open-options')}</span>
        </button>
      </header>
      <main>
        {props.explainSaving && (
          <div class="popup-note">
            <SensitivityNote onUnderstood={props.onSavingUnderstood} />
          </div>
        )}
        {view.status === 'read' ? (
          glance && <PageAtAGlance {...props} glance={glance} />
        ) : (
          <PageNotice view={view} site={site ?? ''} actions={props} />
        )}
      </main>
      <footer class="popup-foot">
        {props.saving === 'failed' && <p role="alert">{t('popup.save-failed')}</p>}
        <div class="popup-actions">
          {found && <SaveAll glance={glance} saving={props.saving} onSaveAll={props.onSaveAll} />}
          <button type="button" class="button" onClick={props.onOpenPanel}>
            <PanelIcon />
            {t('popup.open-panel')}
          </button>
          {found && (
            <button type="button" class="icon-button" title={t('popup.export')} onClick={props.onExportPage}>
              <ExportIcon />
              <span class="unseen">{t('popup.export')}</span>
            </button>
          )}
        </div>
        <PauseSwitches
          site={site}
          paused={props.paused}
          onPauseSite={props.onPauseSite}
          onPauseEverywhere={props.onPauseEverywhere}
        />
      </footer>
    </div>
  );
}
