import type { GuessedClause, SentenceWords } from './guessed-clause.ts';
import { DOCUMENT_NOUNS } from './lexicon/roles.ts';
import { isNounPhrase, mainSubject, phraseStart, subjectBefore } from './phrase-bounds.ts';

/** From the "with" to a verb of saying behind it. */
const LONGEST_WITH = 40;
/** Verbs of publishing, before what they publish: "issued a statement saying", "filed a lawsuit alleging". */
const PUBLISHED = new Set(
  'issued issues released releases filed files sent sends signed signs posted posts published publishes circulated gave read delivered wrote'.split(
    ' ',
  ),
);
const LONGEST_PUBLISHED = 12;
/** "began by saying" */
const BEGINS_OR_ENDS =
  /^(?:beg[ai]ns?|begun|open(?:s|ed)?|start(?:s|ed)?|end(?:s|ed)?|clos(?:es|ed)|conclude[sd]?|respond(?:s|ed)|repli(?:es|ed))$/u;

/**
 * ", saying that …", "began by saying …", "with Quill calling it …", "issued a statement saying …": what the subject of the
 * sentence, of a "with" before or of a verb of publishing says besides. The participle stands at `i`.
 */
export function participleClause(words: SentenceWords, i: number): GuessedClause | null {
  const { tokens, tags, from, to } = words;
  if (i + 1 >= to) return null;
  let before = i - 1;
  while (before > from && (tags[before] === 'adverb' || tags[before] === 'ly')) before--;
  const joins = tags[before] === 'comma' || tags[before] === 'conjunction';
  const opens = before > from && tokens[before]!.lower === 'by' && BEGINS_OR_ENDS.test(tokens[before - 1]!.lower);
  const [start, end] =
    withSubject(words, before + 1, joins) ??
    (joins || opens ? mainSubject(tags, from, i) : (publisherBefore(words, i) ?? [i, i]));
  if (start === end) return null;
  return { source: [start, end], cue: [i, i + 1], contents: [[i + 1, to]], plain: false };
}

/**
 * "with the mayor saying …": who is named before the verb; where the verb `joins` one before it,
 * as in ", with Quill tweeting that … and asking, “…”", who is named behind the "with".
 */
function withSubject({ tokens, tags, from }: SentenceWords, verb: number, joins: boolean): [number, number] | null {
  const first = Math.max(from, verb - LONGEST_WITH);
  let preposition = verb - 1;
  while (preposition >= first && tokens[preposition]!.lower !== 'with') preposition--;
  if (preposition < first) return null;
  const start = preposition + 1;
  let end = start;
  while (end < verb && (isNounPhrase(tags[end]!) || (end > start && /^(?:preposition|object)$/u.test(tags[end]!))))
    end++;
  if (end === start) return null;
  if (joins ? tags[end] === 'cue' : end === verb) return [start, end];
  // "with Quill saying … and Marsh calling it …"
  const own = phraseStart(tags, verb, first);
  if (!joins && tags[end] === 'cue' && tags[own] === 'name' && tags[own - 1] === 'conjunction') return [own, verb];
  // "with one of them, Ada Quill, saying"
  if (!joins || tags[end] !== 'comma' || tags[end + 1] !== 'name') return null;
  let last = end + 1;
  while (tags[last] === 'name' || tags[last] === 'point') last++;
  return last === verb - 1 ? [end + 1, last] : null;
}

/** "The sheriff issued a statement saying": who published the text that says so, right before the verb. */
function publisherBefore({ tokens, tags, from }: SentenceWords, verb: number): [number, number] | null {
  let isText = false;
  for (let i = verb - 1; i > from && verb - i < LONGEST_PUBLISHED; i--) {
    if (PUBLISHED.has(tokens[i]!.lower)) {
      const [start, end] = isText ? subjectBefore(tags, i, from) : [i, i];
      return start < end ? [start, end] : null;
    }
    if (!isNounPhrase(tags[i]!) && !/^(?:preposition|day|genitive|to)$/u.test(tags[i]!)) return null;
    isText ||= DOCUMENT_NOUNS.has(tokens[i]!.lower);
  }
  return null;
}
