import { attributeInSteps } from './attribution/index.ts';
import type { Person } from './attribution/index.ts';
import { findClaimsInSteps } from './claims/index.ts';
import { findFactsInSteps } from './facts/index.ts';
import { readInSteps } from './language/index.ts';
import type { Analysis, ArticleText, Findings } from './types.ts';

export type * from './types.ts';
export { CHARGE_STAGES, KINDS } from './types.ts';

/** Names the rules and weights; raised whenever they change what is found. */
export const ANALYSER = '1';

/**
 * Analyses an article step by step, so that a caller on a shared thread can do other work between two steps;
 * each step is a bounded piece of text. Headline and standfirst are parts of their own, read with the body's people.
 */
export function* analyseInSteps(article: ArticleText): Generator<undefined, Analysis> {
  const body = yield* analysePart(article.text, article, []);
  const headline = article.headline ? yield* analysePart(article.headline, article, body.people) : null;
  const standfirst = article.standfirst ? yield* analysePart(article.standfirst, article, body.people) : null;
  return { analyser: ANALYSER, ...body.findings, headline: headline?.findings ?? null, standfirst: standfirst?.findings ?? null };
}

interface Part {
  findings: Findings;
  people: readonly Person[];
}

function* analysePart(text: string, article: ArticleText, people: readonly Person[]): Generator<undefined, Part> {
  const document = yield* readInSteps(text);
  const attributed = yield* attributeInSteps(document, { outlet: article.outlet ?? null, byline: article.byline ?? null, people });
  const found = yield* findClaimsInSteps(document, attributed);
  const facts = yield* findFactsInSteps(document, attributed, found, { published: article.published ?? null });
  const claims = found.map((claim, i) => ({ ...claim, facts: facts[i]! }));
  return { findings: { claims, quotes: attributed.quotes, attributions: attributed.attributions }, people: attributed.people };
}

/** Analyses an article in one go. Pure and deterministic; never throws, whatever the text. */
export function analyse(article: ArticleText): Analysis {
  const steps = analyseInSteps(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
