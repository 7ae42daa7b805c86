import type { Lexicon } from '../claims/lexicon/notation.ts';
import type { PhraseNode } from '../claims/lexicon/phrase-tree.ts';
import { phraseTree } from '../claims/lexicon/phrase-tree.ts';
import type { Token } from '../language/index.ts';

/** A phrase of a lexicon in the text: tokens `[first, end)`. An entry `group:id` gives both. */
export interface Mark {
  group: string;
  id: string;
  first: number;
  end: number;
}

const GAP = 4;
const GAP_STOP = /^(?:[.;:!?()—–“”"]|who|which|that|after|before|but)$/;

type Node = PhraseNode<{ group: string; id: string }>;

/** Looks for the phrases of a lexicon; the longest of each group at every place, none inside another of its group. */
export class PhraseTable {
  readonly #root: Node;

  constructor(lexicon: Lexicon) {
    this.#root = phraseTree(lexicon, {
      keyOf: (form) => form,
      endOf: (entry) => {
        const colon = entry.indexOf(':');
        return { group: entry.slice(0, colon), id: entry.slice(colon + 1) };
      },
    });
  }

  /** The marks in tokens `[from, to)`, in order of their beginning. Linear in the number of tokens. */
  find(tokens: readonly Token[], from: number, to: number): Mark[] {
    const marks: Mark[] = [];
    const taken = new Map<string, number>();
    const longest = new Map<string, Mark>();
    for (let i = from; i < to; i++) {
      longest.clear();
      walk(this.#root, tokens, { first: i, to, longest }, i);
      for (const mark of longest.values()) {
        if ((taken.get(mark.group) ?? -1) > i) continue;
        taken.set(mark.group, mark.end);
        marks.push(mark);
      }
    }
    return marks;
  }
}

interface Search {
  first: number;
  to: number;
  longest: Map<string, Mark>;
}

function walk(at: Node, tokens: readonly Token[], search: Search, i: number): void {
  for (const { group, id } of at.ends) {
    const known = search.longest.get(group);
    if (!known || known.end < i) search.longest.set(group, { group, id, first: search.first, end: i });
  }
  step(at, tokens, search, i);
  const { gap } = at;
  if (!gap) return;
  for (let skip = 0; skip <= GAP && i + skip < search.to; skip++) {
    step(gap, tokens, search, i + skip);
    if (GAP_STOP.test(tokens[i + skip]!.lower)) return;
  }
}

/** A word with a capital in the lexicon asks for it, "ICE" for all of them; others match in any writing. */
function step(at: Node, tokens: readonly Token[], search: Search, i: number): void {
  if (i >= search.to) return;
  const { lower, text } = tokens[i]!;
  const next = at.next(lower);
  if (next) walk(next, tokens, search, i + 1);
  if (text === lower) return;
  const exact = at.next(text);
  if (exact) walk(exact, tokens, search, i + 1);
}
