import { useId, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { useKeptFocus } from '../parts/useKeptFocus.ts';
import { SaveState } from './SaveState.tsx';
import { useDraft } from './useDraft.ts';

interface Props {
  tags: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  knownTags: readonly string[];
  onSave(tags: string[]): Promise<void>;
}

/** The tags of a statement; Enter or a comma adds what is typed, Backspace in the empty field takes the last one away. */
export function TagField({ tags, knownTags, onSave }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, () => place.current?.querySelector('input'));
  const [typed, setTyped] = useState('');
  const draft = useDraft<readonly string[]>(tags, (next) => onSave([...next]), { delay: 0 });

  const add = () => {
    const tag = typed.replace(/\s+/g, ' ').trim();
    setTyped('');
    if (tag && !draft.value().includes(tag)) draft.change([...draft.value(), tag]);
  };
  const remove = (tag: string) => draft.change(draft.value().filter((each) => each !== tag));

  return (
    <div>
      <div class="edit-label">
        <label for={id}>{t('edit.tags')}</label>
        <SaveState draft={draft} />
      </div>
      <div ref={place} class="tag-field">
        {draft.value().map((tag) => (
          <span class="tag" key={tag}>
            {tag}
            <button type="button" class="tag-remove" onClick={() => remove(tag)}>
              <CloseIcon />
              <span class="unseen">{t('edit.remove-tag', { tag })}</span>
            </button>
          </span>
        ))}
        <input
          id={id}
          class="tag-input"
          list={`${id}-known`}
          autocomplete="off"
          placeholder={t('edit.add-tag')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            const last = draft.value().at(-1);
            if (event.isComposing) return;
            if (event.key === 'Enter' || event.key === ',') {
              event.preventDefault();
              add();
            } else if (event.key === 'Backspace' && !typed && last) remove(last);
          }}
        />
        <datalist id={`${id}-known`}>
          {knownTags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
    </div>
  );
}
