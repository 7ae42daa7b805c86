/** What every exporter takes: an article with its words and statements, kept or only just analysed. */
import { type Analysis, KINDS, type Kind, type Speaker } from '../analysis/types.ts';
import { textFragmentLink } from '../anchoring/text-fragment.ts';
import { type ReadArticle, SECTIONS } from '../reading/types.ts';
import { blankAnnotation } from '../storage/annotations.ts';
import { newArticle, sectionText } from '../storage/articles.ts';
import { captureOf, newClaim } from '../storage/claims.ts';
import { kindsOf, type SavedClaim, sourceOf } from '../storage/queries.ts';
import type { Article, Capture } from '../storage/records.ts';
import { type Statements, statementsInSteps } from '../storage/statements.ts';

export type ExportedClaim = Omit<SavedClaim, 'article'>;

export interface ExportedArticle {
  article: Article;
  /** The words as they were kept, the oldest first; every claim's capture is among them. */
  captures: Capture[];
  /** In reading order. */
  claims: ExportedClaim[];
}

/** Anything that exporters can go through one article after the other. */
export type ExportedArticles = Iterable<ExportedArticle> | AsyncIterable<ExportedArticle>;

/** An article that was read and analysed but not kept, as if everything found in it were kept at `at` (ms). */
export function analysedArticle(read: ReadArticle, analysis: Analysis, at: number): ExportedArticle {
  const article = newArticle(read.metadata);
  const capture = captureOf(read, article.id, analysis.analyser, at);
  const statements = allAtOnce(statementsInSteps(read.texts, analysis));
  const claims = SECTIONS.flatMap((section) => {
    const text = sectionText(capture, section);
    const inSection = [...statements[section].claims, ...statements[section].quotes].sort((a, b) => a.start - b.start);
    return inSection.map((statement): ExportedClaim => {
      const draft = { ...statement, origin: 'detected' as const, selectors: [quoteSelector(text, statement)] };
      const claim = newClaim(draft, capture, at);
      return { claim, annotation: blankAnnotation(claim.id), tags: [], evidence: [] };
    });
  });
  return { article, captures: [capture], claims };
}

/** Characters of a section that a quote selector names before and after the words. */
const CONTEXT = 32;

function quoteSelector(text: string, { start, end, exact }: { start: number; end: number; exact: string }) {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  return { type: 'TextQuoteSelector' as const, exact, prefix, suffix: text.slice(end, end + CONTEXT) };
}

function allAtOnce(steps: Generator<undefined, Statements>): Statements {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Who vouches for a claim, with role and organisation where it is whom the analyser found; `null` is the article's own voice. */
export function speakerOf(exported: ExportedClaim): Omit<Speaker, 'mention'> | null {
  const name = sourceOf(exported);
  const found = exported.claim.detected?.source;
  if (name === null) return null;
  return found?.name === name ? found : { name };
}

/** The kinds of a claim in their usual order. */
export function orderedKinds(exported: ExportedClaim): Kind[] {
  const kinds = kindsOf(exported);
  return KINDS.filter((kind) => kinds.includes(kind));
}

/** The article's date of publication as ISO 8601 date, `null` where the page did not state one. */
export function publishedDate(article: Article): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? '')?.[0] ?? null;
}

/** An address of the web, which a file may link to; `null` for any other, such as one made to run a script. */
export function webAddress(address: string): string | null {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/**
 * A link that opens the article at the claim's words, where the browser knows text fragments; `null` without address. Where the
 * words are not the article's, because names were reduced to initials, it leads to the article.
 */
export function linkToClaim({ article, captures }: ExportedArticle, { claim }: ExportedClaim): string | null {
  const address = webAddress(article.url);
  if (address === null) return null;
  const capture = captures.find(({ id }) => id === claim.captureId);
  const text = capture ? sectionText(capture, claim.section) : claim.paragraph;
  if (!text.includes(claim.exact)) return address;
  const at = text.includes(claim.paragraph) ? claim.paragraph.indexOf(claim.exact) : -1;
  const before = at < 0 ? '' : claim.paragraph.slice(0, at);
  const after = at < 0 ? '' : claim.paragraph.slice(at + claim.exact.length);
  return textFragmentLink(address, claim.exact, before, after, text);
}
