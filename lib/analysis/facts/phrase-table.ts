import type { Lexicon } from '../claims/lexicon/notation.ts';
import { phrasesOf } from '../claims/lexicon/notation.ts';
import type { Token } from '../language/index.ts';
import { tokenize } from '../language/index.ts';

/** A phrase of a lexicon in the text: tokens `[first, end)`. An entry `group:id` gives both. */
export interface Mark {
  group: string;
  id: string;
  first: number;
  end: number;
}

interface Node {
  next: Map<string, Node>;
  gap: Node | null;
  ends: { group: string; id: string }[];
}

const GAP = 4;
const GAP_STOP = /^(?:[.;:!?()—–“”"]|who|which|that|after|before|but)$/;

const node = (): Node => ({ next: new Map(), gap: null, ends: [] });

/** Looks for the phrases of a lexicon; the longest of each group at every place, none inside another of its group. */
export class PhraseTable {
  readonly #root = node();

  constructor(lexicon: Lexicon) {
    const words = (text: string) => tokenize(text).map((token) => token.text.replaceAll('’', "'"));
    for (const [entry, phrases] of Object.entries(lexicon)) {
      const colon = entry.indexOf(':');
      const end = { group: entry.slice(0, colon), id: entry.slice(colon + 1) };
      for (const phrase of phrasesOf(phrases, words)) for (const last of this.#add(phrase)) last.ends.push(end);
    }
  }

  #add(phrase: readonly (readonly string[] | null)[]): Node[] {
    let at = [this.#root];
    for (const forms of phrase) {
      const after: Node[] = [];
      for (const from of at) {
        if (forms === null) {
          from.gap ??= node();
          after.push(from.gap);
        }
        for (const form of forms ?? []) {
          let child = from.next.get(form);
          if (!child) {
            child = node();
            from.next.set(form, child);
          }
          after.push(child);
        }
      }
      at = after;
    }
    return at;
  }

  /** The marks in tokens `[from, to)`, in order of their beginning. Linear in the number of tokens. */
  find(tokens: readonly Token[], from: number, to: number): Mark[] {
    const marks: Mark[] = [];
    const taken = new Map<string, number>();
    for (let i = from; i < to; i++) {
      const longest = new Map<string, Mark>();
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
  if (!at.gap) return;
  for (let skip = 0; skip <= GAP && i + skip < search.to; skip++) {
    step(at.gap, tokens, search, i + skip);
    if (GAP_STOP.test(tokens[i + skip]!.lower)) return;
  }
}

/** A word with a capital in the lexicon asks for it, "ICE" for all of them; others match in any writing. */
function step(at: Node, tokens: readonly Token[], search: Search, i: number): void {
  if (i >= search.to) return;
  const { lower, text } = tokens[i]!;
  const next = at.next.get(lower);
  if (next) walk(next, tokens, search, i + 1);
  if (text === lower) return;
  const exact = at.next.get(text);
  if (exact) walk(exact, tokens, search, i + 1);
}
