/** Kept claims under a newer analyser: what it says of them replaces what an older one said; the reader's fields stay. */
import type { Analysis, Kind } from '../analysis/types.ts';
import { type ReadArticle, SECTIONS } from '../reading/types.ts';
import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import { canonicalJson, patch } from './edits.ts';
import { isKept, kindsOf, sourceOf } from './queries.ts';
import type { Annotation, Article, Capture, Claim, ClaimForm, Detected } from './records.ts';
import { refreshRows } from './search/stored-rows.ts';
import { markedStatement, type Statement, type Statements } from './statements.ts';

/** A kept claim of which the reader now sees other kinds or another source; `null` where that stayed. */
export interface ClaimChange {
  claimId: string;
  exact: string;
  kinds: { before: Kind[]; after: Kind[] } | null;
  /** `null` within: the article's own voice, or a speaker who is not stated. */
  source: { before: string | null; after: string | null } | null;
}

/** What was found before, for undoing. */
export interface EarlierFindings {
  captures: Pick<Capture, 'id' | 'analyser'>[];
  claims: Pick<Claim, 'id' | 'detected'>[];
}

/** What a newer analyser says otherwise of an article's kept words. */
export interface Reanalysis {
  changed: ClaimChange[];
  /** Kept claims that it no longer finds; they stay as they were. */
  gone: { claimId: string; exact: string }[];
  /** What it finds that is neither kept nor was deleted or dismissed. */
  found: { key: string; form: ClaimForm; exact: string; kinds: Kind[]; source: string | null }[];
  earlier: EarlierFindings;
}

/** A kept capture as the analyser takes it. */
export function readAgain(article: Article, capture: Capture): ReadArticle {
  const { url, aliases, title, outlet, byline, publishedTime, lang } = article;
  const { headline, standfirst, text, access } = capture;
  return {
    metadata: { url, aliases, title, outlet, byline, publishedTime, lang },
    texts: { headline, standfirst, body: text },
    words: text.split(/\s+/).length,
    access,
  };
}

/** Puts new findings in the place of those of the capture's claims, in one transaction, and answers with what is different. */
export async function replaceFindings(
  database: Database,
  capture: Capture,
  { analysis, statements }: { analysis: Analysis; statements: Statements },
  now: () => number = Date.now,
): Promise<Reanalysis> {
  return database.transaction('rw', database.tables, async () => {
    const ofArticle = await database.claims.where({ articleId: capture.articleId }).toArray();
    const dismissals = await database.dismissals.where({ articleId: capture.articleId }).filter(isKept).toArray();
    const annotations = await database.annotations.bulkGet(ofArticle.map(({ id }) => id));
    const annotationOf = new Map(ofArticle.map(({ id }, i) => [id, annotations[i]]));
    const all = SECTIONS.flatMap((section) => [...statements[section].claims, ...statements[section].quotes]);
    const byKey = new Map(all.map((statement) => [statement.key, statement]));
    const known = new Set([...ofArticle, ...dismissals].map(({ key }) => key));

    const result: Reanalysis = { changed: [], gone: [], found: [], earlier: { captures: [], claims: [] } };
    const next: Claim[] = [];
    const stamp = await nextStamp(database, now);
    for (const claim of ofArticle.filter(({ captureId }) => captureId === capture.id)) {
      const detected = byKey.get(claim.key)?.detected ?? foundAgain(capture, analysis, claim);
      if (detected === undefined) {
        if (isKept(claim)) result.gone.push({ claimId: claim.id, exact: claim.exact });
        continue;
      }
      if (canonicalJson(detected) === canonicalJson(claim.detected)) continue;
      next.push(patch(claim, { detected }, stamp));
      result.earlier.claims.push({ id: claim.id, detected: claim.detected });
      const change = isKept(claim) ? changeOf(claim, detected, annotationOf.get(claim.id)) : null;
      if (change) result.changed.push(change);
    }
    result.found = all.filter((statement) => !known.has(statement.key) && !isPart(statement, all)).map(foundNow);
    result.earlier.captures.push({ id: capture.id, analyser: capture.analyser });
    await database.captures.put({ ...capture, analyser: analysis.analyser });
    await database.claims.bulkPut(next);
    await refreshRows(database, next, stamp);
    return result;
  });
}

/** Brings earlier findings back; what is gone since is passed over. */
export async function restoreFindings(
  database: Database,
  earlier: EarlierFindings,
  now: () => number = Date.now,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const stamp = await nextStamp(database, now);
    const captures = await database.captures.bulkGet(earlier.captures.map(({ id }) => id));
    await database.captures.bulkPut(
      captures.flatMap((capture, i) => (capture ? { ...capture, analyser: earlier.captures[i]!.analyser } : [])),
    );
    const claims = await database.claims.bulkGet(earlier.claims.map(({ id }) => id));
    const next = claims.flatMap((claim, i) =>
      claim ? patch(claim, { detected: earlier.claims[i]!.detected }, stamp) : [],
    );
    await database.claims.bulkPut(next);
    await refreshRows(database, next, stamp);
  });
}

/**
 * What the analyser says of words that it does not find under their key: those that the reader marked, and sentences or quotes
 * that it now cuts otherwise. `undefined` where it found a claim or quote before and finds none now.
 */
function foundAgain(capture: Capture, analysis: Analysis, claim: Claim): Detected | null | undefined {
  const texts = { headline: capture.headline, standfirst: capture.standfirst, body: capture.text };
  const { detected } = markedStatement(texts, analysis, claim);
  if (claim.origin === 'reader') return detected;
  const isFound = claim.form === 'claim' ? detected && detected.kinds.length > 0 : detected?.quote;
  return isFound ? detected : undefined;
}

/** What the reader sees otherwise; nothing where the reader has said it differently. */
function changeOf(claim: Claim, detected: Detected | null, said: Annotation | undefined): ClaimChange | null {
  const annotation = said ?? ({ kinds: null, source: null } as Annotation);
  const [old, now] = [
    { claim, annotation },
    { claim: { ...claim, detected }, annotation },
  ];
  const kinds = { before: kindsOf(old), after: kindsOf(now) };
  const source = { before: sourceOf(old), after: sourceOf(now) };
  const change: ClaimChange = {
    ...{ claimId: claim.id, exact: claim.exact },
    kinds: canonicalJson(kinds.before) === canonicalJson(kinds.after) ? null : kinds,
    source: source.before === source.after ? null : source,
  };
  return change.kinds || change.source ? change : null;
}

/** Whether a quote stands inside a claim, which then stands for both. */
function isPart(statement: Statement, all: readonly Statement[]): boolean {
  return (
    statement.form === 'quote' &&
    all.some(
      ({ form, section, start, end }) =>
        form === 'claim' && section === statement.section && start <= statement.start && end >= statement.end,
    )
  );
}

function foundNow({ key, form, exact, detected }: Statement): Reanalysis['found'][number] {
  return {
    key,
    form,
    exact,
    kinds: form === 'claim' ? (detected?.kinds ?? []) : [],
    source: detected?.source?.name ?? null,
  };
}
