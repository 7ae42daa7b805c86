import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/exchange/formats.ts';
import type { ExportChoice, ExportScope, ExportScopeName, ExportState } from '../../lib/screens/use-export.ts';
import { useLanguage } from '../parts/language.ts';
import { Switch } from '../parts/Switch.tsx';
import { WorkProgress } from './WorkProgress.tsx';
import './exchange.css';

export interface ExportDialogProps {
  isOpen: boolean;
  /** What may be exported, the likeliest first. */
  scopes: readonly Omit<ExportScope, 'source'>[];
  format: ExportFormat;
  state: ExportState;
  onFormat(format: ExportFormat): void;
  onExport(choice: ExportChoice): void;
  onCancel(): void;
  onClose(): void;
}

const FORMATS: readonly ExportFormat[] = ['html', 'csv', 'markdown', 'markdown-files', 'web-annotation', 'backup'];

function Scopes(
  props: Pick<ExportDialogProps, 'scopes'> & { chosen: ExportScopeName; onChoose(name: ExportScopeName): void },
) {
  const { t } = useLanguage();
  return (
    <fieldset class="choices">
      <legend>{t('export.what')}</legend>
      {props.scopes.map(({ name, count }) => (
        <label key={name}>
          <input type="radio" name="scope" checked={name === props.chosen} onChange={() => props.onChoose(name)} />
          {t(`export.scope-${name}`, { count })}
        </label>
      ))}
    </fieldset>
  );
}

function Formats({ chosen, onChoose }: { chosen: ExportFormat; onChoose(format: ExportFormat): void }) {
  const { t } = useLanguage();
  return (
    <fieldset class="choices">
      <legend>{t('export.format')}</legend>
      {FORMATS.map((format) => (
        <label key={format}>
          <input type="radio" name="format" checked={format === chosen} onChange={() => onChoose(format)} />
          <span>
            {t(`export.${format}`)}
            <span class="small soft choice-hint">{t(`export.${format}-hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Outcome({ state }: Pick<ExportDialogProps, 'state'>) {
  const { t } = useLanguage();
  if (state.status === 'working') return <WorkProgress label={t('export.working')} share={state.share} />;
  if (state.status === 'done') return <p>{t('export.saved-as', { file: state.file })}</p>;
  return state.status === 'idle' ? null : <p>{t(`export.${state.status}`)}</p>;
}

/**
 * Asks what to export, in which format, and whether private people keep their names; then shows how far it is. The focus goes back to where
 * it was when it closes.
 */
export function ExportDialog(props: ExportDialogProps) {
  const { t } = useLanguage();
  const { format } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [scope, setScope] = useState<ExportScopeName | null>(null);
  const [initials, setInitials] = useState(true);
  const chosen = props.scopes.find(({ name }) => name === scope) ?? props.scopes[0];
  const working = props.state.status === 'working';

  useEffect(() => {
    if (props.isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [props.isOpen]);

  return (
    <dialog ref={dialog} class="exchange-dialog" aria-labelledby="export-title" onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen && !working)
            props.onExport({ scope: chosen.name, format, initials: initials && format !== 'backup' });
        }}
      >
        <h2 id="export-title">{t('export.title')}</h2>
        <Formats chosen={format} onChoose={props.onFormat} />
        {format === 'backup' || !chosen ? (
          <p>{t('export.backup-names')}</p>
        ) : (
          <>
            <Scopes scopes={props.scopes} chosen={chosen.name} onChoose={setScope} />
            <Switch
              label={t('export.initials')}
              hint={t('export.initials-hint')}
              on={initials}
              onChange={setInitials}
            />
          </>
        )}
        <div class="exchange-outcome" role="status">
          <Outcome state={props.state} />
        </div>
        <div class="exchange-actions">
          <button type="button" class="button" onClick={working ? props.onCancel : props.onClose}>
            {t(working ? 'export.cancel' : 'export.close')}
          </button>
          <button type="submit" class="button primary" disabled={working || !chosen}>
            {t('export.start')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
