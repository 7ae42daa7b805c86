import type { Analysis, ArticleText } from '../analysis/types.ts';
import type { ReadArticle } from '../reading/types.ts';
import { textHash } from '../storage/ids.ts';
import { type Statements, statementsInSteps } from '../storage/statements.ts';
import { type Pacing, REAL_PACING, runInSlices } from './slices.ts';

/** An analysis with the keys of what was found. */
export interface KeyedAnalysis {
  analysis: Analysis;
  statements: Statements;
}

export interface Analyst {
  /** Analyses an article without ever holding the thread for long; the same article again costs nothing while it is remembered. */
  analyse(article: ReadArticle): Promise<KeyedAnalysis>;
}

/** Articles remembered, so that a save soon after an analysis need not repeat it. */
const REMEMBERED = 8;

/** Reads articles by the given analyser. */
export function createAnalyst(
  analyseInSteps: (article: ArticleText) => Generator<undefined, Analysis>,
  pacing: Pacing = REAL_PACING,
): Analyst {
  const remembered = new Map<string, Promise<KeyedAnalysis>>();
  return {
    analyse(article) {
      const { outlet, byline, publishedTime, lang } = article.metadata;
      const name = JSON.stringify([textHash(article.texts), outlet, byline, publishedTime, lang]);
      const result = remembered.get(name) ?? runInSlices(keyedInSteps(article, analyseInSteps), pacing);
      remembered.delete(name);
      remembered.set(name, result);
      if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value!);
      return result;
    },
  };
}

function* keyedInSteps(
  article: ReadArticle,
  analyseInSteps: (article: ArticleText) => Generator<undefined, Analysis>,
): Generator<undefined, KeyedAnalysis> {
  const analysis = yield* analyseInSteps(articleText(article));
  return { analysis, statements: yield* statementsInSteps(article.texts, analysis) };
}

/** A read article as the analyser takes it. */
export function articleText({ metadata, texts }: ReadArticle): ArticleText {
  const { outlet, byline, publishedTime, lang } = metadata;
  return {
    text: texts.body,
    headline: texts.headline,
    standfirst: texts.standfirst,
    outlet,
    byline,
    published: publishedTime,
    lang,
  };
}
