import type { Document, Token } from '../language/index.ts';
import { addDescriptions } from './descriptions.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { PLACE_ENDINGS, PLACE_OPENINGS, PLACES } from './lexicon/places.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, FEMALE_NOUNS, MALE_NOUNS, SPEAKER_NOUNS, TITLES } from './lexicon/roles.ts';
import type { NameRun } from './name-runs.ts';
import { findNameRuns, looksLikePerson } from './name-runs.ts';
import type { EntityRegister } from './people-register.ts';
import { peopleRegister, SUFFIX } from './people-register.ts';
import type { Person } from './types.ts';
import type { TaggedWords } from './word-tags.ts';

/** A person or body as the resolver uses it. */
export interface Entity extends Person {
  /** The words of the fullest name, in lower case. */
  words: string[];
  /** Nouns that describe it: "sheriff", "director", "lawyer". */
  roles: Set<string>;
  /** Named by a description alone: "a jail spokesperson". */
  unnamed: boolean;
}

/** One naming: tokens `[from, to)` with titles, `bare` without. */
export interface Mention extends NameRun {
  entity: Entity;
  sentence: number;
  /** Inside quotation marks. */
  quoted: boolean;
}

export interface People {
  entities: Entity[];
  /** In reading order. */
  mentions: Mention[];
}

/** Index of the first naming at or after a token. */
export function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]+$/u;
const REPRESENTS = new Set(['represents', 'represented', 'representing']);
const PLURAL = /(?:[^s]s|people|men|women)$/u;
const WHERE = new Set('in at near outside inside across around'.split(' '));
const APPOSITION_WINDOW = 14;

/** Finds everybody and every body that a document names, and every place where it does; `known` come from elsewhere. */
export function findPeople(document: Document, words: TaggedWords, known: readonly Person[] = []): People {
  const { tokens } = document;
  const runs = findNameRuns(document, words);
  const register = peopleRegister(known);
  const longestFirst = runs
    .map((run, i) => ({ run, i, length: partsOf(document, run) }))
    .sort((a, b) => b.length - a.length || a.i - b.i);
  const owner: Entity[] = new Array(runs.length);
  for (const { run, i } of longestFirst) owner[i] = entityOf(document, words, register, run);

  const sentenceOf = sentenceIndex(document);
  const quoted = quotedTokens(document);
  const mentions: Mention[] = runs.map((run, i) => {
    const entity = owner[i]!;
    entity.mentions.push([tokens[run.bare]!.start, tokens[run.to - 1]!.end]);
    const wording = document.text.slice(tokens[run.bare]!.start, tokens[run.to - 1]!.end);
    if (wording !== entity.name && !entity.aliases.includes(wording)) entity.aliases.push(wording);
    return { ...run, entity, sentence: sentenceOf[run.from]!, quoted: quoted[run.from] === 1 };
  });
  const entities = register.all();
  return { entities, mentions: addDescriptions(document, words, mentions, entities, sentenceOf, quoted) };
}

/** How full a name is: "Efrain Reyes-Castaneda" is fuller than "Efrain Reyes Jr". */
function partsOf({ tokens }: Document, { bare, to }: NameRun): number {
  let parts = 0;
  for (let i = bare; i < to; i++) if (!SUFFIX.test(tokens[i]!.lower)) parts += tokens[i]!.lower.split(/[-‐‑]/u).length;
  return parts;
}

function entityOf(document: Document, words: TaggedWords, register: EntityRegister, run: NameRun): Entity {
  const { tokens, text } = document;
  const name = tokens
    .slice(run.bare, run.to)
    .filter((token) => token.text !== '.')
    .map((token) => token.text);
  const person = looksLikePerson(tokens, run);
  const wording = text.slice(tokens[run.bare]!.start, tokens[run.to - 1]!.end);
  const entity =
    register.find(name, person) ??
    register.add({
      ...{ name: wording, aliases: [], mentions: [] },
      ...{ kind: kindOf(name, person), gender: null },
    });
  // "LYLE BREKKE:" before a turn is the Lyle Brekke of the text.
  if (name.length > 1 && wording !== entity.name && wording.toUpperCase() === entity.name) entity.name = wording;
  learn(document, words, run, entity);
  if (entity.kind === 'person' && entity.gender === null) entity.gender = genderOf(entity.words[0] ?? '');
  return entity;
}

function kindOf(name: readonly string[], person: boolean): Person['kind'] {
  if (person) return 'person';
  const lower = name.map((word) => word.toLowerCase());
  if (lower.some((word) => BODY_NOUNS.has(word))) return 'body';
  if (PLACES.has(lower[0]!) || PLACES.has(lower.at(-1)!)) return 'place';
  if (name.length === 1 && ACRONYM.test(name[0]!)) return 'body';
  if (DOCUMENT_NOUNS.has(lower.at(-1)!)) return 'document';
  if (name.length > 1 && (PLACE_OPENINGS.has(lower[0]!) || PLACE_ENDINGS.has(lower.at(-1)!))) return 'place';
  return 'unknown';
}

/** By list, else by the endings that most bearers share. */
function genderOf(first: string): Person['gender'] {
  const given = first.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  const known = GIVEN_NAMES.get(given) ?? GIVEN_NAMES.get(given.split('-')[0]!);
  if (known) return known;
  if (given.length > 3 && /(?:a|ette|elle|lyn|een|ine)$/u.test(given)) return 'female';
  return null;
}

/** Learns gender, role and kind from the words around a naming: titles before it, appositions on both sides, an age. */
function learn(document: Document, words: TaggedWords, run: NameRun, entity: Entity): void {
  if (entity.kind === 'body') return;
  const { tokens } = document;
  const { tags } = words;
  let described = run.bare > run.from;
  const take = (i: number) => {
    const { lower } = tokens[i]!;
    if (FEMALE_NOUNS.has(lower)) entity.gender = 'female';
    else if (MALE_NOUNS.has(lower)) entity.gender = 'male';
    if ((!SPEAKER_NOUNS.has(lower) && !TITLES.has(lower)) || PLURAL.test(lower)) return;
    entity.roles.add(lower);
    if (!/^(?:m(?:r|rs|s|x|an)|woman|miss|dr)$/u.test(lower)) entity.role ??= lower;
    described = true;
  };
  for (let i = run.from; i < run.bare; i++) take(i);
  for (let i = run.from - 1; i >= Math.max(0, run.from - 2) && tags[i] === 'word'; i--) take(i);
  // "the cellist Hugo Sandström": whatever the word, it describes who is named after it.
  if (tags[run.from - 1] === 'word' && tags[run.from - 2] === 'determiner' && entity.kind === 'person')
    entity.roles.add(tokens[run.from - 1]!.lower);
  if (tags[run.from - 1] === 'comma') apposedBefore(document, words, run.from - 2, entity, take);

  let next = run.to;
  if (tags[next] === 'comma' && tags[next + 1] === 'number' && /^(?:comma|stop)$/u.test(tags[next + 2] ?? '')) {
    described = true;
    next += 2;
  }
  if (tags[next] === 'comma' && !standsForPlace(document, words, run))
    apposedAfter(document, words, next + 1, entity, take, () => described);
  if (described && entity.kind === 'unknown' && run.to - run.bare <= 4) entity.kind = 'person';
  if (entity.kind === 'unknown' && run.to - run.bare <= 3 && saysSomething(words, run)) entity.kind = 'person';
}

/** "In Richmond, a spokeswoman said": a name after the preposition that opens a sentence, before the subject. */
function standsForPlace({ tokens }: Document, { tags }: TaggedWords, run: NameRun): boolean {
  const before = tags[run.from - 2];
  return (
    WHERE.has(tokens[run.from - 1]?.lower ?? '') && (before === undefined || /^(?:stop|close|dash)$/u.test(before))
  );
}

/** "The sheriff, Gaston Robichaux", "Boggs's lawyer, Ada Quill": a short noun phrase with a determiner before the comma. */
function apposedBefore(
  document: Document,
  words: TaggedWords,
  last: number,
  entity: Entity,
  take: (i: number) => void,
): void {
  const { tags } = words;
  const determinerOf = (end: number) => {
    let at = end;
    while (at >= 0 && end - at < 6 && /^(?:word|name|preposition|ed|ing)$/u.test(tags[at]!)) at--;
    return at >= 0 && /^(?:determiner|possessive|genitive)$/u.test(tags[at]!) ? at : -1;
  };
  let from = determinerOf(last);
  // "a spokeswoman for the bank, Trudy Voss": the head stands before the preposition.
  const isPerson = ({ lower }: Token) => SPEAKER_NOUNS.has(lower) || TITLES.has(lower);
  if (tags[from - 1] === 'preposition' && !document.tokens.slice(from, last + 1).some(isPerson))
    from = determinerOf(from - 2);
  if (from < 0) return;
  for (let i = from + 1; i <= last && tags[i] !== 'preposition'; i++) {
    if (tags[i] !== 'word') continue;
    take(i);
    if (i === last || tags[i + 1] === 'preposition') entity.roles.add(document.tokens[i]!.lower);
  }
}

function apposedAfter(
  document: Document,
  words: TaggedWords,
  from: number,
  entity: Entity,
  take: (i: number) => void,
  done: () => boolean,
): void {
  const { tokens } = document;
  const { tags } = words;
  const first = tags[from];
  if (!first || !/^(?:determiner|possessive|word|name|subject|adverb|ed)$/u.test(first)) return;
  if (first === 'subject' && tokens[from]!.lower !== 'who') return;
  let found = false;
  for (let i = from; i < Math.min(tokens.length, from + APPOSITION_WINDOW); i++) {
    const tag = tags[i];
    if (
      tag === 'comma' ||
      tag === 'stop' ||
      tag === 'open' ||
      tag === 'cue' ||
      tag === 'semicolon' ||
      tag === 'conjunction'
    )
      break;
    if (
      tag === 'word' &&
      (first === 'determiner' || first === 'possessive') &&
      !found &&
      /^(?:comma|stop|preposition)$/u.test(tags[i + 1] ?? 'stop')
    ) {
      entity.roles.add(tokens[i]!.lower);
      found = true;
    }
    if (REPRESENTS.has(tokens[i]!.lower)) for (const role of ['lawyer', 'attorney']) entity.roles.add(role);
    if (tag === 'preposition' && found) break;
    if (tags[i + 1] === 'preposition' && tokens[i]!.kind === 'word' && !done()) take(i);
    else if (tag === 'word' || tag === 'name') take(i);
    found ||= done();
  }
}

/** "Boggs said", "said Boggs", with a past or present verb of saying: only people and bodies do that. */
function saysSomething(words: TaggedWords, run: NameRun): boolean {
  const { tags, cues } = words;
  let next = run.to;
  while (tags[next] === 'adverb' || tags[next] === 'ly') next++;
  const after = cues[next];
  if (after && after.class !== 'show' && after.form !== 'base' && after.form !== 'ing') return true;
  const before = cues[run.from - 1];
  return (
    before?.class === 'say' &&
    before.form !== 'base' &&
    before.form !== 'ing' &&
    /^(?:comma|close)$/u.test(tags[run.from - 2] ?? '')
  );
}

function sentenceIndex(document: Document): Int32Array {
  const index = new Int32Array(document.tokens.length);
  for (const sentence of document.sentences) index.fill(sentence.index, sentence.firstToken, sentence.endToken);
  return index;
}

/** For each token whether it stands inside quotation marks. */
export function quotedTokens(document: Document): Uint8Array {
  const quoted = new Uint8Array(document.tokens.length);
  for (const pair of document.pairs) if (pair.depth === 0) quoted.fill(1, pair.open, pair.close);
  return quoted;
}
