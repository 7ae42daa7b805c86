import { CloseIcon, UndoIcon } from '../icons.tsx';
import { useLanguage } from './language.ts';
import './Toast.css';

interface Props {
  /** `null`: nothing to say. */
  message: string | null;
  onUndo?: (() => void) | undefined;
  onClose(): void;
}

/** A short message at the foot of the screen, with Undo where what happened can be undone. It stays until it is closed or replaced. */
export function Toast({ message, onUndo, onClose }: Props) {
  const { t } = useLanguage();
  return (
    <div class="toast-place" role="status">
      {message !== null && (
        <div class="toast">
          <span>{message}</span>
          {onUndo && (
            <button type="button" class="button quiet" onClick={onUndo}>
              <UndoIcon />
              {t('undo.action')}
            </button>
          )}
          <button type="button" class="icon-button" title={t('undo.close')} onClick={onClose}>
            <CloseIcon />
            <span class="unseen">{t('undo.close')}</span>
          </button>
        </div>
      )}
    </div>
  );
}
