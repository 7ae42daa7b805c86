import { useState } from 'preact/hooks';
import type { Assessment } from '../../lib/storage/records.ts';
import { CloseIcon, DeleteIcon, ExportIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import './SelectionBar.css';

export interface SelectionActions {
  onTag(tag: string): void;
  onAssess(assessment: Assessment): void;
  /** Opens the export dialog. */
  onExport(): void;
  onDelete(): void;
  onClear(): void;
}

interface Props {
  count: number;
  assessments: readonly Assessment[];
  knownTags: readonly string[];
  actions: SelectionActions;
}

/** A select that acts when something is chosen and then shows its name again. */
function ChooseAction<V extends string>(props: {
  label: string;
  options: readonly { value: V; label: string }[];
  onChoose(value: V): void;
}) {
  return (
    <select
      class="field filter"
      aria-label={props.label}
      value=""
      onChange={(event) => {
        props.onChoose(event.currentTarget.value as V);
        event.currentTarget.value = '';
      }}
    >
      <option value="">{props.label}</option>
      {props.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** What can be done with all selected statements at once. */
export function SelectionBar({ count, assessments, knownTags, actions }: Props) {
  const { t } = useLanguage();
  const [tag, setTag] = useState('');
  return (
    <section class="selection-bar" aria-label={t('selection.bar')}>
      <p role="status">{t('count.selected', { count })}</p>
      <button type="button" class="icon-button" title={t('selection.clear')} onClick={actions.onClear}>
        <CloseIcon />
        <span class="unseen">{t('selection.clear')}</span>
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim()) actions.onTag(tag.trim());
          setTag('');
        }}
      >
        <input
          class="field filter"
          list="selection-tags"
          aria-label={t('selection.tag-placeholder')}
          placeholder={t('selection.tag-placeholder')}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <datalist id="selection-tags">
          {knownTags.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <button type="submit" class="button small">
          {t('selection.tag')}
        </button>
      </form>
      <div class="selection-actions">
        <ChooseAction
          label={t('selection.assess')}
          options={assessments.map((each) => ({ value: each, label: t(`assessment.${each}`) }))}
          onChoose={actions.onAssess}
        />
        <button type="button" class="button small" onClick={actions.onExport}>
          <ExportIcon />
          {t('selection.export')}
        </button>
        <button type="button" class="button small" onClick={actions.onDelete}>
          <DeleteIcon />
          {t('selection.delete')}
        </button>
      </div>
    </section>
  );
}
