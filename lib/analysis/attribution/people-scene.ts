import type { Document } from '../language/index.ts';
import type { Speaker } from '../types.ts';
import { described, genderOf, kindOf } from './described.ts';
import type { Entity, Mention, People } from './people.ts';
import { firstMentionFrom, quotedTokens } from './people.ts';
import { phraseStart } from './phrase-bounds.ts';
import type { TaggedWords } from './word-tags.ts';

/** A speaker found for some words, with what later pronouns need to know of it. */
export interface Voiced {
  speaker: Speaker;
  entity: Entity;
  /** How sure the resolution is: 1 for a name. */
  sure: number;
}

/** Where everybody is named in a document: what speakers and pronouns are resolved by. Ranges are tokens `[from, to)`. */
export interface PeopleScene {
  document: Document;
  words: TaggedWords;
  mentions: readonly Mention[];
  /** The sentence of each token. */
  sentenceAt: Int32Array;
  /** For each token whether it stands inside quotation marks. */
  quotedAt: Uint8Array;
  /** The naming that begins at a token. */
  startsAt: ReadonlyMap<number, Mention>;
  /** How many namings begin before a token. */
  mentionsBefore(token: number): number;
  /** The last naming that lies within a range. */
  lastMentionIn(from: number, to: number): Mention | null;
  /** The body named last before a token, among those that fit. */
  lastBody(token: number, fits: (entity: Entity) => boolean): Mention | null;
  /** An entity as the speaker whom a range of tokens means; `sure` is 1 for a name. */
  voiced(from: number, to: number, entity: Entity, sure?: number): Voiced;
  /** Somebody or something described by a noun phrase. */
  phrase(from: number, to: number): Entity;
  /** The noun phrase that ends at a token, the words after its determiner at most `longest`. */
  phraseEndingAt(to: number, first: number, longest: number): Entity;
  /** The words of a range, a determiner in small letters. */
  wordingOf(from: number, to: number): string;
}

const DETERMINERS = new Set(
  'the a an this that these those his her their its our my your one another some other several many'.split(' '),
);
/** Forty sentences of news have far fewer; a wall of names must not take long. */
const MENTIONS_BACK = 1000;
const SENTENCES_BACK = 40;

/** An entity as the speaker whom tokens `[from, to)` name. */
export function speakerOf(
  { name, role, organisation }: Entity,
  { tokens }: Document,
  from: number,
  to: number,
): Speaker {
  const mention: Speaker['mention'] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { name, ...(role ? { role } : {}), ...(organisation ? { organisation } : {}), mention };
}

/** Reads where everybody is named. */
export function peopleScene(document: Document, words: TaggedWords, { mentions }: People): PeopleScene {
  const { tokens, text } = document;
  const sentenceAt = new Int32Array(tokens.length);
  for (const sentence of document.sentences) sentenceAt.fill(sentence.index, sentence.firstToken, sentence.endToken);
  const mentionsBefore = (token: number) => firstMentionFrom(mentions, token);

  function voiced(from: number, to: number, entity: Entity, sure = 1): Voiced {
    return { speaker: speakerOf(entity, document, from, to), entity, sure };
  }

  function lastMentionIn(from: number, to: number): Mention | null {
    for (let k = mentionsBefore(to) - 1; k >= 0 && mentions[k]!.from >= from; k--)
      if (mentions[k]!.to <= to) return mentions[k]!;
    return null;
  }

  function lastBody(token: number, fits: (entity: Entity) => boolean): Mention | null {
    const here = sentenceAt[token]!;
    const last = mentionsBefore(token) - 1;
    for (let k = last; k >= 0 && last - k < MENTIONS_BACK && here - mentions[k]!.sentence <= SENTENCES_BACK; k--) {
      const { entity, quoted, sentence } = mentions[k]!;
      // What is named in the quotation itself does not say it.
      if (entity.kind === 'body' && fits(entity) && !(quoted && sentence === here)) return mentions[k]!;
    }
    return null;
  }

  function wordingOf(from: number, to: number): string {
    const wording = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return DETERMINERS.has(tokens[from]!.lower) ? wording[0]!.toLowerCase() + wording.slice(1) : wording;
  }

  function phrase(from: number, to: number): Entity {
    const noun = tokens[to - 1]!.lower;
    return described(wordingOf(from, to), noun, kindOf(noun), genderOf(noun));
  }

  return {
    ...{ document, words, mentions, sentenceAt, quotedAt: quotedTokens(document) },
    startsAt: new Map(mentions.map((mention) => [mention.from, mention] as const)),
    ...{ mentionsBefore, lastMentionIn, lastBody, voiced, phrase, wordingOf },
    phraseEndingAt: (to, first, longest) => phrase(phraseStart(words.tags, to, Math.max(first, to - longest)), to),
  };
}
