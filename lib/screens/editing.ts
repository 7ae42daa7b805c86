/** The reader's edits, as messages to the background, which is the only writer. Each settles once it is committed. */
import { type AnnotationPatch, sendMessage } from '../messages.ts';
import type { SavedClaim } from '../storage/queries.ts';
import type { Reanalysis } from '../storage/reanalysis.ts';
import type { Assessment } from '../storage/records.ts';
import { tellReaders } from './reader-of-tab.ts';

export async function annotate(claimId: string, patch: AnnotationPatch): Promise<void> {
  await sendMessage('annotate', { claimId, patch });
}

export async function setTags(claimId: string, tags: string[]): Promise<void> {
  await sendMessage('setTags', { claimId, tags });
}

export async function addEvidence(claimId: string, evidence: { url: string; note: string }): Promise<void> {
  await sendMessage('addEvidence', { claimId, ...evidence });
}

export async function deleteEvidence(id: string): Promise<void> {
  await sendMessage('deleteEvidence', id);
}

/** Deletes statements; the function that it answers with brings them back. */
export async function deleteClaims(ids: string[]): Promise<() => Promise<void>> {
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

/** Adds a tag to statements; the function that it answers with takes back what this added. */
export async function tagAll(claims: readonly SavedClaim[], tag: string): Promise<() => Promise<void>> {
  for (const { claim, tags } of claims) await setTags(claim.id, [...tags, tag]);
  return async () => {
    for (const { claim, tags } of claims) await setTags(claim.id, tags);
  };
}

/** Deletes everything that is kept, for good. */
export async function deleteEverything(): Promise<void> {
  await sendMessage('deleteEverything');
  await tellReaders();
}

/** Analyses a kept article anew; beside what is different stands the function that takes it back. */
export async function analyseAgain(articleId: string): Promise<{ result: Reanalysis; undo: () => Promise<void> }> {
  const result = await sendMessage('analyseAgain', articleId);
  return { result, undo: () => sendMessage('restoreFindings', result.earlier) };
}

/** Gives statements one assessment; the function that it answers with gives each its own again. */
export async function assessAll(claims: readonly SavedClaim[], assessment: Assessment): Promise<() => Promise<void>> {
  for (const { claim } of claims) await annotate(claim.id, { assessment });
  return async () => {
    for (const { claim, annotation } of claims) await annotate(claim.id, { assessment: annotation.assessment });
  };
}
