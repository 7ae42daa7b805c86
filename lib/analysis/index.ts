import { type AttributionContext, attributeInSteps, type Person } from './attribution/index.ts';
import { type ClaimContext, findClaimsInSteps, type Subject } from './claims/index.ts';
import { findFactsInSteps } from './facts/index.ts';
import { readInSteps } from './language/index.ts';
import type { Steps } from './steps.ts';
import { finish } from './steps.ts';
import type { Analysis, ArticleText, Findings } from './types.ts';
import { ANALYSER } from './version.ts';

export type * from './types.ts';
export { CHARGE_STAGES, KINDS } from './types.ts';
export { ANALYSER } from './version.ts';

/**
 * Analyses an article step by step, so that a caller on a shared thread can do other work between two steps;
 * each step is a bounded piece of text. Headline and standfirst are parts of their own, read with the body's people and
 * subject.
 */
export function* analyseInSteps(article: ArticleText): Steps<Analysis> {
  const { headline: headlineText, standfirst: standfirstText } = article;
  const body = yield* analysePart(article.text, article);
  const { people, subject } = body;
  const headline = headlineText
    ? yield* analysePart(headlineText, article, { people, subject, section: 'headline' })
    : null;
  const standfirst = standfirstText
    ? yield* analysePart(standfirstText, article, { people, subject, section: 'standfirst' })
    : null;
  return {
    analyser: ANALYSER,
    ...body.findings,
    headline: headline?.findings ?? null,
    standfirst: standfirst?.findings ?? null,
  };
}

interface Part {
  findings: Findings;
  people: readonly Person[];
  subject: Subject;
}

function* analysePart(
  text: string,
  article: ArticleText,
  known: Pick<AttributionContext, 'people'> & ClaimContext = {},
): Steps<Part> {
  const document = yield* readInSteps(text);
  const attributed = yield* attributeInSteps(document, {
    outlet: article.outlet ?? null,
    byline: article.byline ?? null,
    ...known,
  });
  const { claims: found, subject } = yield* findClaimsInSteps(document, attributed, known);
  const facts = yield* findFactsInSteps(document, attributed, found, { published: article.published ?? null });
  const claims = found.map((claim, i) => ({ ...claim, facts: facts[i]! }));
  return {
    findings: { claims, quotes: attributed.quotes, attributions: attributed.attributions },
    people: attributed.people,
    subject,
  };
}

/** Analyses an article in one go. Pure and deterministic; never throws, whatever the text. */
export function analyse(article: ArticleText): Analysis {
  return finish(analyseInSteps(article));
}
