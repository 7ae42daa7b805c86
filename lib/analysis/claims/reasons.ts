import type { Kind, Reason } from '../types.ts';
import { KINDS } from '../types.ts';
import type { ReadArticle } from './clues.ts';
import { shippedModel, weightOf } from './model.ts';
import { COMPILED } from './rules/index.ts';

const SAID_BY_WORDS = 0.15;
const MOST = 3;

/** Every rule that a reason can name: its kind, and words that complete "This sentence …". */
export const RULES: Readonly<Record<string, { kind: Kind; label: string }>> = Object.fromEntries([
  ...COMPILED.map(({ id, kind, label }) => [id, { kind, label }]),
  ...KINDS.flatMap((kind) => [
    [`${kind}.wording`, { kind, label: 'uses words that such statements often use' }],
    [`${kind}.context`, { kind, label: 'goes on from the sentences around it' }],
  ]),
]);

/**
 * Why a sentence was given its kinds: the rules of each kind that hold, with the words that make them hold. Where none
 * holds, the words that spoke most for the kind; where no single words did, the whole sentence, read in its context.
 */
export function reasonsFor(article: ReadArticle, index: number, kinds: readonly Kind[]): Reason[] {
  const read = article.sentences[index]!;
  return kinds.flatMap((kind) => {
    const byRule = new Map<string, Reason>();
    for (const { pattern, first, end } of read.rules) {
      const { id, kind: of } = pattern.rule;
      if (of === kind && !byRule.has(id) && byRule.size < MOST) byRule.set(id, reason(article, id, first, end));
    }
    if (byRule.size > 0) return [...byRule.values()];
    const output = KINDS.indexOf(kind);
    let best = { first: -1, end: -1, weight: SAID_BY_WORDS };
    for (const { concept, first, end } of read.mentions) {
      const weight = weightOf(shippedModel(), `c:${concept}`, output);
      if (weight > best.weight) best = { first, end, weight };
    }
    if (best.first >= 0) return [reason(article, `${kind}.wording`, best.first, best.end)];
    const { firstToken, endToken } = read.sentence;
    return [reason(article, `${kind}.context`, firstToken, endToken)];
  });
}

function reason({ document }: ReadArticle, rule: string, first: number, end: number): Reason {
  return { rule, start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end };
}
