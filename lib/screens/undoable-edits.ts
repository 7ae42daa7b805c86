/** The reader's edits of single statements, each said with the way to take it back. */
import type { MessageKey } from '../i18n/language.ts';
import type { AnnotationPatch } from '../messages.ts';
import { addEvidence, annotate, deleteEvidence, type EvidenceDraft, setTags, type Undo } from './editing.ts';
import type { SavedRow } from './saved-view.ts';
import type { Tell } from './use-tell.ts';

/** What is said of a change in one field; typing in a note is taken back where it is typed. */
const SAID: { readonly [Field in keyof AnnotationPatch]?: MessageKey } = {
  assessment: 'undo.assessed',
  checkAgainOn: 'undo.check-again-changed',
};

/**
 * Edits of the statements that `row` knows. Each rejects when it was not kept, so that its field can say so; once kept it
 * is said with `tell`.
 */
export function undoableEdits(row: (id: string) => SavedRow | null, tell: Tell) {
  const say = (message: MessageKey, undo: Undo) =>
    void tell(
      ({ t }) => t(message),
      async () => undo,
    );
  return {
    async onAnnotate(id: string, patch: AnnotationPatch): Promise<void> {
      const before = row(id)?.saved.annotation;
      await annotate(id, patch);
      const said = (Object.keys(patch) as (keyof AnnotationPatch)[]).flatMap((field) => SAID[field] ?? []);
      if (!before || !said[0]) return;
      const own = Object.fromEntries(Object.keys(patch).map((field) => [field, before[field as keyof typeof before]]));
      say(said[0], () => annotate(id, own));
    },
    async onTags(id: string, tags: string[]): Promise<void> {
      const before = row(id)?.saved.tags;
      await setTags(id, tags);
      if (before) say('undo.tags-changed', () => setTags(id, before));
    },
    async onAddEvidence(id: string, evidence: EvidenceDraft): Promise<void> {
      say('undo.evidence-added', await addEvidence(id, evidence));
    },
    async onRemoveEvidence(evidenceId: string): Promise<void> {
      say('undo.evidence-removed', await deleteEvidence(evidenceId));
    },
  };
}
