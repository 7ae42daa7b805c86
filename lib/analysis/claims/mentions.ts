import type { Token } from '../language/index.ts';
import { LEXICON } from './lexicon/index.ts';
import type { Phrase } from './lexicon/notation.ts';
import type { PhraseNode } from './lexicon/phrase-tree.ts';
import { phraseTree } from './lexicon/phrase-tree.ts';

/** A place where the text uses a phrase of a concept: tokens `[first, end)`. */
export interface Mention {
  concept: string;
  first: number;
  end: number;
}

/** A concept whose phrase ends, with the capitals that it asks for, word by word; none where it asks for none. */
interface End {
  concept: string;
  capitals: readonly (Capital | null)[];
}

type Capital = 'first' | 'all';

const GAP = 4;
const NUMBER = 'N';
const NUMBER_CONCEPT = 'number';
const YEAR = /^(?:19|20)\d\d$/;
const MONTH =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/;
/** Mentions inside a longer one of these are part of its name and mean nothing by themselves. */
const MASKING = /^(?:ff-|release-not-person$|detainer$|non-answer$|immigration-court$|named-law$)/;

let lexicon: PhraseNode<End> | null = null;

/** Reads the lexicon at the first call. */
function lexiconTree(): PhraseNode<End> {
  lexicon ??= phraseTree(LEXICON, {
    keyOf: (form) => (form === NUMBER ? form : form.toLowerCase()),
    endOf: (concept, phrase) => ({ concept, capitals: capitalsOf(phrase) }),
  });
  return lexicon;
}

function capitalsOf(phrase: Phrase): (Capital | null)[] {
  const capitals = phrase.includes(null) ? [] : phrase.map((forms) => capitalOf(forms![0]!));
  return capitals.some(Boolean) ? capitals : [];
}

function capitalOf(word: string): Capital | null {
  if (word === word.toLowerCase() || word === NUMBER || word === 'I') return null;
  return word.length > 1 && word === word.toUpperCase() ? 'all' : 'first';
}

/** The search for phrases that begin at one token. */
interface Search {
  tokens: readonly Token[];
  start: number;
  to: number;
  /** Where the longest phrase of each concept ends. */
  longest: Map<string, number>;
}

/**
 * Finds every concept of the lexicon in tokens `[from, to)`, longest phrase first, in one pass; in order of their
 * beginning.
 */
export function mentionsIn(tokens: readonly Token[], from: number, to: number): Mention[] {
  const root = lexiconTree();
  const found: Mention[] = [];
  const reach = new Map<string, number>();
  const longest = new Map<string, number>();
  for (let start = from; start < to; start++) {
    follow(root, { tokens, start, to, longest }, start);
    if (longest.size === 0) continue;
    for (const [concept, end] of longest) {
      if ((reach.get(concept) ?? -1) >= end) continue;
      reach.set(concept, end);
      if (concept === NUMBER_CONCEPT && end === start + 1 && isOfDate(tokens, start)) continue;
      found.push({ concept, first: start, end });
    }
    longest.clear();
  }
  const masks = found.filter(({ concept, first, end }) => end - first > 1 && MASKING.test(concept));
  return masks.length === 0 ? found : found.filter((mention) => !masks.some((mask) => isWithin(mention, mask)));
}

/** Whether a number is a year, or a day beside its month: it counts nothing. */
function isOfDate(tokens: readonly Token[], at: number): boolean {
  if (YEAR.test(tokens[at]!.text)) return true;
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return MONTH.test(before?.text ?? '') || MONTH.test(tokens[at + 1]?.text ?? '');
}

function isWithin(mention: Mention, mask: Mention): boolean {
  const shorter = mention.end - mention.first < mask.end - mask.first;
  return shorter && mask.first <= mention.first && mention.end <= mask.end;
}

/** Goes on from a node by the word at `i`, as itself or as a number. */
function follow(at: PhraseNode<End>, search: Search, i: number): void {
  const { lower, kind } = search.tokens[i]!;
  const next = at.next(lower) ?? (kind === 'number' ? at.next(NUMBER) : undefined);
  if (next) arrive(next, search, i + 1);
}

/** Takes up the phrases that end before token `i`, and goes on, over a gap where there is one. */
function arrive(at: PhraseNode<End>, search: Search, i: number): void {
  const { longest, to } = search;
  for (const { concept, capitals } of at.ends)
    if (i > (longest.get(concept) ?? -1) && hasCapitals(capitals, search)) longest.set(concept, i);
  if (i < to) follow(at, search, i);
  const { gap } = at;
  if (gap) for (let next = i; next < to && next <= i + GAP; next++) follow(gap, search, next);
}

function hasCapitals(capitals: readonly (Capital | null)[], { tokens, start }: Search): boolean {
  return capitals.every((asked, i) => {
    const { text } = tokens[start + i]!;
    if (asked === 'all') return text === text.toUpperCase();
    return asked === null || text[0] !== text[0]!.toLowerCase();
  });
}
