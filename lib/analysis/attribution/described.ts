import { BODY_NOUNS, DOCUMENT_NOUNS, FEMALE_NOUNS, MALE_NOUNS, SPEAKER_NOUNS, TITLES } from './lexicon/roles.ts';
import type { Entity } from './people.ts';
import type { PersonKind } from './types.ts';

/** Whether the word can head a description of a person, document or body. */
export function isRoleNoun(noun: string): boolean {
  return SPEAKER_NOUNS.has(noun) || TITLES.has(noun) || DOCUMENT_NOUNS.has(noun) || BODY_NOUNS.has(noun);
}

/** Somebody or something without a name, under the words that describe it. */
export function described(name: string, noun: string, kind: PersonKind, gender: Entity['gender']): Entity {
  return { name, aliases: [], kind, gender, mentions: [], words: [noun], roles: new Set([noun]), unnamed: true };
}

/** What kind of speaker a noun stands for. */
export function kindOf(noun: string): PersonKind {
  if (SPEAKER_NOUNS.has(noun) || TITLES.has(noun)) return 'person';
  return DOCUMENT_NOUNS.has(noun) ? 'document' : BODY_NOUNS.has(noun) ? 'body' : 'unknown';
}

/** Gender or number that a noun gives away. */
export function genderOf(noun: string): Entity['gender'] {
  if (FEMALE_NOUNS.has(noun)) return 'female';
  if (MALE_NOUNS.has(noun)) return 'male';
  return SPEAKER_NOUNS.has(noun) && /[^s]s$|people$/u.test(noun) ? 'plural' : null;
}

const OF_GOVERNMENT = new Set(
  'county city town state court courts council board commission committee house senate congress parliament legislature cabinet jail prison district tribunal ministry force jury'.split(
    ' ',
  ),
);

/** Whether "the group" can mean the body. */
export function isGroup(entity: Entity): boolean {
  return !isAgency(entity) && !entity.words.some((word) => OF_GOVERNMENT.has(word));
}

/** Whether "the agency" can mean the body. */
export function isAgency(entity: Entity): boolean {
  const acronym = entity.words.length === 1 && entity.name === entity.name.toUpperCase();
  return (
    acronym ||
    entity.words.some((word) =>
      /^(?:enforcement|department|bureau|agency|service|services|administration|police|office|security|protection)$/u.test(
        word,
      ),
    )
  );
}
