/** The reader's edits of cases, as messages to the background. Each settles once it is committed. */
import { sendMessage } from '../messages.ts';

export async function makeCase(name: string): Promise<void> {
  await sendMessage('makeCase', name);
}

export async function renameCase(caseId: string, name: string): Promise<void> {
  await sendMessage('renameCase', { caseId, name });
}

/** Deletes a case; the function that it answers with brings it back. */
export async function deleteCase(caseId: string): Promise<() => Promise<void>> {
  await sendMessage('deleteCase', caseId);
  return () => sendMessage('restoreCase', caseId);
}

export async function setCaseArticle(caseId: string, articleId: string, isIn: boolean): Promise<void> {
  await sendMessage('setCaseArticle', { caseId, articleId, isIn });
}

/** Takes an article out of a case; the function that it answers with puts it back. */
export async function removeFromCase(caseId: string, articleId: string): Promise<() => Promise<void>> {
  await setCaseArticle(caseId, articleId, false);
  return () => setCaseArticle(caseId, articleId, true);
}
