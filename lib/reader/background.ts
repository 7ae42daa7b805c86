import type { ClaimToSave, KnownAnalysis, NewWording, SavedAnchor } from '../messages.ts';
import type { ReadArticle } from '../reading/types.ts';

/** What the reader of a page asks of the background; each is a message of the same name. */
export interface ReaderBackground {
  analyse(article: ReadArticle): Promise<KnownAnalysis>;
  saveClaims(request: { article: ReadArticle; claims: ClaimToSave[] }): Promise<SavedAnchor[]>;
  dismissClaims(request: { article: ReadArticle; keys: string[] }): Promise<void>;
  undismissClaims(request: { article: ReadArticle; keys: string[] }): Promise<void>;
  deleteClaims(ids: string[]): Promise<void>;
  acceptRewording(request: { article: ReadArticle; wording: NewWording }): Promise<SavedAnchor>;
  pageChanged(summary: { claims: number }): Promise<void>;
  openPanel(request: { key: string | null }): Promise<void>;
}
