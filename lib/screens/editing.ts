/** The reader's edits, as messages to the background, which is the only writer. Each settles once it is committed. */
import { type AnnotationPatch, sendMessage } from '../messages.ts';
import { annotationsOf } from '../storage/annotations.ts';
import type { Database } from '../storage/database.ts';
import type { Reanalysis } from '../storage/reanalysis.ts';
import type { Assessment, Evidence } from '../storage/records.ts';
import { tellReaders } from './reader-of-tab.ts';

export async function annotate(claimId: string, patch: AnnotationPatch): Promise<void> {
  await sendMessage('annotate', { claimId, patch });
}

export async function setTags(claimId: string, tags: string[]): Promise<void> {
  await sendMessage('setTags', { claimId, tags });
}

/** Takes back a change; it settles once that is committed. */
export type Undo = () => Promise<void>;

/** What the reader gives for a source. */
export type EvidenceDraft = Pick<Evidence, 'url' | 'note' | 'date'>;

export async function addEvidence(claimId: string, evidence: EvidenceDraft): Promise<Undo> {
  const id = await sendMessage('addEvidence', { claimId, ...evidence });
  return () => sendMessage('deleteEvidence', id);
}

export async function deleteEvidence(id: string): Promise<Undo> {
  await sendMessage('deleteEvidence', id);
  return () => sendMessage('restoreEvidence', id);
}

/** Deletes statements; the function that it answers with brings them back. */
export async function deleteClaims(ids: string[]): Promise<Undo> {
  await sendMessage('deleteClaims', ids);
  await tellReaders();
  return async () => {
    await sendMessage('restoreClaims', ids);
    await tellReaders();
  };
}

/** Takes back the wording of a statement that was accepted last. */
export async function withdrawRewording(claimId: string): Promise<void> {
  await sendMessage('withdrawRewording', claimId);
  await tellReaders();
}

/** Adds a tag to statements in one go; the function that it answers with takes back what this added. */
export async function tagAll(claimIds: string[], tag: string): Promise<Undo> {
  const added = await sendMessage('tagClaims', { claimIds, tag });
  return () => sendMessage('untagClaims', { claimIds: added, tag });
}

/** Deletes everything that is kept, for good. */
export async function deleteEverything(): Promise<void> {
  await sendMessage('deleteEverything');
  await tellReaders();
}

/** Analyses a kept article anew; beside what is different stands the function that takes it back. */
export async function analyseAgain(articleId: string): Promise<{ result: Reanalysis; undo: Undo }> {
  const result = await sendMessage('analyseAgain', articleId);
  return { result, undo: () => sendMessage('restoreFindings', result.earlier) };
}

/** Gives statements one assessment in one go; the function that it answers with gives each its own again. */
export async function assessAll(database: Database, claimIds: string[], assessment: Assessment): Promise<Undo> {
  const before = await annotationsOf(database, claimIds);
  const own = before.map((annotation) => ({ claimId: annotation.claimId, assessment: annotation.assessment }));
  await sendMessage(
    'annotateClaims',
    claimIds.map((claimId) => ({ claimId, patch: { assessment } })),
  );
  return () =>
    sendMessage(
      'annotateClaims',
      own.map((each) => ({ claimId: each.claimId, patch: { assessment: each.assessment } })),
    );
}
