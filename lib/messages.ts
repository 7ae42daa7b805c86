/**
 * Everything that one part of the extension may say to another. The background checks what comes from a tab,
 * because a page that takes over its renderer can send anything.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis } from './analysis/types.ts';
import type { Selector } from './anchoring/types.ts';
import type { RuleLabel } from './i18n/rule-labels.ts';
import type { PageState } from './page-state.ts';
import type { ReadArticle, Section } from './reading/types.ts';
import type { EarlierFindings, Reanalysis } from './storage/reanalysis.ts';
import type { Annotation, Claim, ClaimForm, Evidence } from './storage/records.ts';

/** An article's analysis with what the reader already said of its claims. */
export interface KnownAnalysis {
  analysis: Analysis;
  /** One key for each claim and quote, parallel to the lists in `analysis`. */
  keys: Record<Section, { claims: string[]; quotes: string[] }>;
  /** What the rules that marked something say of it, by id. */
  ruleLabels: Record<string, RuleLabel>;
  saved: SavedAnchor[];
  dismissed: string[];
}

/** A saved claim as a tab may know it, in the wording last accepted: no note, tag or assessment. */
export type SavedAnchor = Pick<Claim, 'id' | 'key' | 'origin' | 'form' | 'section' | 'exact' | 'selectors'> & {
  /** When it was saved, or this wording accepted; milliseconds since 1970. */
  savedAt: number;
  /** Whether the article then read word for word as the one that is asked about. */
  sameText: boolean;
};

/** Where a saved claim stands in a new wording; offsets count into `section` of the article that comes with it. */
export type NewWording = Pick<ClaimToSave, 'section' | 'start' | 'end' | 'selectors'> & {
  /** Id of the saved claim. */
  id: string;
};

/** A claim to save; offsets count into `section` of the article that comes with it. */
export interface ClaimToSave {
  origin: 'detected' | 'reader';
  form: ClaimForm;
  section: Section;
  start: number;
  end: number;
  selectors: Selector[];
}

/** What the reader may change about a claim, field by field. */
export type AnnotationPatch = Partial<Pick<Annotation, 'note' | 'assessment' | 'checkAgainOn' | 'kinds' | 'source'>>;

/** `refused`: the browser does not let extensions onto this page. */
export type ReaderSent = 'sent' | 'refused';

/**
 * How going to a claim ended. `missing`: its page no longer has the words; `unread`: the page did not come or could not
 * be read; `unknown`: no such claim is kept.
 */
export type Visit = 'shown' | 'missing' | 'unread' | 'unknown';

interface ProtocolMap {
  // gate → background
  /** The page in the sender's tab is an article on the subject: send the reader. */
  sendReader(): void;

  // reader → background
  analyse(article: ReadArticle): KnownAnalysis;
  /** Answers once everything is committed; saving what is saved already changes nothing. */
  saveClaims(request: { article: ReadArticle; claims: ClaimToSave[] }): SavedAnchor[];
  dismissClaims(request: { article: ReadArticle; keys: string[] }): void;
  undismissClaims(request: { article: ReadArticle; keys: string[] }): void;
  /** Keeps a claim's new wording beside that which was saved. */
  acceptRewording(request: { article: ReadArticle; wording: NewWording }): SavedAnchor;
  /** The state of the sender's page changed; the background keeps the badge, open screens ask again. */
  pageChanged(summary: { claims: number }): void;
  /** Opens the side panel at a claim of the sender's page. */
  openPanel(request: { key: string | null }): void;

  // reader and screens → background
  deleteClaims(ids: string[]): void;
  restoreClaims(ids: string[]): void;

  // screens → background
  annotate(request: { claimId: string; patch: AnnotationPatch }): void;
  /** The same for many claims at once; those that are gone are passed over. */
  annotateClaims(edits: { claimId: string; patch: AnnotationPatch }[]): void;
  setTags(request: { claimId: string; tags: string[] }): void;
  /** Adds a tag to many claims at once; answers with the ids of those that did not have it. */
  tagClaims(request: { claimIds: string[]; tag: string }): string[];
  untagClaims(request: { claimIds: string[]; tag: string }): void;
  /** Answers with the id of the new source. */
  addEvidence(request: Pick<Evidence, 'claimId' | 'url' | 'note' | 'date'>): string;
  deleteEvidence(id: string): void;
  restoreEvidence(id: string): void;
  /** Analyses the kept texts of an article that an older analyser read; answers once everything is committed. */
  analyseAgain(articleId: string): Reanalysis;
  /** Undoes `analyseAgain`. */
  restoreFindings(earlier: EarlierFindings): void;
  /** Takes back the wording of a claim that was accepted last. */
  withdrawRewording(claimId: string): void;
  /** Answers with the id of the new case. */
  makeCase(name: string): string;
  renameCase(request: { caseId: string; name: string }): void;
  deleteCase(caseId: string): void;
  restoreCase(caseId: string): void;
  /** Puts an article into a case, or takes it out. */
  setCaseArticle(request: { caseId: string; articleId: string; isIn: boolean }): void;
  /** Deletes everything that is kept, for good. */
  deleteEverything(): void;
  /** Sends the reader to a tab because the reader of the news asked for it there. */
  readTab(tabId: number): ReaderSent;
  /** Opens the claim's page, or goes to the tab that has it, and flashes the claim. */
  goToClaim(claimId: string): Visit;

  // screens and background → reader of a tab
  getPage(): PageState;
  showClaim(target: { key: string }): boolean;
  savePageClaims(keys: string[]): void;
  dismissPageClaims(keys: string[]): void;
  undismissPageClaims(keys: string[]): void;
  acceptPageRewording(key: string): void;
  saveSelection(): void;
  stepToClaim(direction: 'next' | 'previous'): void;
  /** What is saved or dismissed of the page was changed elsewhere: look it up again. */
  savedChanged(): void;
}

/**
 * Name of the port that a side panel opens to the reader of a tab to follow how far its page is scrolled: the reader
 * sends a `PageViewport` whenever it changed, for as long as the port is open.
 */
export const VIEWPORT_PORT = 'viewport';

/** The part of a page that is in view, from 0 (its top) to 1 (its bottom). */
export interface PageViewport {
  top: number;
  bottom: number;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<ProtocolMap>();
