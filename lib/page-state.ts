/** What popup and side panel show of the page in a tab; the reader of that tab holds it. */
import type { DetectedClaim, Speaker } from './analysis/types.ts';
import type { RuleLabel } from './i18n/rule-labels.ts';
import type { ReadArticle, Section } from './reading/types.ts';
import type { ClaimForm } from './storage/records.ts';

/** The rule that marked a statement and the words that made it fire. */
export interface ReasonWords {
  rule: string;
  label: RuleLabel;
  words: string;
}

/** A claim or quote on the page, in reading order. */
export interface PageClaim {
  key: string;
  form: ClaimForm;
  origin: 'detected' | 'reader';
  section: Section;
  exact: string;
  kinds: DetectedClaim['kinds'];
  source: Speaker | null;
  via: string | null;
  confidence: number;
  reasons: ReasonWords[];
  /** Id of the saved claim, `null` while it is not saved. */
  savedId: string | null;
  dismissed: boolean;
  /** As it was saved, or its wording accepted, on an earlier visit or in another text; `null` for all that is new. */
  earlier: { exact: string; savedAt: number } | null;
  /** What became of its saved wording on the page of now; `null` where `earlier` is. */
  anchor: 'exact' | 'moved' | 'changed' | 'ambiguous' | 'missing' | null;
  /** Height of its first line on the page, 0 (top) to 1 (bottom); `null` when it has no place. */
  place: number | null;
}

export type PageState =
  | { status: 'reading' }
  /** Read, and on the subject or at least an article; `claims` may be empty. */
  | {
      status: 'read';
      article: Pick<ReadArticle, 'metadata' | 'words' | 'access'>;
      claims: PageClaim[];
      /** All quotes of the article; those inside a claim are not listed apart. */
      quotes: number;
      /** Text that the reader script can't see into: frames and shadow roots that hold words. */
      unseen: { frames: number; shadowRoots: number };
      /** The page was too large for Readability and was read by the plain extraction. */
      plainExtraction: boolean;
    }
  | { status: 'no-article' }
  | { status: 'other-language'; lang: string }
  | { status: 'failed'; reason: string };
