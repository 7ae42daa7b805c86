/** What a tab may ask for: only what concerns its own article, and never what the reader wrote. */
import type { Analysis } from '../analysis/types.ts';
import { ruleLabel } from '../i18n/rule-labels.ts';
import type { ClaimToSave, KnownAnalysis, NewWording, SavedAnchor } from '../messages.ts';
import { type ReadArticle, SECTIONS } from '../reading/types.ts';
import { addressesOf } from '../storage/articles.ts';
import { type ClaimDraft, deleteClaims, keptClaims, restoreClaims, saveClaims } from '../storage/claims.ts';
import type { Database } from '../storage/database.ts';
import { dismiss, dismissedKeys, undismiss } from '../storage/dismissals.ts';
import { captureId, textHash } from '../storage/ids.ts';
import { Paragraphs } from '../storage/paragraphs.ts';
import type { Claim } from '../storage/records.ts';
import { acceptRewording } from '../storage/rewordings.ts';
import { findingsIn, markedStatement } from '../storage/statements.ts';
import type { Analyst, KeyedAnalysis } from './analyst.ts';
import { isPageOf, ownArticle, Refused } from './senders.ts';

export interface PageService {
  analyse(article: ReadArticle, pageUrl: string): Promise<KnownAnalysis>;
  save(request: { article: ReadArticle; claims: ClaimToSave[] }, pageUrl: string): Promise<SavedAnchor[]>;
  dismiss(request: { article: ReadArticle; keys: string[] }, pageUrl: string): Promise<void>;
  undismiss(request: { article: ReadArticle; keys: string[] }, pageUrl: string): Promise<void>;
  acceptRewording(request: { article: ReadArticle; wording: NewWording }, pageUrl: string): Promise<SavedAnchor>;
  deleteClaims(ids: string[], pageUrl: string): Promise<void>;
  restoreClaims(ids: string[], pageUrl: string): Promise<void>;
}

/** Serves the pages in tabs. Every call throws `Refused` when the page asks for what is not its own. */
export function createPageService(database: Database, analyst: Analyst, now: () => number = Date.now): PageService {
  /** Ids of the page's own claims among `ids`; unknown ones are passed over. */
  const ownClaims = async (ids: string[], pageUrl: string): Promise<string[]> => {
    const claims = (await database.claims.bulkGet(ids)).flatMap((claim) => claim ?? []);
    const articles = await database.articles.bulkGet([...new Set(claims.map(({ articleId }) => articleId))]);
    if (!articles.every((article) => !article || isPageOf(pageUrl, article))) throw new Refused('not of this page');
    return claims.map(({ id }) => id);
  };

  return {
    async analyse(sent, pageUrl) {
      const article = ownArticle(sent, pageUrl);
      const { analysis, statements } = await analyst.analyse(article);
      const addresses = addressesOf(article.metadata);
      const [kept, dismissed] = await Promise.all([
        keptClaims(database, addresses),
        dismissedKeys(database, addresses),
      ]);
      const keys = Object.fromEntries(
        SECTIONS.map((section) => {
          const { claims, quotes } = statements[section];
          return [section, { claims: claims.map(({ key }) => key), quotes: quotes.map(({ key }) => key) }];
        }),
      ) as KnownAnalysis['keys'];
      return { analysis, keys, ruleLabels: labelsOf(analysis), saved: anchorsOf(kept, article), dismissed };
    },

    async save({ article: sent, claims }, pageUrl) {
      const article = ownArticle(sent, pageUrl);
      const found = await analyst.analyse(article);
      const drafts = claims.map((claim) => draftOf(claim, article, found));
      const { analyser } = found.analysis;
      return anchorsOf(await saveClaims(database, { article, analyser, drafts }, now), article);
    },

    async dismiss({ article, keys }, pageUrl) {
      await dismiss(database, addressesOf(ownArticle(article, pageUrl).metadata), keys, now);
    },

    async undismiss({ article, keys }, pageUrl) {
      await undismiss(database, addressesOf(ownArticle(article, pageUrl).metadata), keys, now);
    },

    async acceptRewording({ article: sent, wording }, pageUrl) {
      const article = ownArticle(sent, pageUrl);
      const { section, start, end, selectors } = wording;
      const [id] = await ownClaims([wording.id], pageUrl);
      if (!id) throw new Refused('no such claim is kept');
      const exact = wordsAt(article, wording);
      const paragraph = new Paragraphs(article.texts[section] ?? '').around(start, end);
      const accepted = { section, exact, paragraph, selectors, textHash: textHash(article.texts) };
      const claim = await acceptRewording(database, id, accepted, now);
      if (!claim) throw new Refused('no such claim is kept');
      return anchorsOf([claim], article)[0]!;
    },

    async deleteClaims(ids, pageUrl) {
      await deleteClaims(database, await ownClaims(ids, pageUrl), now);
    },

    async restoreClaims(ids, pageUrl) {
      await restoreClaims(database, await ownClaims(ids, pageUrl), now);
    },
  };
}

/** What a tab said of a claim, checked against the text: where the analyser found the same words, its findings are kept. */
function draftOf(claim: ClaimToSave, article: ReadArticle, { analysis, statements }: KeyedAnalysis): ClaimDraft {
  const { form, section, start, end, selectors } = claim;
  const { claims, quotes } = statements[section];
  const found = (form === 'claim' ? claims : quotes).find((one) => one.start === start && one.end === end);
  if (found) return { ...found, origin: 'detected', selectors };
  wordsAt(article, claim);
  return { ...markedStatement(article.texts, analysis, { form, section, start, end }), origin: 'reader', selectors };
}

function labelsOf(analysis: Analysis): KnownAnalysis['ruleLabels'] {
  const claims = SECTIONS.flatMap((section) => findingsIn(analysis, section).claims);
  const rules = new Set(claims.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
  return Object.fromEntries([...rules].map((rule) => [rule, ruleLabel(rule)]));
}

/** The words of an article at a place that a tab names. */
function wordsAt(
  article: ReadArticle,
  { section, start, end }: Pick<ClaimToSave, 'section' | 'start' | 'end'>,
): string {
  const text = article.texts[section] ?? '';
  if (start >= end || end > text.length) throw new Refused('no such words in the article');
  return text.slice(start, end);
}

/** Kept claims as the tab that shows `article` may know them. */
function anchorsOf(claims: Claim[], { texts }: ReadArticle): SavedAnchor[] {
  if (claims.length === 0) return [];
  const hash = textHash(texts);
  return claims.map((claim) => {
    const { id, key, origin, form } = claim;
    const accepted = claim.rewordings?.at(-1);
    const { section, exact, selectors } = accepted ?? claim;
    const sameText = accepted ? accepted.textHash === hash : captureId(claim.articleId, hash) === claim.captureId;
    const savedAt = accepted?.acceptedAt ?? claim.createdAt;
    return { id, key, origin, form, section, exact, selectors, savedAt, sameText };
  });
}
