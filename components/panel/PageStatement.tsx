import { useEffect, useState } from 'preact/hooks';
import { reasonLines } from '../../lib/i18n/reasons.ts';
import type { PageClaim } from '../../lib/page-state.ts';
import type { Wording } from '../../lib/storage/records.ts';
import { StatementKinds, StatementSource } from '../claims/Statement.tsx';
import { Wordings } from '../claims/Wordings.tsx';
import { NoteField } from '../editing/NoteField.tsx';
import { TagField } from '../editing/TagField.tsx';
import { DismissIcon, EditIcon, SaveIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { StatementChange } from './StatementChange.tsx';
import '../editing/editing.css';
import '../claims/tag.css';

/** What the reader wrote about a saved statement of the page, and the wordings of it that are kept, the oldest first. */
export interface OwnWords {
  note: string;
  tags: readonly string[];
  wordings: readonly Wording[];
}

export interface PageStatementActions {
  onShow(key: string): void;
  onSave(key: string): void;
  onUnsave(savedId: string): void;
  onDismiss(key: string): void;
  onAcceptRewording(key: string): void;
  onNote(savedId: string, note: string): Promise<void>;
  onTags(savedId: string, tags: string[]): Promise<void>;
}

interface Props {
  claim: PageClaim;
  /** `null` while the statement is not saved, or what was written is not known yet. */
  ownWords: OwnWords | null;
  knownTags: readonly string[];
  current: boolean;
  /** Shown with its fields open. */
  editing?: boolean;
  actions: PageStatementActions;
}

function Why({ claim }: { claim: PageClaim }) {
  const { t, percent, code } = useLanguage();
  return (
    <details class="why">
      <summary>{t('statement.why')}</summary>
      <ul>
        {reasonLines(claim.reasons, code).map(({ label, words }) => (
          <li key={label}>{words === null ? label : t('card.reason', { label, words })}</li>
        ))}
        <li>{t('statement.certainty', { percent: percent(claim.confidence) })}</li>
      </ul>
    </details>
  );
}

function SaveButton({ claim, actions }: Pick<Props, 'claim' | 'actions'>) {
  const { t } = useLanguage();
  const { savedId } = claim;
  const label = t(savedId ? 'statement.unsave' : 'statement.save');
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-pressed={savedId !== null}
      onClick={() => (savedId ? actions.onUnsave(savedId) : actions.onSave(claim.key))}
    >
      <SaveIcon filled={savedId !== null} />
      <span class="unseen">{t('statement.save')}</span>
    </button>
  );
}

/** One statement of the page: go to it, save it, dismiss it, write about it. */
export function PageStatement({ claim, ownWords, knownTags, current, editing = false, actions }: Props) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(editing);
  useEffect(() => {
    if (editing) setOpen(true);
  }, [editing]);
  const { savedId } = claim;
  return (
    <li class={`statement ${current ? 'current' : ''}`} data-key={claim.key}>
      <div class="statement-head">
        <StatementKinds form={claim.form} kinds={claim.kinds} />
        <div class="statement-actions">
          {savedId && (
            <button
              type="button"
              class="icon-button"
              title={t('statement.edit')}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <EditIcon />
              <span class="unseen">{t('statement.edit')}</span>
            </button>
          )}
          {!savedId && (
            <button
              type="button"
              class="icon-button"
              title={t('statement.dismiss')}
              onClick={() => actions.onDismiss(claim.key)}
            >
              <DismissIcon />
              <span class="unseen">{t('statement.dismiss')}</span>
            </button>
          )}
          <SaveButton claim={claim} actions={actions} />
        </div>
      </div>
      <button
        type="button"
        class="statement-text"
        data-row-focus
        title={t('statement.show')}
        aria-current={current}
        onClick={() => actions.onShow(claim.key)}
      >
        {claim.exact}
      </button>
      <StatementSource form={claim.form} name={claim.source?.name} role={claim.source?.role} via={claim.via} />
      <StatementChange claim={claim} onAcceptRewording={actions.onAcceptRewording} />
      {ownWords && <Wordings wordings={ownWords.wordings} />}
      {claim.origin === 'detected' && <Why claim={claim} />}
      {savedId && ownWords && !open && (ownWords.note || ownWords.tags.length > 0) && (
        <button type="button" class="own-words" onClick={() => setOpen(true)}>
          {ownWords.note && <span class="own-note">{ownWords.note}</span>}
          {ownWords.tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
        </button>
      )}
      {savedId && ownWords && open && (
        <div class="editor">
          <NoteField note={ownWords.note} onSave={(note) => actions.onNote(savedId, note)} />
          <TagField tags={ownWords.tags} knownTags={knownTags} onSave={(tags) => actions.onTags(savedId, tags)} />
        </div>
      )}
    </li>
  );
}
