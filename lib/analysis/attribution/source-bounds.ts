import { isRoleNoun } from './described.ts';
import { TITLES } from './lexicon/roles.ts';
import { FINITE_VERBS } from './lexicon/word-classes.ts';
import type { Mention } from './people.ts';
import type { PeopleScene } from './people-scene.ts';
import { isNounPhrase, mainSubject } from './phrase-bounds.ts';
import { isRelative } from './pronouns.ts';

/** Name nobody by themselves: "Then, on Friday, this: “…”". */
const DETERMINERS = new Set(['the', 'a', 'an', 'no', 'this', 'these', 'those']);
/** "Quill and the mayor both said": stand for nobody of their own beside a noun. */
const ALL = new Set(['both', 'all', 'each']);
/** "a statement the following week", "a memo earlier that day": what may stand between the noun and the day. */
const BEFORE_DAY = new Set('the this that last next following same previous early earlier late later on in'.split(' '));

const isPerson = (named: Mention | null | undefined): named is Mention =>
  named?.entity.kind === 'person' && !named.entity.unnamed;

/**
 * Of the words that were taken for a source those that name it: without signs, time or a verb that were taken along.
 * Ranges are tokens `[from, to)`, empty where nothing is left.
 */
export function sourceBounds({
  document,
  words,
  mentions,
  mentionsBefore,
  lastMentionIn,
  sentenceAt,
  startsAt,
}: PeopleScene): (start: number, end: number) => [number, number] {
  const { tokens } = document;
  return bounds;

  function bounds(start: number, end: number): [number, number] {
    let [from, to] = bare(start, end);
    // "Mr." alone: a naming that begins is meant as a whole.
    if (from < to && TITLES.has(tokens[from]!.lower)) to = Math.max(to, startsAt.get(from)?.to ?? to);
    to = beforeDay(from, to);
    from = ownSubject(from, to);
    to = beforeVerb(from, to);
    // "stood up and said", "spoke of the fire and said": the subject is that of the sentence.
    if (words.tags[to - 1] === 'conjunction' || (words.tags[to] === 'conjunction' && isSaying(to + 1))) {
      const { firstToken } = document.sentences[sentenceAt[from]!]!;
      [from, to] = bare(...mainSubject(words.tags, firstToken, from));
    }
    for (let i = from + 2; i < to; i++) {
      // "a judge sets the": a second determiner stands after the verb.
      const isSecond = /^(?:determiner|possessive)$/u.test(words.tags[i]!) && isNounPhrase(words.tags[i - 1]!);
      if (isSecond && !isRoleNoun(tokens[i - 1]!.lower)) return [from, i - 1];
    }
    return to - from === 1 && DETERMINERS.has(tokens[from]!.lower) ? [to, to] : [from, to];
  }

  /**
   * "In response to the senator, her campaign said": what a comma parts from the verb is no apposition where none
   * closes it, so the subject begins after the last one; so does that of a relative clause behind its pronoun.
   */
  function ownSubject(from: number, to: number): number {
    if (!isSaying(to)) return from;
    for (let i = to - 2; i >= from; i--) {
      // "whom Ada Quill called", "a sum that Ada Quill described"
      if ((words.tags[i] === 'that' || isRelative(tokens[i]!.lower)) && startsAt.has(i + 1)) return i + 1;
      if (words.tags[i] === 'conjunction' || words.tags[i] === 'subordinator') return from;
      if (words.tags[i] !== 'comma') continue;
      const [first, last] = [startsAt.get(i + 1), lastMentionIn(i + 1, to)];
      const isNamed = (isPerson(first) && first.to <= to) || (isPerson(last) && last.to === to);
      const isPhrase = /^(?:determiner|possessive)$/u.test(words.tags[i + 1]!) && !isRelative(tokens[i + 1]!.lower);
      return isNamed || isPhrase ? i + 1 : from;
    }
    return from;
  }

  /** Whether a verb of saying begins here. */
  function isSaying(at: number): boolean {
    let verb = at;
    while (/^(?:adverb|ly|auxiliary)$/u.test(words.tags[verb] ?? '')) verb++;
    return words.tags[verb] === 'cue';
  }

  /** "Ada Quill used to support him, but now said": a verb of her own ends the words that name her. */
  function beforeVerb(from: number, to: number): number {
    const naming = mentions[mentionsBefore(from)];
    if (!naming || naming.to >= to || naming.entity.kind !== 'person' || naming.entity.unnamed) return to;
    for (let i = from; i < naming.from; i++) if (!/^(?:name|word|determiner)$/u.test(words.tags[i]!)) return to;
    let verb = naming.to;
    while (verb < to && /^(?:adverb|ly)$/u.test(words.tags[verb]!)) verb++;
    return verb < to && (words.tags[verb] === 'ed' || FINITE_VERBS.has(tokens[verb]!.lower)) ? naming.to : to;
  }

  /** Where the words of a source end without the day on which it spoke, which belongs to the verb. */
  function beforeDay(from: number, to: number): number {
    let end = to;
    while (end > from && words.tags[end - 1] === 'day') end--;
    if (end === to) return to;
    while (end > from && BEFORE_DAY.has(tokens[end - 1]!.lower)) end--;
    return end > from && words.tags[end - 1] === 'word' ? end : to;
  }

  function bare(start: number, end: number): [number, number] {
    let from = start;
    let to = end;
    while (
      to > from &&
      (tokens[to - 1]!.kind === 'punctuation' ||
        tokens[to - 1]!.kind === 'mark' ||
        tokens[to - 1]!.lower === "'s" ||
        (to - from > 2 && (/^(?:adverb|ly)$/u.test(words.tags[to - 1]!) || ALL.has(tokens[to - 1]!.lower))))
    )
      to--;
    while (
      from < to &&
      (tokens[from]!.kind === 'punctuation' ||
        tokens[from]!.kind === 'mark' ||
        words.tags[from] === 'conjunction' ||
        (to - from > 2 && tokens[from]!.lower === 'both'))
    )
      from++;
    return [from, to];
  }
}
