import type { Document, Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import { CUES } from './lexicon/cues.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { PLACE_OPENINGS } from './lexicon/places.ts';
import { BODY_NOUNS, TITLES } from './lexicon/roles.ts';
import { WORD_CLASSES } from './lexicon/word-classes.ts';
import { isHeading } from './titles.ts';
import type { TaggedWords } from './word-tags.ts';
import { firstWords, IN_INTERVIEW } from './word-tags.ts';

/** A run of capitalised words that names somebody or something: tokens `[from, to)`, titles before it included. */
export interface NameRun {
  from: number;
  to: number;
  /** First token after titles: where the bare name begins. */
  bare: number;
}

const INSIDE_PERSON = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'y',
  'da',
  'dos',
  'di',
  'du',
  'le',
]);
/** Words that a number follows as part of a name: "Section 1373", "General Order 4-12". */
const NUMBERED = new Set(
  'section bill order title directive article measure proposition act u.s.c. c.f.r. sb hb h.b. s.b. form chapter rule no local item line'.split(
    ' ',
  ),
);
const DAYS = new Set(WORD_CLASSES.day.split(' '));
const LONGEST_NAME = 12;
/** Open names of states and towns, and hardly a surname of two words. */
const COMPASS = new Set(['new', 'north', 'south', 'east', 'west']);
const PLACES_OF = new Set(['of', 'for']);
/** Capitalised at the head of a sentence or in a run without being part of a name. */
const NO_NAME = new Set(
  (
    'federal police local officials prosecutors authorities state immigration court records critics supporters republicans democrats asked lawyers advocates deputies officers court courts ' +
    'according speaking although no yes well oh mr. the look okay ok hey please thank thanks good sorry never maybe nobody everybody everyone someone people today yesterday tomorrow former then ' +
    'attorneys agents investigators residents neighbors voters families experts one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands both neither another ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo others mom dad sir madam ma question answer'
  ).split(' '),
);

/** The name runs of a document, in reading order. */
export function findNameRuns(document: Document, words: TaggedWords): NameRun[] {
  const { tokens } = document;
  const firsts = firstWords(document);
  const inner = new Set<string>();
  const nameless = namelessTokens(document);
  tokens.forEach((token, i) => {
    if (!nameless[i] && words.tags[i] === 'name' && !isInitial(words, firsts, i)) inner.add(token.lower);
  });
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (nameless[i] || !isNameWord(tokens, words, i)) continue;
    const to = runEnd(tokens, words, i);
    if (to === i + 1 && isInitial(words, firsts, i) && !standsAlone(tokens[i]!, inner)) continue;
    if (to === i + 1 && IN_INTERVIEW.test(tokens[i]!.text) && tokens[to]?.text === '.') continue;
    const from = i;
    runs.push({ from, to, bare: bareName(tokens, from, to) });
    i = to - 1;
  }
  return runs;
}

/** Marks the tokens of headings and datelines, whose capitals name nobody who speaks. */
function namelessTokens(document: Document): Uint8Array {
  const marked = new Uint8Array(document.tokens.length);
  for (const { index, firstToken, endToken } of document.paragraphs)
    if (isHeading(document, index)) marked.fill(1, firstToken, endToken);
  for (const { firstToken, opening } of document.sentences) marked.fill(1, firstToken, opening);
  return marked;
}

function isInitial(words: TaggedWords, firsts: ReadonlySet<number>, i: number): boolean {
  return firsts.has(i) || words.tags[i - 1] === 'open' || words.tags[i - 1] === 'colon' || words.tags[i - 1] === 'dash';
}

function isNameWord(tokens: readonly Token[], words: TaggedWords, i: number): boolean {
  return words.tags[i] === 'name' && !DAYS.has(tokens[i]!.lower);
}

function standsAlone(token: Token, inner: ReadonlySet<string>): boolean {
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(token.text)) return true;
  if (isGivenName(token.lower) || inner.has(token.lower)) return !NO_NAME.has(token.lower);
  return !NO_NAME.has(token.lower) && !CUES.has(token.lower) && !/(?:ly|ing|ed)$/u.test(token.lower);
}

function runEnd(tokens: readonly Token[], words: TaggedWords, from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_NAME) {
    const token = tokens[to];
    const next = tokens[to + 1];
    if (!token || /\n/.test(gapText(tokens, to)) || startsPlace(tokens, words, from, to)) return to;
    if (isNameWord(tokens, words, to) && !(TITLES.has(token.lower) && isSurnameBefore(tokens, from, to))) to++;
    else if (
      token.text === '.' &&
      tokens[to - 1]!.end === token.start &&
      isAbbreviated(tokens[to - 1]!) &&
      next &&
      isNameWord(tokens, words, to + 1)
    )
      to++;
    else if (token.kind === 'number' && NUMBERED.has(tokens[to - 1]!.lower)) to++;
    else if (INSIDE_PERSON.has(token.lower) && next && isNameWord(tokens, words, to + 1)) to += 2;
    else if (PLACES_OF.has(token.lower) && isBodyBefore(tokens, from, to)) {
      const skip = tokens[to + 1]?.lower === 'the' ? 2 : 1;
      if (!tokens[to + skip] || !isNameWord(tokens, words, to + skip)) return to;
      to += skip + 1;
    } else if (
      (token.text === '&' || token.lower === 'and') &&
      next &&
      isNameWord(tokens, words, to + 1) &&
      joinsBody(tokens, words, from, to)
    )
      to += 2;
    else if (token.lower === "'s" && next && isNameWord(tokens, words, to + 1) && BODY_NOUNS.has(next.lower)) to += 2;
    else if (token.text === '’' && next && isNameWord(tokens, words, to + 1) && BODY_NOUNS.has(next.lower)) to += 2;
    else return to;
  }
  return to;
}

function gapText(tokens: readonly Token[], to: number): string {
  const gap = tokens[to]!.start - tokens[to - 1]!.end;
  return gap > 1 ? '\n' : '';
}

function isAbbreviated(token: Token): boolean {
  return (
    token.text.length === 1 ||
    TITLES.has(token.lower) ||
    token.lower === 'jr' ||
    token.lower === 'sr' ||
    token.lower === 'st' ||
    token.lower === 'ft'
  );
}

/** "Gross Mayor": a title right after a given name and a surname starts another name. */
function isSurnameBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from >= 2 && isGivenName(tokens[to - 2]!.lower) && !TITLES.has(tokens[to - 1]!.lower);
}

/** "the Ada Quill South Dakota rally": a place after a given name and a surname. */
function startsPlace(tokens: readonly Token[], words: TaggedWords, from: number, to: number): boolean {
  return (
    to - from >= 2 &&
    COMPASS.has(tokens[to]!.lower) &&
    isGivenName(tokens[from]!.lower) &&
    tokens[to + 1] !== undefined &&
    isNameWord(tokens, words, to + 1)
  );
}

function isBodyBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return BODY_NOUNS.has(tokens[to - 1]!.lower) && to > from;
}

/** "Immigration and Customs Enforcement": both halves belong to a body when its head noun comes after the "and". */
function joinsBody(tokens: readonly Token[], words: TaggedWords, from: number, to: number): boolean {
  if (isGivenName(tokens[from]!.lower) || BODY_NOUNS.has(tokens[to - 1]!.lower)) return false;
  let end = to + 1;
  while (end < tokens.length && end - to < LONGEST_NAME && isNameWord(tokens, words, end)) end++;
  return BODY_NOUNS.has(tokens[end - 1]!.lower);
}

/** "Supervisor", and "Supervisors" before the first of several names. */
function isTitle(word: string): boolean {
  return TITLES.has(word) || (word.endsWith('s') && TITLES.has(word.slice(0, -1)));
}

function bareName(tokens: readonly Token[], from: number, to: number): number {
  if (BODY_NOUNS.has(tokens[to - 1]!.lower) && !isGivenName(tokens[to - 2]?.lower ?? '')) return from;
  let bare = from;
  for (let i = from; i < to - 1; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'of' || lower === 'for' || lower === 'and') return bare;
    if (isTitle(lower)) bare = tokens[i + 1]!.text === '.' && i + 2 < to ? i + 2 : i + 1;
    else if (isGivenName(lower) && bare > from) break;
  }
  return bare > from ? bare : givenNameFrom(tokens, from, to);
}

/** "Assistant Federal Public Defender Angela Greer": after words that are no name, a given name begins it. */
function givenNameFrom(tokens: readonly Token[], from: number, to: number): number {
  if (isGivenName(tokens[from]!.lower) || PLACE_OPENINGS.has(tokens[from]!.lower)) return from;
  // "Chief of Corrections Renee Tillotson": after "of", one word may be the end of a title.
  const least = tokens[from - 1]?.lower === 'of' ? from : from + 1;
  for (let i = to - 2; i > least; i--) {
    if (!isGivenName(tokens[i]!.lower)) continue;
    const joined = tokens[i - 1]!.lower;
    return joined === 'of' || joined === 'and' || joined === '.' ? from : i;
  }
  return from;
}

/** Whether the run looks like a person's name: a title or a given name leads it. */
export function looksLikePerson(tokens: readonly Token[], run: NameRun): boolean {
  if (BODY_NOUNS.has(tokens[run.to - 1]!.lower) && run.to - run.bare > 2) return false;
  return (
    run.bare > run.from ||
    (isGivenName(tokens[run.bare]!.lower) && run.to - run.bare > 1) ||
    isCapitalisedInitial(tokens, run)
  );
}

function isCapitalisedInitial(tokens: readonly Token[], run: NameRun): boolean {
  const middle = tokens[run.bare + 1];
  return run.to - run.bare >= 3 && middle !== undefined && middle.text.length === 1 && isCapitalised(middle);
}
