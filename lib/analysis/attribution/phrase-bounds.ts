/** Where subjects, objects and verbs begin and end, by the tags of the words alone. Ranges are token indices `[from, to)`. */

const BETWEEN_SUBJECT_AND_VERB = new Set(['auxiliary', 'negation', 'adverb', 'ly']);
const ENDS_SUBJECT = new Set([
  'comma',
  'colon',
  'semicolon',
  'stop',
  'dash',
  'open',
  'close',
  'mark',
  'subordinator',
  'that',
  'cue',
  'bracket',
  'auxiliary',
  'to',
]);
/** Tags that can begin a subject. */
export const STARTS_SUBJECT = new Set(['name', 'determiner', 'possessive', 'subject', 'word', 'number']);
const LONGEST_SUBJECT = 24;
const LONGEST_ASIDE = 30;
/** Of an introductory phrase. */
const LONGEST_OPENING = 100;
const LONGEST_HEARER = 6;

/** Where the words of a verb begin, auxiliaries and adverbs included. */
export function cueStart(tags: readonly string[], verb: number): number {
  let start = verb;
  while (start > 0 && BETWEEN_SUBJECT_AND_VERB.has(tags[start - 1]!)) start--;
  return start;
}

/** After ", said": a noun phrase that ends a clause, not the subject of another verb ("X, his lawyer, said Y has left"). */
export function standsAlone(tags: readonly string[], from: number, end: number, to: number): boolean {
  for (let i = from + 1; i < end; i++) if (tags[i] === 'subject') return false;
  if (tags[from] === 'subject')
    return end - from === 1 && (end >= to || !/^(?:auxiliary|cue|ed|word)$/u.test(tags[end]!));
  return end >= to || !/^(?:auxiliary|cue|ed|that|subordinator|to)$/u.test(tags[end]!);
}

/** "federal officials tell the Mail": where the hearer's noun phrase ends. */
export function hearerEnd(tags: readonly string[], from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    end - from < LONGEST_HEARER &&
    /^(?:name|determiner|possessive|object|word|number)$/u.test(tags[end]!)
  )
    end++;
  return end;
}

/** Whether the verb shares its subject with one before an "and". */
export function followsConjunction(tags: readonly string[], verb: number): boolean {
  let before = verb - 1;
  while (before > 0 && BETWEEN_SUBJECT_AND_VERB.has(tags[before]!)) before--;
  return tags[before] === 'conjunction';
}

/** The noun phrase that opens the sentence, an introductory phrase with its comma skipped. */
export function mainSubject(tags: readonly string[], from: number, limit: number): [number, number] {
  let start = from;
  if (/^(?:preposition|subordinator|ing|ed|to|ly|adverb|day|number)$/u.test(tags[from]!)) {
    while (start < limit && start - from < LONGEST_OPENING && tags[start] !== 'comma') start++;
    start++;
  }
  let end = start;
  while (
    end < limit &&
    end - start < LONGEST_SUBJECT &&
    !ENDS_SUBJECT.has(tags[end]!) &&
    tags[end] !== 'ed' &&
    tags[end] !== 'ing'
  ) {
    end++;
    if (tags[end - 1] === 'subject') break;
  }
  return end < limit ? trimmed(tags, start, end) : [end, end];
}

/** The tokens of a noun phrase right before the verb at `verb`, adverbs and auxiliaries between them skipped. */
export function subjectBefore(tags: readonly string[], verb: number, from: number): [number, number] {
  let end = verb;
  while (end > from && BETWEEN_SUBJECT_AND_VERB.has(tags[end - 1]!)) end--;
  if (tags[end - 1] === 'comma') {
    const opening = commaBefore(tags, end - 2, from);
    if (opening > from) end = opening;
  }
  const limit = Math.max(from, end - LONGEST_SUBJECT);
  let start = end;
  while (start > limit && !ENDS_SUBJECT.has(tags[start - 1]!)) {
    start--;
    if (tags[start] === 'subject') break;
    if (tags[start] === 'conjunction' && end - start > 3) return trimmed(tags, start + 1, end);
  }
  return trimmed(tags, start, end);
}

/** "The sheriff, who opposed it, told the board": the comma that opens what stands between subject and verb. */
function commaBefore(tags: readonly string[], at: number, from: number): number {
  for (let i = at; i > from && at - i < LONGEST_ASIDE; i--) {
    if (tags[i] === 'comma')
      return /^(?:subject|determiner|possessive|subordinator|number|name|word|preposition|ed)$/u.test(tags[i + 1]!)
        ? i
        : -1;
    if (tags[i] === 'open' || tags[i] === 'close' || tags[i] === 'colon') return -1;
  }
  return -1;
}

/** A subject begins with a noun, name, pronoun or determiner, not with "in", "-ly" or "and". */
function trimmed(tags: readonly string[], from: number, to: number): [number, number] {
  let start = from;
  while (
    start < to &&
    (tags[start] === 'conjunction' || tags[start] === 'adverb' || tags[start] === 'ly' || tags[start] === 'day')
  )
    start++;
  if (start < to && (tags[start] === 'preposition' || !STARTS_SUBJECT.has(tags[start]!))) return [to, to];
  return [start, to];
}

const IN_NOUN_PHRASE = /^(?:determiner|possessive|word|name|ed|ing|number)$/u;

/** Whether a word with this tag can stand in a plain noun phrase. */
export const isNounPhrase = (tag: string): boolean => IN_NOUN_PHRASE.test(tag);

/** Where the plain noun phrase that ends before `to` begins: with its determiner, and at `first` at the earliest. */
export function phraseStart(tags: readonly string[], to: number, first: number): number {
  let from = to - 1;
  while (from > first && !isDeterminer(tags[from]!) && isNounPhrase(tags[from - 1]!)) from--;
  return from;
}

const isDeterminer = (tag: string) => tag === 'determiner' || tag === 'possessive';

/** Where a noun phrase that starts at `from` ends: before the next sign or verb. */
export function phraseEnd(tags: readonly string[], from: number, to: number): number {
  let end = from;
  while (end < to && end - from < LONGEST_SUBJECT && (end === from || !ENDS_SUBJECT.has(tags[end]!))) {
    if (tags[end] === 'subject') return end + 1;
    if (tags[end] === 'day' && end > from) return end;
    end++;
  }
  return end;
}
