import type { Document } from '../language/index.ts';
import type { Antecedent } from './antecedents.ts';
import { described, genderOf, isAgency, isGroup, isRoleNoun, kindOf } from './described.ts';
import { bearersElsewhere } from './descriptions.ts';
import { BODY_NOUNS } from './lexicon/roles.ts';
import type { LinearModel } from './linear-model.ts';
import type { Entity, Mention, People } from './people.ts';
import type { Voiced } from './people-scene.ts';
import { peopleScene } from './people-scene.ts';
import { isRelative, pronounResolver } from './pronouns.ts';
import { sourceBounds } from './source-bounds.ts';
import type { TaggedWords } from './word-tags.ts';

export interface SpeakerResolver {
  /**
   * Who is meant by tokens `[from, to)`; null when the words name nobody. Call in reading order. In speech inside speech,
   * `teller` is whoever tells of it, and is not meant by "he", "she" or "they".
   */
  resolve(from: number, to: number, teller?: Entity): Voiced | null;
  /** The voice of somebody who is meant by tokens that do not say so, such as the "A." of an interview. */
  known(from: number, to: number, entity: Entity): Voiced;
  /** Remembers that somebody spoke in the sentence of a token, for the pronouns that follow. */
  spoke(entity: Entity, token: number): void;
  /** Whom a "he" or "she" at a token may mean; null for other words. */
  antecedents(token: number): Antecedent[] | null;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const ENDS_HEAD = /^(?:comma|preposition|dash|bracket|subordinator|open|subject|that)$/u;
/** "ICE officials said": it is the body that speaks. */
const ITS_PEOPLE = new Set(['officials', 'authorities', 'brass', 'representatives', 'administrators', 'leaders']);
/** By "the group" may be meant whatever body that is no part of a government. */
const GROUPS = new Set(['group', 'organization', 'organisation', 'nonprofit', 'charity']);
const ONE_OF_SEVERAL = new Set(['one', 'another', 'other', 'third', 'second']);

/** Resolves names, pronouns and descriptions of one document to the fullest name that it gives. */
export function speakerResolver(
  document: Document,
  words: TaggedWords,
  people: People,
  model: LinearModel,
): SpeakerResolver {
  const { tokens } = document;
  const scene = peopleScene(document, words, people);
  const { mentions, mentionsBefore, sentenceAt, startsAt, lastMentionIn, lastBody, voiced, wordingOf } = scene;
  const bounds = sourceBounds(scene);
  const pronouns = pronounResolver(scene, model);
  const elsewhere = bearersElsewhere(people.entities);

  function resolve(start: number, end: number, teller?: Entity): Voiced | null {
    const [from, to] = bounds(start, end);
    if (from >= to) return null;
    const { lower } = tokens[from]!;
    if ((words.tags[from] === 'subject' && lower !== 'you') || (to - from === 1 && pronouns.isPronoun(lower)))
      return pronouns.resolve(from, to, teller);
    // A headline's "sheriff".
    const named = to - from === 1 ? elsewhere.get(lower) : undefined;
    if (named) return voiced(from, to, named, 0.9);

    let head = from;
    while (head < to && (head === from || !ENDS_HEAD.test(words.tags[head]!))) {
      const run = startsAt.get(head);
      head = run && run.to <= to && run.to > head ? run.to : head + 1;
    }
    const several = severalNamed(from, to);
    if (several) return voiced(from, to, several, 0.9);
    const naming = lastMentionIn(from, head);
    if (naming && naming.to === head && !naming.entity.unnamed) return voiced(from, to, naming.entity);
    const apposed = apposedIn(head, to) ?? apposedBeside(from, to);
    if (apposed) return voiced(from, to, apposed);
    if (naming && naming.entity.kind === 'body' && naming.to === to - 1 && ITS_PEOPLE.has(tokens[to - 1]!.lower))
      return voiced(from, to, naming.entity, 0.9);
    // "Quill's office door" cannot speak, "Quill's office" can.
    const noun = naming && tokens[naming.to]?.lower === "'s" ? head - 1 : naming?.to;
    if (naming && !naming.entity.unnamed && naming.from === from && !isRoleNoun(tokens[noun!]?.lower ?? ''))
      return voiced(from, to, naming.entity, 0.9);
    return description(from, head, to, naming);
  }

  /** "Ada Quill and the mayor", "ICE, Quill and Marsh": several who are named and nothing else, as one. */
  function severalNamed(from: number, to: number): Entity | null {
    const names: string[] = [];
    let joined = false;
    let at = from;
    for (let mention = startsAt.get(at); mention && mention.to <= to; mention = startsAt.get(at)) {
      if (mention.entity.unnamed || names.includes(mention.entity.name)) return null;
      names.push(mention.entity.name);
      for (at = mention.to; at < to && /^(?:comma|conjunction)$/u.test(words.tags[at]!); at++)
        joined ||= words.tags[at] === 'conjunction';
    }
    if (at < to || names.length < 2 || !joined) return null;
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return described(name, 'people', 'person', 'plural');
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
        (apposed.to - apposed.from > 1 || apposed.to === to)
      )
        return apposed.entity;
    }
    return null;
  }

  /** "the sponsor, Sen. Vernon Brightwell", "Jan Lisowski – his lawyer –": the person named on the other side of a comma or dash. */
  function apposedBeside(from: number, to: number): Entity | null {
    if (words.tags[to] === 'comma') {
      const after = startsAt.get(to + 1);
      if (
        after &&
        after.entity.kind === 'person' &&
        !after.entity.unnamed &&
        (after.to - after.from > 1 || words.tags[after.to] === 'comma') &&
        !/^(?:cue|auxiliary|conjunction)$/u.test(words.tags[after.to] ?? '')
      )
        return after.entity;
    }
    const isApposition = /^(?:comma|dash)$/u.test(words.tags[from - 1] ?? '');
    if (!isApposition || !/^(?:determiner|possessive)$/u.test(words.tags[from]!)) return null;
    const before = mentions[mentionsBefore(from) - 1];
    return before && before.to === from - 1 && before.entity.kind === 'person' && !before.entity.unnamed
      ? before.entity
      : null;
  }

  function description(from: number, head: number, to: number, naming: Mention | null): Voiced {
    const noun = tokens[head - 1]!.lower;
    const determiner = tokens[from]!.lower;
    const several = ONE_OF_SEVERAL.has(noun) && head - from <= 2 ? pronouns.severalBefore(sentenceAt[from]!) : null;
    if (several) return voiced(from, to, several, 0.7);
    let stop = head;
    while (stop < to && words.tags[stop] !== 'comma' && words.tags[stop] !== 'dash' && !isRelative(tokens[stop]!.lower))
      stop++;
    const wording = wordingOf(from, stop);
    if (naming && naming.from === from && naming.entity.unnamed) {
      if (!DEFINITE.has(determiner) || /^the\b/iu.test(naming.entity.name)) naming.entity.name = wording;
      return voiced(from, to, naming.entity, 0.9);
    }
    if (naming && naming.from === from && DEFINITE.has(determiner)) return voiced(from, to, naming.entity, 0.9);
    if (BODY_NOUNS.has(noun) && DEFINITE.has(determiner) && stop === head) {
      const agency = noun === 'agency' && tokens[head - 2]?.lower !== 'local';
      const group = GROUPS.has(noun);
      const body = lastBody(
        from,
        (entity) => entity.words.includes(noun) || (agency && isAgency(entity)) || (group && isGroup(entity)),
      );
      if (body && head - from <= 3) return voiced(from, to, body.entity, 0.85);
    }
    return voiced(from, to, described(wording, noun, kindOf(noun), genderOf(noun)), 0.9);
  }

  return {
    ...{ resolve, known: voiced },
    antecedents: (token) => pronouns.antecedents(token),
    spoke: (entity, token) => pronouns.spoke(entity, token),
  };
}
