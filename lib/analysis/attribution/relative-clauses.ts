import type { SentenceWords } from './guessed-clause.ts';
import { cueStart, isNounPhrase, phraseStart, STARTS_SUBJECT } from './phrase-bounds.ts';

const LONGEST_RELATIVE = 30;
const RELATIVE = /^(?:who|whose|whom)$/u;
const ENDS_RELATIVE = /^(?:comma|semicolon|colon|dash|open|close|bracket|stop|subordinator)$/u;

/** "a person familiar with the talks who asked": where a noun phrase that ends with its relative pronoun ends without it. */
export function beforeRelative({ tokens }: SentenceWords, start: number, end: number): number {
  return end - 1 > start && tokens[end - 1]!.lower === 'who' ? end - 1 : end;
}

/**
 * "People who were in the room say", "a woman whose husband was arrested says": the noun phrase that a relative clause
 * parts from the verb at `verb`, with that clause; null where none does.
 */
export function relativeSubject({ tokens, tags, from }: SentenceWords, verb: number): [number, number] | null {
  const end = cueStart(tags, verb);
  const first = Math.max(from + 1, verb - LONGEST_RELATIVE);
  let relative = end - 1;
  while (relative >= first && !RELATIVE.test(tokens[relative]!.lower)) {
    if (ENDS_RELATIVE.test(tags[relative]!)) return null;
    relative--;
  }
  if (relative < first) return null;
  let own = relative + 1;
  if (tokens[relative]!.lower === 'who') {
    while (own < end && /^(?:adverb|ly|auxiliary|negation)$/u.test(tags[own]!)) own++;
    if (own - 1 === relative && !/^(?:ed|cue|word)$/u.test(tags[own]!)) return null;
  } else while (own < end && !/^(?:auxiliary|ed|cue)$/u.test(tags[own]!)) own++;
  if (own >= end) return null;
  for (let i = own + 1; i < end; i++)
    if (tags[i] === 'cue' || (tags[i] === 'that' && tags[i + 1] !== 'day')) return null;
  let start = phraseStart(tags, relative, from);
  while (start - 1 > from && tags[start - 1] === 'preposition' && isNounPhrase(tags[start - 2]!))
    start = phraseStart(tags, start - 1, from);
  return start < relative && STARTS_SUBJECT.has(tags[start]!) && tags[start - 1] !== 'preposition'
    ? [start, end]
    : null;
}
