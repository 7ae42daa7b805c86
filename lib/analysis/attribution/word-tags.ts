import type { Document, Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import type { Cue } from './lexicon/cues.ts';
import { CUES, phrasalCue } from './lexicon/cues.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, SPEAKER_NOUNS, TITLES } from './lexicon/roles.ts';
import { IRREGULAR_PASTS, WORD_CLASSES } from './lexicon/word-classes.ts';

/** A coarse part of speech: closed classes by list, the rest by form. */
export type Tag =
  | keyof typeof WORD_CLASSES
  | 'cue'
  | 'genitive'
  | 'ed'
  | 'ing'
  | 'ly'
  | 'name'
  | 'number'
  | 'word'
  | 'open'
  | 'close'
  | 'mark'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'point'
  | 'dash'
  | 'bracket'
  | 'sign';

export const TAGS: readonly Tag[] = [
  ...(Object.keys(WORD_CLASSES) as (keyof typeof WORD_CLASSES)[]),
  ...([
    'cue',
    'ed',
    'ing',
    'ly',
    'name',
    'number',
    'word',
    'open',
    'close',
    'mark',
    'comma',
    'colon',
    'semicolon',
    'stop',
  ] as const),
  ...(['dash', 'bracket', 'sign', 'genitive', 'point'] as const),
];

const CLOSED = new Map<string, Tag>();
for (const [name, words] of Object.entries(WORD_CLASSES)) {
  for (const word of words.split(' ')) if (!CLOSED.has(word)) CLOSED.set(word, name as Tag);
}
const NOUN_OR_VERB = new Set(
  (
    'report reports claim claims plan plans order orders request requests rule rules state states charge charges question questions hope hopes support supports doubt doubts answer answers demand ' +
    'demands estimate estimates project projects list lists address addresses attack attacks challenge challenges comment comments note notes voice promise promises pledge pledges praise blame fear ' +
    'fears worry worries wish wishes guess bet show shows view views suspect suspects vow vows cry cries joke jokes laugh text texts tweet tweets email post posts record records call calls cast ' +
    'advocate advocates chant chants counsel brand label labels cite caution aim aims favor favour charge outline detail details need needs respect counter vent crack quip hold holds ' +
    'figure figures reason reasons remark remarks mention mentions quote quotes signal signals hint hints object objects reply replies protest protests trust volunteer volunteers offer offers credit credits stress'
  ).split(' '),
);
const LY_NOUNS = new Set('family assembly rally supply anomaly monopoly'.split(' '));
const SIGNS = new Map<string, Tag>([
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['-', 'dash'],
  ['(', 'bracket'],
  [')', 'bracket'],
]);

export interface TaggedWords {
  /** One tag for each token of the document. */
  tags: Tag[];
  /** The reporting verb that the token is a form of. */
  cues: (Cue | undefined)[];
}

/** Tags every token of the document; `names` are words in small letters that are known to be names. */
export function tagWords(document: Document, names: Iterable<string> = []): TaggedWords {
  const { tokens, pairs } = document;
  const tags: Tag[] = new Array(tokens.length);
  const cues: (Cue | undefined)[] = new Array(tokens.length);
  const firsts = firstWords(document);
  const inner = new Set<string>(names);
  const common = new Set(tokens.filter((token) => !isCapitalised(token)).map((token) => token.lower));
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isCapitalised(token) && !firsts.has(i) && !isOpeningSign(tokens[i - 1]!)) inner.add(token.lower);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') tags[i] = SIGNS.get(token.text) ?? 'sign';
    else if (token.kind === 'mark') tags[i] = 'mark';
    else if (token.kind === 'number') tags[i] = 'number';
    else {
      const closed = CLOSED.get(token.lower);
      const initial = firsts.has(i) || (i > 0 && isOpeningSign(tokens[i - 1]!));
      const capital = isCapitalised(token);
      if (closed && (!capital || initial || token.lower === 'i' || closed === 'day')) tags[i] = closed;
      else if (capital && !(initial && (CUES.has(token.lower) || isOrdinary(tokens, i, inner, common))))
        tags[i] = 'name';
      else {
        const cue =
          isNoun(token.lower, tags[i - 1], tokens[i - 1]?.lower) || isSubject(token.lower, tags[i - 1], tokens[i + 1])
            ? undefined
            : (phrasalCue(token.lower, tokens[i + 1]?.lower, tokens[i + 2]?.lower) ?? CUES.get(token.lower));
        if (cue) cues[i] = cue;
        tags[i] = cue ? 'cue' : byForm(token.lower);
      }
    }
  }
  for (let i = 1; i < tokens.length - 1; i++) {
    const { lower } = tokens[i]!;
    // "an elder once told me": between subject and verb it joins no clauses.
    if (lower === 'once' && cues[i + 1]) tags[i] = 'adverb';
    // "officials have long said"
    else if (lower === 'long' && tags[i - 1] === 'auxiliary' && cues[i + 1]) tags[i] = 'adverb';
    // "ICE itself has said", "the mayor himself said": it stands for nobody of its own.
    else if (REFLEXIVE.test(lower) && SUBJECT_ENDS.test(tags[i - 1]!) && (cues[i + 1] || tags[i + 1] === 'auxiliary'))
      tags[i] = 'adverb';
    // "the Ledger's Ada Quill", not "Quill's going"
    else if (lower === "'s" && NAMES.test(tags[i - 1]!) && NAMES.test(tags[i + 1]!)) tags[i] = 'genitive';
  }
  for (const { firstToken, endToken } of document.sentences)
    for (let i = firstToken + 1; i < endToken - 1; i++) if (isAbbreviating(tokens, i)) tags[i] = 'point';
  for (let i = 0; i < tokens.length; i++)
    if (BEFORE_CLAUSE.has(tokens[i]!.lower) && opensClause(tags, cues, i)) tags[i] = 'subordinator';
  for (const pair of pairs) {
    tags[pair.open] = 'open';
    if (pair.closed) tags[pair.close] = 'close';
  }
  return { tags, cues };
}

const NAMES = /^(?:name|word)$/u;
/** "Q. Why three forms?" */
export const IN_INTERVIEW = /^[QA]$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}.\d]+$/u;
const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/u;
const SUBJECT_ENDS = /^(?:name|word|subject)$/u;
/** Prepositions that a clause may follow. */
const BEFORE_CLAUSE = new Set('after before since until till'.split(' '));
const LONGEST_BODY = 8;
const LONGEST_SUBJECT = 8;

/** "Gov. Pell", "Acme Inc. said": the period of an abbreviation inside a sentence. */
function isAbbreviating(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.text === '.' && tokens[i - 1]!.end === tokens[i]!.start && /^(?:word|number)$/u.test(tokens[i + 1]!.kind)
  );
}

/** "after the sheriff had said", not "after the hearing,": a subject and its verb follow. */
function opensClause(tags: readonly Tag[], cues: readonly (Cue | undefined)[], at: number): boolean {
  if (tags[at] !== 'preposition') return false;
  let end = at + 1;
  if (tags[end] === 'subject') return true;
  while (end - at <= LONGEST_SUBJECT && /^(?:determiner|possessive|name|word|number|genitive)$/u.test(tags[end] ?? ''))
    end++;
  return end > at + 1 && (tags[end] === 'auxiliary' || /^(?:past|third)$/u.test(cues[end]?.form ?? ''));
}

/**
 * The tokens at which sentences begin, before and behind a dateline, a time or the label of a list item or turn: "5. But …",
 * "Q. You …".
 */
export function firstWords({ tokens, sentences }: Document): Set<number> {
  const firsts = new Set<number>();
  for (const { firstToken, opening } of sentences) {
    firsts.add(firstToken).add(opening);
    const label = tokens[firstToken]!.text === '(' ? firstToken + 1 : firstToken;
    const isLabel = tokens[label]?.kind === 'number' || IN_INTERVIEW.test(tokens[label]?.text ?? '');
    if (isLabel && /^[.)]$/u.test(tokens[label + 1]?.text ?? '')) firsts.add(label + 2);
  }
  return firsts;
}

function isOpeningSign(token: Token): boolean {
  return token.kind === 'mark' || token.text === ':';
}

/**
 * Whether the capital of a sentence's first word is only the sentence's: the word stands alone, or before an acronym and
 * is `common`, written small elsewhere ("Make ICE answer"); it has no capital anywhere else in the document, and is no
 * known name, unless it does what names do ("Boggs said", "Boggs’s", "Boggs, who").
 */
function isOrdinary(
  tokens: readonly Token[],
  i: number,
  inner: ReadonlySet<string>,
  common: ReadonlySet<string>,
): boolean {
  const { lower, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || next.text === '.' || TITLES.has(lower)) return false;
  if (isCapitalised(next) && !(ACRONYM.test(next.text) && common.has(lower))) return false;
  if (opensBody(tokens, i) || inner.has(lower) || isGivenName(lower) || ACRONYM.test(text)) return false;
  if (SPEAKER_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) || BODY_NOUNS.has(lower) || /(?:ly|ing|ed)$/u.test(lower))
    return true;
  if (next.lower === "'s" || CUES.has(next.lower)) return false;
  return !(next.text === ',' && /^(?:who|a|an|the|his|her|\d+)$/u.test(tokens[i + 2]?.lower ?? ''));
}

/** "Immigration and Customs Enforcement": the word before "and" belongs to the body's name. */
function opensBody(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:and|&)$/u.test(tokens[i + 1]?.lower ?? '') || SPEAKER_NOUNS.has(tokens[i]!.lower)) return false;
  let end = i + 2;
  while (end < i + LONGEST_BODY && tokens[end] && isCapitalised(tokens[end]!)) end++;
  return end > i + 3 && BODY_NOUNS.has(tokens[end - 1]!.lower);
}

/** "the report", "in charge", "Supreme Court advocate": whether a word that is noun and verb is a noun here. */
function isNoun(word: string, before: Tag | undefined, wordBefore: string | undefined): boolean {
  if (!NOUN_OR_VERB.has(word)) return false;
  // Who could say so, and in the singular not the verb of what stands before it.
  if (SPEAKER_NOUNS.has(word) && /^(?:name|word|ed|ing)$/u.test(before ?? '') && !wordBefore!.endsWith('s'))
    return true;
  return (
    before === 'determiner' ||
    before === 'possessive' ||
    before === 'preposition' ||
    before === 'number' ||
    wordBefore === "'s" ||
    // "detainers are requests"
    (word.endsWith('s') && /^(?:auxiliary|negation|to)$/u.test(before ?? ''))
  );
}

const OPENS_CLAUSE = /^(?:stop|comma|colon|dash|mark|semicolon)$/u;
const BEHIND_NOUN = /ed$|^(?:of|from|by|in|for)$/u;

/**
 * "Advocates say", ", records obtained by the Ledger show", "a police report says": whether a word that is noun and verb
 * is the subject of the verb that follows, or opens its clause as no verb can.
 */
function isSubject(word: string, before: Tag | undefined, next: Token | undefined): boolean {
  if (!NOUN_OR_VERB.has(word) || !next) return false;
  const verb = CUES.get(next.lower);
  if (verb && (verb.form === 'third' || verb.form === 'past') && !NOUN_OR_VERB.has(next.lower)) return true;
  if (!word.endsWith('s') || !(before === undefined || OPENS_CLAUSE.test(before))) return false;
  if (isCapitalised(next)) return false;
  return verb?.form === 'base' || CLOSED.get(next.lower) === 'auxiliary' || BEHIND_NOUN.test(next.lower);
}

function byForm(word: string): Tag {
  if (IRREGULAR_PASTS.has(word)) return 'ed';
  if (word.length > 4) {
    if (word.endsWith('ly')) return LY_NOUNS.has(word) ? 'word' : 'ly';
    if (word.endsWith('ing')) return 'ing';
    if (word.endsWith('ed')) return 'ed';
  }
  return 'word';
}
