import type { Token } from '../language/index.ts';
import { tokenize } from '../language/index.ts';
import { LEXICON } from './lexicon/index.ts';
import { phrasesOf } from './lexicon/notation.ts';

/** A place where the text uses a phrase of a concept: tokens `[first, end)`. */
export interface Mention {
  concept: string;
  first: number;
  end: number;
}

interface Node {
  /** By word, or by the class of words that stand for all forms of one. */
  next: Map<string, Node>;
  gap: Node | null;
  /** Concepts whose phrase ends here, with the capitals that it asks for, word by word. */
  ends: { concept: string; capitals: (Capital | null)[] }[];
}

type Capital = 'first' | 'all';

/** The phrases of the lexicon as a tree of words, and the classes that a word belongs to. */
interface Compiled {
  root: Node;
  classes: Map<string, string[]>;
}

const GAP = 4;
const NUMBER = 'N';
/** Mentions inside a longer one of these are part of its name and mean nothing by themselves. */
const MASKING = /^(?:ff-|release-not-person$|detainer$|non-answer$|immigration-court$|named-law$)/;

const node = (): Node => ({ next: new Map(), gap: null, ends: [] });
let compiled: Compiled | null = null;

function compile(): Compiled {
  const root = node();
  const classes = new Map<string, string[]>();
  for (const [concept, entry] of Object.entries(LEXICON))
    for (const phrase of phrasesOf(entry, wordsOf)) {
      let end = root;
      for (const forms of phrase) end = forms ? childOf(end, keyOf(forms, classes)) : gapOf(end);
      const capitals = phrase.includes(null) ? [] : phrase.map((forms) => capitalOf(forms![0]!));
      end.ends.push({ concept, capitals: capitals.some(Boolean) ? capitals : [] });
    }
  return { root, classes };
}

function childOf(at: Node, key: string): Node {
  let child = at.next.get(key);
  if (!child) {
    child = node();
    at.next.set(key, child);
  }
  return child;
}

function gapOf(at: Node): Node {
  at.gap ??= node();
  return at.gap;
}

/** The key of a word; forms of one word share a class, in which each of them is entered. */
function keyOf(forms: readonly string[], classes: Map<string, string[]>): string {
  const [word = ''] = forms;
  if (forms.length === 1) return word === NUMBER ? word : word.toLowerCase();
  const key = `+${word.toLowerCase()}`;
  for (const form of forms) {
    const known = classes.get(form.toLowerCase());
    if (!known) classes.set(form.toLowerCase(), [key]);
    else if (!known.includes(key)) known.push(key);
  }
  return key;
}

const PLAIN = /^[A-Za-z]+$/;

/** The words that the matcher will see in a piece of the lexicon. */
function wordsOf(text: string): string[] {
  return PLAIN.test(text) ? [text] : tokenize(text).map((token) => token.text.replaceAll('’', "'"));
}

function capitalOf(word: string): Capital | null {
  if (word === word.toLowerCase() || word === NUMBER || word === 'I') return null;
  return word.length > 1 && word === word.toUpperCase() ? 'all' : 'first';
}

/** The search for phrases that begin at one token. */
interface Search {
  classes: Compiled['classes'];
  tokens: readonly Token[];
  start: number;
  to: number;
  /** Where the longest phrase of each concept ends. */
  longest: Map<string, number>;
}

/**
 * Finds every concept of the lexicon in tokens `[from, to)`, longest phrase first, in one pass; in order of their
 * beginning. The lexicon is compiled at the first call.
 */
export function mentionsIn(tokens: readonly Token[], from: number, to: number): Mention[] {
  compiled ??= compile();
  const { root, classes } = compiled;
  const found: Mention[] = [];
  const reach = new Map<string, number>();
  for (let start = from; start < to; start++) {
    const search: Search = { classes, tokens, start, to, longest: new Map() };
    follow(root, search, start);
    for (const [concept, end] of search.longest) {
      if ((reach.get(concept) ?? -1) >= end) continue;
      reach.set(concept, end);
      found.push({ concept, first: start, end });
    }
  }
  const masks = found.filter(({ concept, first, end }) => end - first > 1 && MASKING.test(concept));
  return masks.length === 0 ? found : found.filter((mention) => !masks.some((mask) => isWithin(mention, mask)));
}

function isWithin(mention: Mention, mask: Mention): boolean {
  const shorter = mention.end - mention.first < mask.end - mask.first;
  return shorter && mask.first <= mention.first && mention.end <= mask.end;
}

/** Goes on from a node by the word at `i`, as itself, as a number and as one of its classes. */
function follow(at: Node, search: Search, i: number): void {
  const { lower, kind } = search.tokens[i]!;
  const next = at.next.get(lower) ?? (kind === 'number' ? at.next.get(NUMBER) : undefined);
  if (next) arrive(next, search, i + 1);
  for (const key of search.classes.get(lower) ?? []) {
    const byClass = at.next.get(key);
    if (byClass) arrive(byClass, search, i + 1);
  }
}

/** Takes up the phrases that end before token `i`, and goes on, over a gap where there is one. */
function arrive(at: Node, search: Search, i: number): void {
  const { longest, to } = search;
  for (const { concept, capitals } of at.ends)
    if (i > (longest.get(concept) ?? -1) && hasCapitals(capitals, search)) longest.set(concept, i);
  if (i < to) follow(at, search, i);
  if (at.gap) for (let next = i; next < to && next <= i + GAP; next++) follow(at.gap, search, next);
}

function hasCapitals(capitals: readonly (Capital | null)[], { tokens, start }: Search): boolean {
  return capitals.every((asked, i) => {
    const { text } = tokens[start + i]!;
    if (asked === 'all') return text === text.toUpperCase();
    return asked === null || text[0] !== text[0]!.toLowerCase();
  });
}
