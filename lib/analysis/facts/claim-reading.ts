import type { Document, Sentence, Token } from '../language/index.ts';
import type { DetectedClaim } from '../types.ts';
import { claimPhrases } from './claim-phrases.ts';
import type { Mark } from './phrase-table.ts';

/** A claim sentence with what its words may mean, for the finders of each type of fact. */
export interface ClaimReading {
  document: Document;
  tokens: readonly Token[];
  sentence: Sentence;
  claim: DetectedClaim;
  from: number;
  to: number;
  /** By group of the lexicon. */
  marks: ReadonlyMap<string, readonly Mark[]>;
  /** Number of the clause that a token stands in, counted over `[from, to)`. */
  clauses: Uint16Array;
}

const NONE: readonly Mark[] = [];
const CLAUSE_MARK = /^(?:[;:—–]|--)$/;
const BRACKET = /^[()]$/;
/** "(ICE)": so few words in brackets open no clause. */
const SHORT_BRACKET = 3;
const CLAUSE_REACH = 20;
const CLAUSE_WORD = new Set(
  'who which that whom whose after before because when while if although though but unless until where so whether despite nor then as'.split(
    ' ',
  ),
);
/** Opens a clause where its second word follows: "instead of", but "he would instead call". */
const CLAUSE_PAIRS = new Map([
  ['instead', 'of'],
  ['rather', 'than'],
]);

/** Reads one claim sentence: phrases of every lexicon, and where its clauses are. */
export function readClaim(document: Document, sentence: Sentence, claim: DetectedClaim): ClaimReading {
  const { tokens } = document;
  const { firstToken: from, endToken: to } = sentence;
  const clauses = new Uint16Array(to - from);
  let clause = 0;
  for (let i = from; i < to; i++) {
    if (opensClause(tokens, i)) clause++;
    clauses[i - from] = clause;
  }
  return {
    document,
    tokens,
    sentence,
    claim,
    from,
    to,
    marks: byGroup(claimPhrases().find(tokens, from, to)),
    clauses,
  };
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const second = CLAUSE_PAIRS.get(lower);
  if (second) return tokens[i + 1]?.lower === second;
  return CLAUSE_MARK.test(lower) || CLAUSE_WORD.has(lower) || (BRACKET.test(lower) && !isShortBracket(tokens, i));
}

function byGroup(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.group);
    if (group) group.push(mark);
    else groups.set(mark.group, [mark]);
  }
  return groups;
}

function isShortBracket(tokens: readonly Token[], i: number): boolean {
  const [step, other] = tokens[i]!.text === '(' ? [1, ')'] : [-1, '('];
  for (let k = 1; k <= SHORT_BRACKET; k++) if (tokens[i + k * step]?.text === other) return true;
  return false;
}

/** The clause that a token stands in; `-1` outside the sentence. */
export function clauseOf(reading: ClaimReading, index: number): number {
  return reading.clauses[index - reading.from] ?? -1;
}

/** The first token of the clause that token `index` stands in, at most `CLAUSE_REACH` before it. */
export function clauseStart(reading: ClaimReading, index: number): number {
  const clause = clauseOf(reading, index);
  let start = index;
  while (index - start < CLAUSE_REACH && clauseOf(reading, start - 1) === clause) start--;
  return start;
}

/** The sentence's marks of one group, in reading order. */
export function marksOf(reading: ClaimReading, group: string): readonly Mark[] {
  return reading.marks.get(group) ?? NONE;
}

/** The fact's place: from the first character of token `first` to the last of the token before `end`. */
export function placeOf({ tokens }: ClaimReading, first: number, end: number): { start: number; end: number } {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The article's words for tokens `[first, end)`. */
export function wordsOf(reading: ClaimReading, first: number, end: number): string {
  const { start, end: last } = placeOf(reading, first, end);
  return reading.document.text.slice(start, last);
}
