import type { Document } from '../language/index.ts';
import type { Frame, TokenRange } from './frames.ts';
import { namesGenre } from './genre.ts';
import { BODY_NOUNS, SPEAKER_NOUNS, TITLES } from './lexicon/roles.ts';
import type { Mention, People } from './people.ts';
import { isKnownAcronym } from './people-register.ts';
import { CONTENT } from './sequence-labels.ts';
import type { Person } from './types.ts';
import type { TaggedWords } from './word-tags.ts';

/** Of a role, as in "federal judge"; more words may be a sentence: "Release angers mayor: …". */
const LONGEST_ROLE = 2;
const SHORTEST_CONTENT = 3;
const IN_LABEL = /^(?:name|word|cue|possessive|determiner|genitive|ed|stop|point)$/u;
/** Texts that a headline quotes; others before a colon say what kind of article it is: "Opinion: …". */
const DOCUMENTS = new Set(
  'audit report study lawsuit suit complaint records documents affidavit survey poll data memo letter emails filing filings indictment logs ruling'.split(
    ' ',
  ),
);
/** Where something happened rather than who tells of it: "Marsh County: Jail lets man go". */
const PLACES = new Set('county city town state states'.split(' '));

/**
 * "ICE: Jail ignored detainer", "Jail ignored detainer: sheriff": the frame of whoever a headline names beside its colon;
 * `known` are the people and bodies of the article's body.
 */
export function headlineLabel(
  document: Document,
  { tags }: TaggedWords,
  { mentions }: People,
  known: readonly Person[],
): Frame | null {
  const { tokens, paragraphs } = document;
  const colon = tags.indexOf('colon');
  // Of several lines none is the label of all.
  if (paragraphs.length > 1 || colon < 1 || tags.indexOf('colon', colon + 1) >= 0) return null;
  const before = { from: 0, to: colon };
  const after = { from: colon + 1, to: tokens.length };
  const labels: [label: TokenRange, content: TokenRange][] = [
    [before, after],
    [after, before],
  ];
  for (const [label, content] of labels) {
    if (content.to - content.from < SHORTEST_CONTENT || namesGenre(document, label)) continue;
    const named = mentions.find(({ from, to }) => from === label.from && to === label.to);
    // A person at the end may be whom it is about: "Freed despite detainer: Luis Quill".
    const isSomebody = named
      ? speaks(named, label === before, known)
      : label.to - label.from <= LONGEST_ROLE && namesRole(tokens[label.to - 1]!.lower);
    if (!isSomebody || tags.slice(label.from, label.to).some((tag) => !IN_LABEL.test(tag))) continue;
    return {
      source: label,
      cue: null,
      contents: [{ ...content, label: CONTENT, probability: 1 }],
      probability: 0,
      origin: 'label',
    };
  }
  return null;
}

function speaks({ entity }: Mention, isPersonToo: boolean, known: readonly Person[]): boolean {
  // "FURY: …" is set like "ICE: …", but the article knows no such body.
  if (entity.kind === 'body' && entity.name === entity.name.toUpperCase() && !isKnownAcronym(entity.words[0]!))
    return known.some(({ name }) => name === entity.name);
  if (entity.kind === 'body') return !PLACES.has(entity.words.at(-1)!);
  return entity.unnamed || namesRole(entity.words.at(-1)!) || (isPersonToo && entity.kind === 'person');
}

const namesRole = (noun: string) =>
  SPEAKER_NOUNS.has(noun) || TITLES.has(noun) || DOCUMENTS.has(noun) || (BODY_NOUNS.has(noun) && !PLACES.has(noun));
