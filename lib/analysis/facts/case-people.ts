import type { Attributed, Person } from '../attribution/index.ts';
import { SPEAKER_NOUNS, TITLES } from '../attribution/lexicon/roles.ts';
import type { Document, Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import {
  AUXILIARIES,
  CASE_LINKS,
  CASE_NEUTRAL_ROLES,
  CASE_NOUNS,
  CASE_PARTICIPLES,
  CASE_POSSESSIONS,
  CASE_VERBS,
  CASE_VERBS_BEFORE,
} from './lexicon/person-words.ts';
import { tokenRange } from './token-places.ts';

/** Somebody whose case the article tells, with the places where it names them: tokens `[first, end)`. */
export interface CasePerson {
  name: string;
  aliases: string[];
  mentions: { first: number; end: number }[];
}

/** One naming of such a person: tokens `[first, end)`. */
export interface CaseMention {
  person: CasePerson;
  first: number;
  end: number;
}

const APPOSITION = 14;
/** "34-year-old" before a name. */
const AGE_TOKENS = 3;
const NAME_PARTS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ALSO_KNOWN = [
  ['aka'],
  ['a.k.a.'],
  ['also', 'known', 'as'],
  ['alias'],
  ['also', 'goes', 'by'],
  ['also', 'uses', 'the', 'name'],
];

/**
 * The people who are arrested, charged, held or let go in a document. Officials, and people of whom it says nothing of the kind, such
 * as relatives, victims and neighbours, are none of them.
 */
function findCasePeople(document: Document, attributed: Attributed): CasePerson[] {
  const { tokens } = document;
  const byWords = new Map<string, CasePerson>();
  const found: CasePerson[] = [];
  for (const person of attributed.people) {
    if ((person.kind !== 'person' && person.kind !== 'unknown') || isOfficial(person)) continue;
    const mentions = person.mentions.map((span) => tokenRange(tokens, span)).filter(({ first, end }) => first < end);
    if (!mentions.some(({ first, end }) => isInCase(tokens, first, end))) continue;
    if (person.kind === 'unknown' && !person.name.includes(' ')) continue;
    const key = wordSet(person.name);
    const same = byWords.get(key);
    if (same) {
      same.mentions.push(...mentions);
      if (person.name !== same.name) same.aliases.push(person.name);
      continue;
    }
    const known: CasePerson = { name: person.name, aliases: otherNames(tokens, person, mentions), mentions };
    byWords.set(key, known);
    found.push(known);
  }
  return found.filter(({ name }) => !found.some((other) => other.name !== name && other.aliases.includes(name)));
}

/** Every naming of the people of the case, in reading order. */
export function findCaseMentions(document: Document, attributed: Attributed): CaseMention[] {
  return findCasePeople(document, attributed)
    .flatMap((person) => person.mentions.map(({ first, end }) => ({ person, first, end })))
    .sort((a, b) => a.first - b.first);
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase();
const wordsIn = (name: string) =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** The same for "Jose Marín-Tejada" and "Marin Tejada, José". */
function wordSet(name: string): string {
  return wordsIn(name).sort().join(' ');
}

function isOfficial(person: Person): boolean {
  const role = person.role?.toLowerCase();
  if (!role || CASE_NEUTRAL_ROLES.has(role)) return false;
  return (
    TITLES.has(role) ||
    SPEAKER_NOUNS.has(role) ||
    /(?:officer|sheriff|attorney|lawyer|director|spokes\w+|judge)$/u.test(role)
  );
}

/** Names that hold a word which the fullest name lacks, and those after "also known as". */
function otherNames(tokens: readonly Token[], person: Person, mentions: CasePerson['mentions']): string[] {
  const words = new Set(wordsIn(person.name));
  const aliases = person.aliases.filter(
    (alias) => wordsIn(alias).some((word) => !words.has(word)) && !/\d/.test(alias),
  );
  for (const { end } of mentions) {
    const alias = alsoKnownAs(tokens, end);
    if (alias && !aliases.includes(alias)) aliases.push(alias);
  }
  return aliases;
}

/** The name after "aka", also past an age; `null` where there is none. */
function alsoKnownAs(tokens: readonly Token[], end: number): string | null {
  let i = end;
  while (i < end + 4 && (/^[,(]$/.test(tokens[i]?.text ?? '') || tokens[i]?.kind === 'number')) i++;
  if (tokens[i]?.lower === 'who') i++;
  const phrase = ALSO_KNOWN.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
  if (!phrase) return null;
  i += phrase.length;
  if (tokens[i]?.kind === 'mark') i++;
  const names: string[] = [];
  while (tokens[i] && isCapitalised(tokens[i]!) && names.length < 5) names.push(tokens[i++]!.text);
  return names.length > 0 ? names.join(' ') : null;
}

const BE = /^(?:was|were|is|been|being|be|got|remains)$/;
const GOES = /^(?:walked|walks|went|left|leaves|came|got|spent|sat|served)$/;
const CUSTODY = /^(?:jail|prison|custody|detention|bond|bail|cell|recognizance)$/;

function isInCase(tokens: readonly Token[], first: number, end: number): boolean {
  const bearer = tokens[first - 1]?.lower === 'year-old' ? first - AGE_TOKENS : first;
  const before = tokens[bearer - 1];
  if (before && CASE_VERBS_BEFORE.has(before.lower)) return true;
  if (before && CASE_LINKS.has(before.lower) && CASE_NOUNS.has(tokens[bearer - 2]?.lower ?? '')) return true;
  const after = tokens[end];
  if (after?.lower === "'s" || after?.text === '’') return CASE_POSSESSIONS.has(tokens[end + 1]?.lower ?? '');
  const next = afterApposition(tokens, end);
  return (
    happensTo(tokens, next) ||
    alsoKnownAs(tokens, end) !== null ||
    (tokens[end + 1]?.kind === 'number' &&
      tokens[next - 1]?.text === ',' &&
      CASE_PARTICIPLES.has(tokens[next]?.lower ?? ''))
  );
}

/** Past "Jr." and ", 31, of El Salvador,": where the sentence goes on. */
function afterApposition(tokens: readonly Token[], end: number): number {
  let i = end;
  if (tokens[i]?.text === ',' && NAME_PARTS.has(tokens[i + 1]?.lower ?? '')) i += 2;
  if (tokens[i]?.text === '.') i++;
  if (tokens[i]?.text !== ',') return i;
  const stop = i + APPOSITION;
  let last = i;
  for (let k = i + 1; k < stop && tokens[k] && !/^[.;:—–“”"]$/.test(tokens[k]!.text); k++) {
    if (CASE_PARTICIPLES.has(tokens[k]!.lower) && AUXILIARIES.has(tokens[k - 1]!.lower)) return k - 1;
    if (tokens[k]!.text === ',') last = k;
  }
  return last + 1;
}

function happensTo(tokens: readonly Token[], from: number): boolean {
  let i = from;
  let passive = false;
  while (i < from + 4 && AUXILIARIES.has(tokens[i]?.lower ?? '')) passive = BE.test(tokens[i++]!.lower) || passive;
  const { lower } = tokens[i] ?? { lower: '' };
  if (CASE_PARTICIPLES.has(lower)) return passive || tokens[i + 1]?.lower === 'by';
  if (GOES.test(lower)) return tokens.slice(i + 1, i + 6).some((token) => CUSTODY.test(token.lower));
  if (!CASE_VERBS.has(lower)) return false;
  if (lower === 'posted') return /^(?:bail|bond|a|\$)$/.test(tokens[i + 1]?.lower ?? '');
  if (lower === 'entered') return tokens.slice(i + 1, i + 5).some((token) => token.lower === 'plea');
  if (/^remain/.test(lower)) return tokens.slice(i + 1, i + 7).some((token) => CUSTODY.test(token.lower));
  if (lower === 'faces')
    return /^(?:charges?|a|one|two|three|up|trial|deportation|removal)$/.test(tokens[i + 1]?.lower ?? '');
  return true;
}
