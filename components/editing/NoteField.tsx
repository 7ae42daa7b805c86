import { useId } from 'preact/hooks';
import { useLanguage } from '../parts/language.ts';
import { SaveState } from './SaveState.tsx';
import { useDraft } from './useDraft.ts';

/** Milliseconds of rest in typing before a note is saved. */
const NOTE_DELAY = 600;

export function NoteField({ note, onSave }: { note: string; onSave(note: string): Promise<void> }) {
  const { t } = useLanguage();
  const id = useId();
  const draft = useDraft(note, onSave, { delay: NOTE_DELAY });
  return (
    <div>
      <div class="edit-label">
        <label for={id}>{t('edit.note')}</label>
        <SaveState draft={draft} />
      </div>
      <textarea
        id={id}
        class="field"
        rows={2}
        placeholder={t('edit.note-placeholder')}
        value={draft.value()}
        onInput={(event) => draft.change(event.currentTarget.value)}
        onBlur={draft.flush}
      />
    </div>
  );
}
