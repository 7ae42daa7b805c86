import type { Span } from '../../lib/analysis/types.ts';
import { unlessNamed } from '../../lib/i18n/speaker.ts';
import type { AnnotationPatch } from '../../lib/messages.ts';
import type { EvidenceDraft } from '../../lib/screens/editing.ts';
import type { SavedRow } from '../../lib/screens/saved-view.ts';
import { type Article, type Assessment, wordingsOf } from '../../lib/storage/records.ts';
import { ChargesAsStated } from '../checking/ChargesAsStated.tsx';
import { DueNote } from '../checking/DueNote.tsx';
import { WhereToCheck } from '../checking/WhereToCheck.tsx';
import { type FailedVisit, KeptPassage } from '../claims/KeptPassage.tsx';
import { StatementKinds, StatementSource } from '../claims/Statement.tsx';
import { Wordings } from '../claims/Wordings.tsx';
import { CheckingFields } from '../editing/CheckingFields.tsx';
import { EvidenceField } from '../editing/EvidenceField.tsx';
import { NoteField } from '../editing/NoteField.tsx';
import { TagField } from '../editing/TagField.tsx';
import { DeleteIcon, EditIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { Marked } from '../parts/Marked.tsx';
import '../editing/editing.css';
import '../claims/tag.css';

export interface SavedStatementActions {
  onGoTo(id: string): void;
  onSelect(id: string, range: boolean): void;
  onDelete(id: string): void;
  onAnnotate(id: string, patch: AnnotationPatch): Promise<void>;
  onTags(id: string, tags: string[]): Promise<void>;
  onAddEvidence(id: string, evidence: EvidenceDraft): Promise<void>;
  onRemoveEvidence(evidenceId: string): Promise<void>;
}

/** What an editor offers to choose from. */
export interface EditingChoices {
  assessments: readonly Assessment[];
  knownTags: readonly string[];
  /** ISO 8601 dates: this day, and the one offered for checking again. */
  today: string;
  checkAgainDay: string;
}

interface Props {
  row: SavedRow;
  selected: boolean;
  /** Where the words of the search stand in a text. */
  hits(text: string): readonly Span[];
  choices: EditingChoices;
  /** How going to it ended, when its page could not show it. */
  visitFailed?: FailedVisit['failed'] | null;
  /** Whether to say of which article it is. */
  withArticle?: boolean;
  /** Shown with its fields open. */
  editing: boolean;
  onEdit(isOpen: boolean): void;
  actions: SavedStatementActions;
}

function Editor({ row, choices, actions }: Pick<Props, 'row' | 'choices' | 'actions'>) {
  const { saved } = row;
  const { id } = saved.claim;
  return (
    <div class="editor">
      <NoteField note={saved.annotation.note} onSave={(note) => actions.onAnnotate(id, { note })} />
      <TagField tags={saved.tags} knownTags={choices.knownTags} onSave={(tags) => actions.onTags(id, tags)} />
      <CheckingFields
        assessment={saved.annotation.assessment}
        assessments={choices.assessments}
        checkAgainOn={saved.annotation.checkAgainOn}
        suggestedDay={choices.checkAgainDay}
        onAssess={(assessment) => actions.onAnnotate(id, { assessment })}
        onCheckAgain={(checkAgainOn) => actions.onAnnotate(id, { checkAgainOn })}
      />
      <EvidenceField
        evidence={saved.evidence}
        today={choices.today}
        onAdd={(evidence) => actions.onAddEvidence(id, evidence)}
        onRemove={actions.onRemoveEvidence}
      />
    </div>
  );
}

/** What the reader wrote, in short; that it is due to be checked again is said apart. */
function OwnWordsSummary({ row, hits, due }: Pick<Props, 'row' | 'hits'> & { due: boolean }) {
  const { t, day } = useLanguage();
  const { annotation, tags, evidence } = row.saved;
  const again = !due && annotation.checkAgainOn && day(annotation.checkAgainOn);
  return (
    <>
      {annotation.note && (
        <span class="own-note">
          <Marked text={annotation.note} spans={hits(annotation.note)} />
        </span>
      )}
      {annotation.assessment !== 'unchecked' && (
        <span class="assessment-chip">{t(`assessment.${annotation.assessment}`)}</span>
      )}
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <Marked text={tag} spans={hits(tag)} />
        </span>
      ))}
      {evidence.length > 0 && <span class="small soft">{t('saved.evidence', { count: evidence.length })}</span>}
      {again && <span class="small soft">{t('saved.check-again', { date: again })}</span>}
    </>
  );
}

/** Title, outlet and day of the article that a statement is of. */
function ArticleOrigin({ article, hits }: { article: Article } & Pick<Props, 'hits'>) {
  const { t, day } = useLanguage();
  const title = article.title ?? t('article.untitled');
  const published = article.publishedTime && day(article.publishedTime);
  return (
    <p class="article-origin">
      <cite>
        <Marked text={title} spans={hits(title)} />
      </cite>
      <span>{article.outlet ?? t('article.no-outlet')}</span>
      {published && <time dateTime={article.publishedTime ?? undefined}>{published}</time>}
    </p>
  );
}

/** One saved statement: go to its place, select it, edit what was written about it, delete it. */
export function SavedStatement(props: Props) {
  const { row, selected, hits, choices, visitFailed = null, withArticle = false, editing, onEdit, actions } = props;
  const { t } = useLanguage();
  const { claim, article, annotation, tags, evidence } = row.saved;
  const { checkAgainOn } = annotation;
  const due = checkAgainOn !== null && checkAgainOn <= choices.today;
  const isWritten =
    annotation.note ||
    tags.length > 0 ||
    evidence.length > 0 ||
    annotation.assessment !== 'unchecked' ||
    (checkAgainOn && !due);
  return (
    <div class={`statement ${selected ? 'selected' : ''}`} data-id={claim.id}>
      <div class="statement-head">
        <label class="statement-select">
          <input type="checkbox" checked={selected} onClick={(event) => actions.onSelect(claim.id, event.shiftKey)} />
          <span class="unseen">{t('saved.select')}</span>
        </label>
        <StatementKinds form={claim.form} kinds={row.kinds} />
        <div class="statement-actions">
          <button
            type="button"
            class="icon-button"
            title={t('statement.edit-all')}
            aria-expanded={editing}
            onClick={() => onEdit(!editing)}
          >
            <EditIcon />
            <span class="unseen">{t('statement.edit-all')}</span>
          </button>
          <button
            type="button"
            class="icon-button"
            title={t('selection.delete')}
            onClick={() => actions.onDelete(claim.id)}
          >
            <DeleteIcon />
            <span class="unseen">{t('selection.delete')}</span>
          </button>
        </div>
      </div>
      <button
        type="button"
        class="statement-text"
        data-row-focus
        title={t('saved.open')}
        onClick={() => actions.onGoTo(claim.id)}
      >
        <Marked text={claim.exact} spans={hits(claim.exact)} />
      </button>
      <StatementSource
        form={claim.form}
        name={row.source && <Marked text={row.source} spans={hits(row.source)} />}
        role={annotation.source === null ? unlessNamed(claim.detected?.source?.role, row.source) : null}
        via={claim.detected?.via ?? null}
      />
      {withArticle && <ArticleOrigin article={article} hits={hits} />}
      <ChargesAsStated saved={row.saved} />
      <Wordings wordings={wordingsOf(claim)} />
      {visitFailed && <KeptPassage claim={claim} failed={visitFailed} />}
      <WhereToCheck kinds={row.kinds} />
      {checkAgainOn && due && (
        <DueNote
          checkAgainOn={checkAgainOn}
          today={choices.today}
          later={choices.checkAgainDay}
          onAnnotate={(patch) => actions.onAnnotate(claim.id, patch)}
        />
      )}
      {isWritten && !editing && (
        <button type="button" class="own-words" onClick={() => onEdit(true)}>
          <OwnWordsSummary row={row} hits={hits} due={due} />
        </button>
      )}
      {editing && <Editor row={row} choices={choices} actions={actions} />}
    </div>
  );
}
