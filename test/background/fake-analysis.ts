/** An analyser for tests: sentences with “detainer” are claims by ICE, words in curly quotation marks are quotes by Dana Holt. */
import type { Analysis, ArticleText, Findings, Speaker } from '../../lib/analysis/types.ts';

const HOLT: Speaker = { name: 'Dana Holt', role: 'Sheriff' };

export function findings(text: string): Findings {
  const sentences = [...text.matchAll(/[^.\n]*detainer[^.\n]*\./g)];
  const quotes = [...text.matchAll(/“[^”]*”/g)];
  const place = (match: RegExpExecArray) => ({
    start: match.index,
    end: match.index + match[0].length,
    exact: match[0],
  });
  const attributed = [...text.matchAll(/Holt said that ([^.]*)\./g)];
  return {
    claims: sentences.map((match) => ({
      ...place(match),
      kinds: ['detainer' as const],
      source: { name: 'ICE' },
      via: null,
      cue: null,
      confidence: 0.9,
      facts: [],
      reasons: [{ rule: 'detainer.lodged', start: match.index, end: match.index + 3 }],
    })),
    quotes: quotes.map((match) => ({ ...place(match), speaker: HOLT, cue: null, via: null, confidence: 0.8 })),
    attributions: attributed.map((match) => ({
      content: [match.index, match.index + match[0].length],
      cue: null,
      source: null,
      speaker: HOLT,
    })),
  };
}

export function* analyseInSteps({ text, headline }: ArticleText): Generator<undefined, Analysis> {
  yield undefined;
  return { analyser: 'fake', ...findings(text), headline: headline ? findings(headline) : null, standfirst: null };
}
