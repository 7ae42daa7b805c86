import type { Document } from '../language/index.ts';
import type { Speaker } from '../types.ts';
import type { Antecedent, Spoken } from './antecedents.ts';
import { antecedents } from './antecedents.ts';
import { described, genderOf, isAgency, isRoleNoun, kindOf } from './described.ts';
import { BODY_NOUNS } from './lexicon/roles.ts';
import type { LinearModel } from './linear-model.ts';
import { softmax, sumOf } from './linear-model.ts';
import type { Entity, Mention, People } from './people.ts';
import { firstMentionFrom } from './people.ts';
import { mainSubject } from './phrase-bounds.ts';
import type { TaggedWords } from './word-tags.ts';

/** A speaker found for some words, with what later pronouns need to know of it. */
export interface Voiced {
  speaker: Speaker;
  entity: Entity;
  /** How sure the resolution is: 1 for a name. */
  sure: number;
}

export interface SpeakerResolver {
  /** Who is meant by tokens `[from, to)`; null when the words name nobody. Call in reading order. */
  resolve(from: number, to: number): Voiced | null;
  /** Remembers that somebody spoke in the sentence of a token, for the pronouns that follow. */
  spoke(entity: Entity, token: number): void;
  /** Whom a "he" or "she" at a token may mean; null for other words. */
  antecedents(token: number): Antecedent[] | null;
}

const HE = new Set(['he', 'his', 'him', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const THEY = new Set(['they', 'their', 'them', 'we', 'our']);
const IT = new Set(['it', 'its', 'which', 'that']);
const WHO = new Set(['who', 'whom', 'whose']);
const DETERMINERS = new Set(
  'the a an this that these those his her their its our my your one another some other several many'.split(' '),
);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const ENDS_HEAD = /^(?:comma|preposition|dash|bracket|subordinator|open|subject|that)$/u;
/** "ICE officials said": it is the body that speaks. */
const ITS_PEOPLE = new Set(['officials', 'authorities', 'brass', 'representatives', 'administrators', 'leaders']);
const NOUN_PHRASE = /^(?:determiner|possessive|word|name|ed|ing|number)$/u;
const ARTICLES = new Set(['the', 'a', 'an', 'no']);
const NEAR_SENTENCES = 5;
const LONGEST_SUBJECT = 7;
/** Forty sentences of news have far fewer; a wall of names must not take long. */
const MENTIONS_BACK = 1000;

/** Resolves names, pronouns and descriptions of one document to the fullest name that it gives. */
export function speakerResolver(
  document: Document,
  words: TaggedWords,
  people: People,
  model: LinearModel,
): SpeakerResolver {
  const { tokens, text } = document;
  const { mentions } = people;
  const spoken: Spoken[] = [];
  const sentenceAt = new Int32Array(tokens.length);
  for (const sentence of document.sentences) sentenceAt.fill(sentence.index, sentence.firstToken, sentence.endToken);
  const startsAt = new Map(mentions.map((mention) => [mention.from, mention] as const));

  const voiced = (from: number, to: number, entity: Entity, sure = 1): Voiced => ({
    speaker: {
      name: entity.name,
      ...(entity.role ? { role: entity.role } : {}),
      ...(entity.organisation ? { organisation: entity.organisation } : {}),
      mention: [tokens[from]!.start, tokens[to - 1]!.end],
    },
    ...{ entity, sure },
  });

  const mentionsBefore = (token: number) => firstMentionFrom(mentions, token);

  function antecedentsAt(token: number): Antecedent[] | null {
    const { lower } = tokens[token]!;
    const gender = HE.has(lower) ? 'male' : SHE.has(lower) ? 'female' : null;
    if (!gender) return null;
    return antecedents(document, words, mentions, mentionsBefore(token), token, sentenceAt[token]!, gender, spoken);
  }

  function pronoun(from: number, to: number): Voiced {
    const { lower } = tokens[from]!;
    const candidates = antecedentsAt(from);
    if (candidates?.length) {
      const chances = softmax(candidates.map((candidate) => sumOf(model, candidate.features)));
      const top = chances.indexOf(Math.max(...chances));
      return voiced(from, to, candidates[top]!.entity, chances[top]);
    }
    if (WHO.has(lower)) {
      const before = mentions[mentionsBefore(from) - 1];
      if (before && from - before.to <= 1) return voiced(from, to, before.entity);
      const noun = nounPhraseBefore(from);
      if (noun) return voiced(from, to, noun, 0.8);
    }
    const body = IT.has(lower) ? lastBody(from, () => true) : null;
    const plural = THEY.has(lower);
    if (body || plural || IT.has(lower)) {
      const here = sentenceAt[from]!;
      for (const voice of spoken.slice(-4).reverse()) {
        if (here - voice.sentence > NEAR_SENTENCES) break;
        if (
          plural ? voice.entity.gender === 'plural' : voice.entity.kind === 'body' || voice.entity.kind === 'document'
        )
          return voiced(from, to, voice.entity, 0.8);
      }
      if (body && here - body.sentence <= 2) return voiced(from, to, body.entity, 0.7);
      const subject = subjectOfSentenceBefore(here, plural);
      if (subject) return voiced(from, to, subject, 0.6);
    }
    return voiced(
      from,
      to,
      described(text.slice(tokens[from]!.start, tokens[to - 1]!.end), lower, 'person', plural ? 'plural' : null),
      0.5,
    );
  }

  /** "sheriffs who say": the noun phrase that a relative pronoun follows. */
  function nounPhraseBefore(at: number): Entity | null {
    const to = words.tags[at - 1] === 'comma' ? at - 1 : at;
    let from = to;
    while (
      from > 0 &&
      to - from < 6 &&
      NOUN_PHRASE.test(words.tags[from - 1]!) &&
      sentenceAt[from - 1] === sentenceAt[at]
    ) {
      from--;
      if (words.tags[from] === 'determiner' || words.tags[from] === 'possessive') break;
    }
    return from < to ? phrase(from, to) : null;
  }

  /** The noun phrase that opens the sentence before, when it can be "it" or "they". */
  function subjectOfSentenceBefore(sentence: number, plural: boolean): Entity | null {
    const before = document.sentences[sentence - 1];
    if (!before) return null;
    const [from] = mainSubject(words.tags, before.firstToken, before.endToken);
    let end = from;
    const isInside = (i: number) => NOUN_PHRASE.test(words.tags[i]!) || tokens[i]!.lower === "'s";
    while (end < before.endToken && end - from < LONGEST_SUBJECT && isInside(end)) end++;
    // Some verbs look like nouns here: the phrase ends with the last word that can be meant.
    let to = end;
    const canBeMeant = (noun: string) => isRoleNoun(noun) && (plural || kindOf(noun) !== 'person');
    while (to > from && !canBeMeant(tokens[to - 1]!.lower)) to--;
    if (to === from || startsAt.get(from)?.entity.kind === 'person') return null;
    const entity = phrase(from, to);
    return (entity.gender === 'plural') === plural && entity.kind !== 'unknown' ? entity : null;
  }

  function phrase(from: number, to: number): Entity {
    const noun = tokens[to - 1]!.lower;
    return described(wordingOf(from, to, tokens[from]!.lower), noun, kindOf(noun), genderOf(noun));
  }

  function lastBody(from: number, fits: (entity: Entity) => boolean): Mention | null {
    const here = sentenceAt[from]!;
    const last = mentionsBefore(from) - 1;
    for (let k = last; k >= 0 && last - k < MENTIONS_BACK && here - mentions[k]!.sentence <= 40; k--) {
      const { entity, quoted, sentence } = mentions[k]!;
      // What is named in the quotation itself does not say it.
      if (entity.kind === 'body' && fits(entity) && !(quoted && sentence === here)) return mentions[k]!;
    }
    return null;
  }

  function resolve(start: number, end: number): Voiced | null {
    const [from, to] = trimmed(start, end);
    if (from >= to) return null;
    const { lower } = tokens[from]!;
    const alone = to - from === 1;
    if (
      (words.tags[from] === 'subject' && lower !== 'you') ||
      (alone && (HE.has(lower) || SHE.has(lower) || THEY.has(lower) || IT.has(lower) || WHO.has(lower)))
    )
      return pronoun(from, to);

    let head = from;
    while (head < to && (head === from || !ENDS_HEAD.test(words.tags[head]!))) {
      const run = startsAt.get(head);
      head = run && run.to <= to && run.to > head ? run.to : head + 1;
    }
    const naming = lastMentionIn(from, head);
    if (naming && naming.to === head && !naming.entity.unnamed) return voiced(from, to, naming.entity);
    const apposed = apposedIn(head, to) ?? apposedBeside(from, to);
    if (apposed) return voiced(from, to, apposed);
    if (naming && naming.entity.kind === 'body' && naming.to === to - 1 && ITS_PEOPLE.has(tokens[to - 1]!.lower))
      return voiced(from, to, naming.entity, 0.9);
    const owned = naming && tokens[naming.to]?.lower === "'s" ? naming.to + 1 : naming?.to;
    if (naming && !naming.entity.unnamed && naming.from === from && !isRoleNoun(tokens[owned!]?.lower ?? ''))
      return voiced(from, to, naming.entity, 0.9);
    return description(from, head, to, naming);
  }

  /** "a spokeswoman for the bank, Trudy Voss": the person named after a comma, at the end of the words. */
  function apposedIn(from: number, to: number): Entity | null {
    for (let i = from; i < to; i++) {
      const apposed = words.tags[i] === 'comma' ? startsAt.get(i + 1) : undefined;
      if (
        apposed &&
        apposed.to <= to &&
        apposed.entity.kind === 'person' &&
        !apposed.entity.unnamed &&
        apposed.to - apposed.from > 1
      )
        return apposed.entity;
    }
    return null;
  }

  /** "the sponsor, Sen. Vernon Brightwell", "Jan Lisowski, his lawyer": the person named on the other side of a comma. */
  function apposedBeside(from: number, to: number): Entity | null {
    if (words.tags[to] === 'comma') {
      const after = startsAt.get(to + 1);
      if (
        after &&
        after.entity.kind === 'person' &&
        !after.entity.unnamed &&
        after.to - after.from > 1 &&
        !/^(?:cue|auxiliary|conjunction)$/u.test(words.tags[after.to] ?? '')
      )
        return after.entity;
    }
    if (words.tags[from - 1] !== 'comma' || !/^(?:determiner|possessive)$/u.test(words.tags[from]!)) return null;
    const before = mentions[mentionsBefore(from) - 1];
    return before && before.to === from - 1 && before.entity.kind === 'person' && !before.entity.unnamed
      ? before.entity
      : null;
  }

  /** The noun phrase among the words of a source: without signs, and without a verb that was taken along. */
  function trimmed(start: number, end: number): [number, number] {
    let [from, to] = bare(start, end);
    // "stood up and said": the subject is that of the sentence.
    if (words.tags[to - 1] === 'conjunction') {
      const { firstToken } = document.sentences[sentenceAt[from]!]!;
      [from, to] = bare(...mainSubject(words.tags, firstToken, from));
    }
    for (let i = from + 2; i < to; i++) {
      // "a judge sets the": a second determiner stands after the verb.
      const isSecond = /^(?:determiner|possessive)$/u.test(words.tags[i]!) && NOUN_PHRASE.test(words.tags[i - 1]!);
      if (isSecond && !isRoleNoun(tokens[i - 1]!.lower)) return [from, i - 1];
    }
    return to - from === 1 && ARTICLES.has(tokens[from]!.lower) ? [to, to] : [from, to];
  }

  function bare(start: number, end: number): [number, number] {
    let from = start;
    let to = end;
    while (
      to > from &&
      (tokens[to - 1]!.kind === 'punctuation' || tokens[to - 1]!.kind === 'mark' || tokens[to - 1]!.lower === "'s")
    )
      to--;
    while (
      from < to &&
      (tokens[from]!.kind === 'punctuation' || tokens[from]!.kind === 'mark' || words.tags[from] === 'conjunction')
    )
      from++;
    return [from, to];
  }

  function lastMentionIn(from: number, to: number): Mention | null {
    for (let k = mentionsBefore(to) - 1; k >= 0 && mentions[k]!.from >= from; k--)
      if (mentions[k]!.to <= to) return mentions[k]!;
    return null;
  }

  function description(from: number, head: number, to: number, naming: Mention | null): Voiced {
    const noun = tokens[head - 1]!.lower;
    const determiner = tokens[from]!.lower;
    let stop = head;
    while (stop < to && words.tags[stop] !== 'comma' && words.tags[stop] !== 'dash' && !WHO.has(tokens[stop]!.lower))
      stop++;
    const wording = wordingOf(from, stop, determiner);
    if (naming && naming.from === from && naming.entity.unnamed) {
      if (!DEFINITE.has(determiner) || /^the\b/iu.test(naming.entity.name)) naming.entity.name = wording;
      return voiced(from, to, naming.entity, 0.9);
    }
    if (naming && naming.from === from && DEFINITE.has(determiner)) return voiced(from, to, naming.entity, 0.9);
    if (BODY_NOUNS.has(noun) && DEFINITE.has(determiner) && stop === head) {
      const agency = noun === 'agency' && tokens[head - 2]?.lower !== 'local';
      const body = lastBody(from, (entity) => entity.words.includes(noun) || (agency && isAgency(entity)));
      if (body && head - from <= 3) return voiced(from, to, body.entity, 0.85);
    }
    return voiced(from, to, described(wording, noun, kindOf(noun), genderOf(noun)), 0.9);
  }

  function wordingOf(from: number, to: number, determiner: string): string {
    const wording = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return DETERMINERS.has(determiner) ? wording[0]!.toLowerCase() + wording.slice(1) : wording;
  }

  return {
    ...{ resolve, antecedents: antecedentsAt },
    spoke: (entity, token) => void spoken.push({ entity, sentence: sentenceAt[token]! }),
  };
}
