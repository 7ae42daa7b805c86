/** The page of a tab as an article to export: what is saved of it as it is kept, the rest as the reader of the tab knows it. */
import type { ExportedArticle, ExportedClaim } from '../exchange/exported-article.ts';
import type { PageClaim } from '../page-state.ts';
import { blankAnnotation, capturesOf, type Database, newArticle, newClaim, savedClaims } from '../storage/index.ts';
import type { ReadPage } from './glance.ts';
import type { ExportScope } from './use-export.ts';

/** What of a page can be exported; without what the reader dismissed. */
export async function pageScope(database: Database, page: ReadPage, now: number = Date.now()): Promise<ExportScope> {
  const listed = page.claims.filter((claim) => !claim.dismissed);
  const kept = await savedClaims(
    database,
    listed.flatMap(({ savedId }) => savedId ?? []),
  );
  const saved = new Map(kept.map(({ article: _, ...claim }) => [claim.claim.id, claim]));
  const article = kept[0]?.article ?? newArticle(page.article.metadata);
  const claims = listed.map(
    (claim) => (claim.savedId && saved.get(claim.savedId)) || unsavedClaim(claim, article.id, now),
  );
  const exported: ExportedArticle = { article, captures: await capturesOf(database, article.id), claims };
  return { name: 'page', count: claims.length, source: { from: 'page', article: exported } };
}

/** A statement that is not kept, as it would be if only its own words were known. */
function unsavedClaim(found: PageClaim, articleId: string, now: number): ExportedClaim {
  const { key, origin, form, section, exact, kinds, source, via, confidence } = found;
  const end = exact.length;
  const detected = {
    kinds,
    source,
    via,
    confidence,
    cue: null,
    facts: [],
    reasons: [],
    start: 0,
    end,
    quote: null,
    analyser: '',
  };
  const words = { exact, paragraph: exact, start: 0, end };
  const selectors = [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }];
  const draft = { key, origin, form, section, ...words, selectors, detected: origin === 'reader' ? null : detected };
  const claim = newClaim(draft, { id: '', articleId }, now);
  return { claim, annotation: blankAnnotation(claim.id), tags: [], evidence: [] };
}
