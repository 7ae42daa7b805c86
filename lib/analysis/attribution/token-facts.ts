import type { Document } from '../language/index.ts';
import { GUESS, guessClauses } from './clause-guess.ts';
import type { GuessedClause } from './guessed-clause.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, SPEAKER_NOUNS, TITLES } from './lexicon/roles.ts';
import type { TaggedWords } from './word-tags.ts';
import { TAGS } from './word-tags.ts';

/** Per-token facts as small integers, from which the features of the sequence model are mixed. */
export interface TokenFacts {
  word: Int32Array;
  tag: Int32Array;
  suffix: Int32Array;
  /** 0, or class and form of the reporting verb. */
  cue: Int32Array;
  noun: Int32Array;
  /** Where the token stands in the outermost quotation around it. */
  quote: Int32Array;
  guess: Int32Array;
  /** The clauses of saying that the rules read, in reading order. */
  clauses: GuessedClause[];
  /** Nearest reporting words to the left and right in the sentence, with a bucketed distance. */
  left: Int32Array;
  right: Int32Array;
  /** Signs passed since the cue on the left. */
  since: Int32Array;
  place: Int32Array;
  /** Of the sentence as a whole. */
  sentence: Int32Array;
}

const CUE_CLASSES = ['say', 'think', 'show', 'call', 'act', 'phrase'];
const CUE_FORMS = ['base', 'third', 'past', 'ing'];
const TAG_NUMBER = new Map(TAGS.map((tag, i) => [tag as string, i + 1]));
const PLAIN = new Set(['name', 'number', 'open', 'close', 'mark']);
const SAID = new Set(['say', 'tell', 'write', 'add', 'ask']);

export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Reads the facts of a whole document in linear time. */
export function readFacts(document: Document, words: TaggedWords): TokenFacts {
  const { tokens, sentences, pairs } = document;
  const size = tokens.length;
  const facts: TokenFacts = {
    ...{
      word: new Int32Array(size),
      tag: new Int32Array(size),
      suffix: new Int32Array(size),
      cue: new Int32Array(size),
    },
    ...{
      noun: new Int32Array(size),
      quote: new Int32Array(size),
      guess: new Int32Array(size),
      left: new Int32Array(size),
    },
    ...{
      right: new Int32Array(size),
      since: new Int32Array(size),
      place: new Int32Array(size),
      sentence: new Int32Array(size),
    },
    clauses: [],
  };
  for (let i = 0; i < size; i++) {
    const { lower } = tokens[i]!;
    const tag = words.tags[i]!;
    facts.tag[i] = TAG_NUMBER.get(tag)!;
    facts.word[i] = PLAIN.has(tag) ? facts.tag[i]! : hashWord(lower);
    facts.suffix[i] = tag === 'word' || tag === 'name' ? hashWord(lower.slice(-3)) : facts.tag[i]!;
    facts.cue[i] = cueNumber(words, i);
    facts.noun[i] = nounNumber(lower);
  }
  for (const pair of pairs) if (pair.depth === 0) readPair(facts, pair.open, pair.close, pair.closed);
  const guesses = guessClauses(document, words);
  facts.guess.set(guesses.labels);
  facts.clauses = guesses.clauses;
  for (const sentence of sentences) readSentence(facts, words, sentence.firstToken, sentence.endToken);
  readSentenceTypes(document, facts);
  return facts;
}

function cueNumber(words: TaggedWords, i: number): number {
  const cue = words.cues[i];
  if (!cue) return 0;
  const strong = SAID.has(cue.base) ? 32 : 0;
  return 1 + CUE_CLASSES.indexOf(cue.class) * 4 + CUE_FORMS.indexOf(cue.form) + strong;
}

function nounNumber(lower: string): number {
  return (
    (SPEAKER_NOUNS.has(lower) ? 1 : 0) +
    (DOCUMENT_NOUNS.has(lower) ? 2 : 0) +
    (BODY_NOUNS.has(lower) ? 4 : 0) +
    (TITLES.has(lower) ? 8 : 0)
  );
}

const bucket = (n: number) => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7);

/** Length class of the quotation (short ones are seldom speech) and whether the token opens, ends or lies inside it. */
function readPair(facts: TokenFacts, open: number, close: number, closed: boolean): void {
  const length = close - open - 1;
  const size = length <= 1 ? 1 : length <= 3 ? 2 : length <= 7 ? 3 : 4;
  const end = closed ? close : close - 1;
  for (let i = open; i <= end; i++) {
    const position = i === open ? 0 : i === end ? 2 : i === open + 1 ? 3 : i === end - 1 ? 4 : 1;
    facts.quote[i] = 1 + size * 8 + position + (closed ? 0 : 64);
  }
}

function readSentence(facts: TokenFacts, words: TaggedWords, from: number, to: number): void {
  let cue = 0;
  let at = from;
  let signs = 0;
  for (let i = from; i < to; i++) {
    facts.left[i] = cue ? cue * 8 + bucket(i - at) : 0;
    facts.since[i] = signs;
    const tag = words.tags[i];
    if (tag === 'comma') signs = (signs & ~3) | Math.min(3, (signs & 3) + 1);
    else if (tag === 'that') signs |= 4;
    else if (tag === 'subordinator') signs |= 8;
    else if (tag === 'conjunction') signs |= 16;
    else if (tag === 'open') signs |= 32;
    if (facts.cue[i] && words.tags[i] === 'cue') {
      cue = facts.cue[i]!;
      at = i;
      signs = 0;
    }
    facts.place[i] = Math.min(3, i - from) * 4 + Math.min(3, to - 1 - i);
  }
  cue = 0;
  for (let i = to - 1; i >= from; i--) {
    facts.right[i] = cue ? cue * 8 + bucket(at - i) : 0;
    if (facts.cue[i]) {
      cue = facts.cue[i]!;
      at = i;
    }
  }
}

/** Which parts of an attribution the rules saw in each sentence and in the one before it in the paragraph. */
function readSentenceTypes(document: Document, facts: TokenFacts): void {
  let before = 0;
  let paragraph = -1;
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== paragraph) before = 7;
    paragraph = sentence.paragraph;
    let quoted = 0;
    let outside = 0;
    let cue = 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (facts.quote[i]) quoted++;
      else {
        outside++;
        if (facts.guess[i] === GUESS.cue) cue = 1;
      }
    }
    const type = (quoted === 0 ? 0 : outside <= 1 ? 2 : 1) + (cue ? 3 : 0);
    facts.sentence.fill(1 + type * 8 + before, sentence.firstToken, sentence.endToken);
    before = type;
  }
}
