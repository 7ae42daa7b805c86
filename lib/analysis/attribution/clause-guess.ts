import type { Document, Sentence } from '../language/index.ts';
import type { GuessedClause, SentenceWords } from './guessed-clause.ts';
import { takesHearer } from './lexicon/cues.ts';
import { participleClause } from './participle-clauses.ts';
import { isPassive } from './passive.ts';
import {
  adjunctsEnd,
  cueStart,
  endsAside,
  followsConjunction,
  hearerEnd,
  isNounPhrase,
  mainSubject,
  phraseEnd,
  phraseStart,
  STARTS_SUBJECT,
  standsAlone,
  subjectBefore,
} from './phrase-bounds.ts';
import { beforeRelative, relativeSubject } from './relative-clauses.ts';
import { aroundPhrase, sourcePhrase } from './source-phrases.ts';
import type { TaggedWords } from './word-tags.ts';

/** What the hand-written clause rules take a token for; the tagger weighs it with everything else. */
export const GUESS = { none: 0, source: 1, cue: 2, before: 3, after: 4 } as const;

export interface Guesses {
  /** One guess for each token of the document. */
  labels: Uint8Array;
  /** In reading order. */
  clauses: GuessedClause[];
}

const STARTS_CLAUSE = new Set([
  'name',
  'determiner',
  'possessive',
  'subject',
  'that',
  'number',
  'subordinator',
  'word',
  'preposition',
  'comma',
  'open',
  'colon',
  'adverb',
]);
const NO_FINITE_VERB_AFTER = new Set(['auxiliary', 'to', 'negation', 'preposition', 'determiner', 'possessive']);

/**
 * Reads each sentence by a few rules of the clause: subject, verb of saying and what follows or goes before; “…,” said X;
 * according to X. A rough first reading, right in the plain cases.
 */
export function guessClauses(document: Document, words: TaggedWords): Guesses {
  const labels = new TokenLabels(document.tokens.length);
  const clauses: GuessedClause[] = [];
  for (const sentence of document.sentences) guessSentence(wordsOf(document, words, sentence), labels, clauses);
  return { labels: labels.values, clauses };
}

function wordsOf({ tokens }: Document, { tags, cues }: TaggedWords, { opening, endToken }: Sentence): SentenceWords {
  return { tokens, tags, cues, from: opening, to: tags[endToken - 1] === 'stop' ? endToken - 1 : endToken };
}

/** Labels of tokens that know their next blank one, so that long stretches may be filled many times in linear time. */
class TokenLabels {
  readonly values: Uint8Array;
  /** For each token itself while it is blank, else a later one. */
  readonly #next: Int32Array;

  constructor(count: number) {
    this.values = new Uint8Array(count);
    this.#next = Int32Array.from({ length: count + 1 }, (_, i) => i);
  }

  put(label: number, [from, to]: readonly [number, number]): void {
    for (let i = from; i < to; i++) this.#set(i, label);
  }

  putWhereBlank(label: number, [from, to]: readonly [number, number]): void {
    for (let i = this.#blankFrom(from); i < to; i = this.#blankFrom(i)) this.#set(i, label);
  }

  #set(i: number, label: number): void {
    this.values[i] = label;
    if (this.#next[i] === i) this.#next[i] = i + 1;
  }

  #blankFrom(start: number): number {
    let blank = start;
    while (this.#next[blank] !== blank) blank = this.#next[blank]!;
    for (let i = start; i < blank; ) {
      const after = this.#next[i]!;
      this.#next[i] = blank;
      i = after;
    }
    return blank;
  }
}

function guessSentence(words: SentenceWords, labels: TokenLabels, clauses: GuessedClause[]): void {
  const { tags, from, to } = words;
  let quoted = 0;
  let done = from;
  for (let i = from; i < to; i++) {
    if (tags[i] === 'open') quoted++;
    else if (tags[i] === 'close') quoted = Math.max(0, quoted - 1);
    if (quoted > 0 || i < done) continue;
    const clause = sourcePhrase(words, i) ?? verbClause(words, i);
    if (!clause) continue;
    clauses.push(clause);
    labels.put(GUESS.source, clause.source);
    labels.put(GUESS.cue, clause.cue);
    for (const content of clause.contents)
      labels.putWhereBlank(content[0] < clause.cue[0] ? GUESS.before : GUESS.after, content);
    done = Math.max(clause.source[1], clause.cue[1]);
  }
}

/**
 * A base form has a plural subject or "I", "you": "officials say", "logs seen by the Ledger show", but not
 * "a better view".
 */
function isPlural({ tokens, tags }: SentenceWords, [start, end]: readonly [number, number]): boolean {
  const isPluralAt = (i: number) => {
    const { lower } = tokens[i]!;
    if (tags[i] === 'subject') return !/^(?:he|she|it)$/u.test(lower);
    return (
      (tags[i] === 'word' && /[^s]s$|men$|people$|police$|^data$/u.test(lower)) ||
      (tags[i] === 'determiner' && /^(?:those|these|many|some|most|several|few|both|all)$/u.test(lower)) ||
      (tags[i] === 'name' && /[^s]s$|^people$|^police$/u.test(lower))
    );
  };
  let head = start + 1;
  while (head < end && tags[head] !== 'preposition' && tags[head] !== 'ed' && tags[head] !== 'subject') head++;
  // "logs kept by the clerk": before the preposition may stand a participle that only its place tells.
  return isPluralAt(head - 1) || (head < end && head - 2 >= start && isPluralAt(head - 2));
}

function verbClause(words: SentenceWords, i: number): GuessedClause | null {
  const { tokens, tags, cues, from, to } = words;
  const cue = cues[i];
  if (!cue) return null;
  const before = tags[i - 1];
  if (cue.form === 'base' && NO_FINITE_VERB_AFTER.has(before ?? '')) return null;
  if (cue.form === 'ing' && before !== 'auxiliary') return participleClause(words, i);
  const afterSign = i > from && (before === 'comma' || before === 'close');
  if (afterSign && cue.class === 'say' && STARTS_SUBJECT.has(tags[i + 1] ?? '')) {
    const end = beforeRelative(words, i + 1, phraseEnd(tags, i + 1, to));
    // "An officer, who asked for it, said agents “will come.”": they are in what is said.
    const isSaid = before === 'comma' && tags[end] === 'open';
    if (before === 'close' || (!isSaid && !endsAside(tags, i, from) && standsAlone(tags, i + 1, end, to))) {
      const contents: [number, number][] = [[from, before === 'comma' ? i - 1 : i]];
      return { source: [i + 1, end], cue: [i, i + 1], contents, plain: true };
    }
  }
  if (cue.form === 'past' && isPassive(tokens, tags, i, from)) return byWhom(words, i);
  let [start, end] = relativeSubject(words, i) ?? subjectBefore(tags, i, from);
  if (start === end && followsConjunction(tags, i)) [start, end] = mainSubject(tags, from, i);
  // "a message that said"
  if (before === 'that' && cue.form !== 'base' && isNounPhrase(tags[i - 2] ?? ''))
    [start, end] = [phraseStart(tags, i - 1, from), i - 1];
  if (start === end || (cue.form === 'base' && !isPlural(words, [start, end]))) return null;
  const said = cue.class === 'say';
  const apart = start > from && (tags[start - 1] === 'comma' || tags[start - 1] === 'close');
  const hearer = takesHearer(cue) ? hearerEnd(tags, i + 1, to) : i + 1;
  const after = adjunctsEnd(tags, hearer, to);
  const closes =
    after >= to || /^(?:comma|day|dash)$/u.test(tags[after]!) || (hearer > i + 1 && tags[hearer] === 'preposition');
  if (apart && closes && start - from > 2) {
    const contents: [number, number][] = [[from, tags[start - 1] === 'comma' ? start - 1 : start]];
    if (tags[after] === 'comma' && to - after > 2) contents.push([after + 1, to]);
    return { source: [start, end], cue: [cueStart(tags, i), i + 1], contents, plain: said || cue.class === 'show' };
  }
  const told = start > from && tokens[start - 1]!.lower === 'as' && asTold(words, [start, end], i);
  if (told) return told;
  const follows = tags[i + 1] ?? 'stop';
  const contents: [number, number][] =
    i + 1 < to ? [[tags[i + 1] === 'comma' || tags[i + 1] === 'colon' ? i + 2 : i + 1, to]] : [];
  const plain =
    (said || follows === 'that') && STARTS_CLAUSE.has(follows) && to - i > 2 && tags[start - 1] !== 'subordinator';
  return { source: [start, end], cue: [cueStart(tags, i), i + 1], contents, plain };
}

/** "was told by ICE that …": of a passive only whoever is named behind the "by" says anything. */
function byWhom({ tokens, tags, to }: SentenceWords, verb: number): GuessedClause | null {
  if (tokens[verb + 1]?.lower !== 'by') return null;
  const end = phraseEnd(tags, verb + 2, to);
  if (end === verb + 2 || end >= to) return null;
  const cue: [number, number] = [cueStart(tags, verb), verb + 1];
  return {
    source: [verb + 2, end],
    cue,
    contents: [[tags[end] === 'that' ? end + 1 : end, to]],
    plain: tags[end] === 'that',
  };
}

/** "As the sheriff tells it, …", "…, as ICE noted on Friday.": what stands around the clause is told. */
function asTold(words: SentenceWords, [start, end]: readonly [number, number], verb: number): GuessedClause | null {
  const { tokens, tags, from, to } = words;
  const last = adjunctsEnd(tags, tokens[verb + 1]?.lower === 'it' ? verb + 2 : verb + 1, to);
  const isApart = start - 1 === from || tags[start - 2] === 'comma' || tags[start - 2] === 'close';
  if (!isApart || (last < to && tags[last] !== 'comma')) return null;
  const contents = aroundPhrase(words, start - 1, last);
  return contents.length > 0
    ? { source: [start, end], cue: [cueStart(tags, verb), verb + 1], contents, plain: true }
    : null;
}
