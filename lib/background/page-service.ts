/** What a tab may ask for: only what concerns its own article, and never what the reader wrote. */
import type { Analysis } from '../analysis/types.ts';
import { ruleLabel } from '../i18n/rule-labels.ts';
import type { ClaimToSave, KnownAnalysis, SavedAnchor } from '../messages.ts';
import { type ReadArticle, SECTIONS } from '../reading/types.ts';
import { addressesOf } from '../storage/articles.ts';
import { type ClaimDraft, deleteClaims, keptClaims, restoreClaims, saveClaims } from '../storage/claims.ts';
import type { Database } from '../storage/database.ts';
import { dismiss, dismissedKeys, undismiss } from '../storage/dismissals.ts';
import type { Claim } from '../storage/records.ts';
import { findingsIn, markedStatement } from '../storage/statements.ts';
import type { Analyst, KeyedAnalysis } from './analyst.ts';
import { isPageOf, ownArticle, Refused } from './senders.ts';

export interface PageService {
  analyse(article: ReadArticle, pageUrl: string): Promise<KnownAnalysis>;
  save(request: { article: ReadArticle; claims: ClaimToSave[] }, pageUrl: string): Promise<SavedAnchor[]>;
  dismiss(request: { article: ReadArticle; keys: string[] }, pageUrl: string): Promise<void>;
  undismiss(request: { article: ReadArticle; keys: string[] }, pageUrl: string): Promise<void>;
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
      return { analysis, keys, ruleLabels: labelsOf(analysis), saved: kept.map(anchorOf), dismissed };
    },

    async save({ article: sent, claims }, pageUrl) {
      const article = ownArticle(sent, pageUrl);
      const found = await analyst.analyse(article);
      const drafts = claims.map((claim) => draftOf(claim, article, found));
      const { analyser } = found.analysis;
      return (await saveClaims(database, { article, analyser, drafts }, now)).map(anchorOf);
    },

    async dismiss({ article, keys }, pageUrl) {
      await dismiss(database, addressesOf(ownArticle(article, pageUrl).metadata), keys, now);
    },

    async undismiss({ article, keys }, pageUrl) {
      await undismiss(database, addressesOf(ownArticle(article, pageUrl).metadata), keys, now);
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
  if (start >= end || end > (article.texts[section] ?? '').length) throw new Refused('no such words in the article');
  return { ...markedStatement(article.texts, analysis, { form, section, start, end }), origin: 'reader', selectors };
}

function labelsOf(analysis: Analysis): KnownAnalysis['ruleLabels'] {
  const claims = SECTIONS.flatMap((section) => findingsIn(analysis, section).claims);
  const rules = new Set(claims.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
  return Object.fromEntries([...rules].map((rule) => [rule, ruleLabel(rule)]));
}

function anchorOf({ id, key, origin, form, section, exact, selectors }: Claim): SavedAnchor {
  return { id, key, origin, form, section, exact, selectors };
}
