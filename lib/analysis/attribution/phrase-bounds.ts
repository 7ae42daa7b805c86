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
/** What can follow a comma that opens an aside: "Quill, who …", "Quill, now retired,", "Quill, asked about it,". */
const OPENS_ASIDE =
  /^(?:subject|determiner|possessive|subordinator|number|name|word|preposition|adverb|ly|ed|ing|cue)$/u;
/** Of an introductory phrase. */
const LONGEST_OPENING = 100;
const LONGEST_HEARER = 6;
const LONGEST_ADJUNCTS = 12;
/** Words of a time without a preposition. */
const TIME = /^(?:determiner|word|number|adverb|day|preposition|ing)$/u;
const LONGEST_TIME = 8;

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
    /^(?:name|determiner|possessive|object|word|number|point)$/u.test(tags[end]!)
  )
    end++;
  return end;
}

/** "in a statement", "on Monday", "by phone on Tuesday": where the adjuncts of a verb that begin at `from` end. */
export function adjunctsEnd(tags: readonly string[], from: number, to: number): number {
  let end = from;
  while (end < to && end - from < LONGEST_ADJUNCTS && startsAdjunct(tags, end)) {
    end++;
    while (
      end < to &&
      end - from < LONGEST_ADJUNCTS &&
      /^(?:determiner|possessive|word|name|number|ed|genitive|point)$/u.test(tags[end]!)
    )
      end++;
  }
  return end;
}

/** "in a letter", "on Monday", "to the board", not "to leave". */
function startsAdjunct(tags: readonly string[], at: number): boolean {
  const tag = tags[at]!;
  return (
    /^(?:preposition|day|number|adverb)$/u.test(tag) ||
    (tag === 'to' && /^(?:determiner|possessive|name)$/u.test(tags[at + 1] ?? ''))
  );
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
    // "When Moss spoke of it and said": no comma, so the verb is that of the clause.
    start = start === limit && tags[from] === 'subordinator' ? from + 1 : afterTime(tags, start + 1, limit);
  } else start = afterTime(tags, from, limit);
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

/** "Hours later, ", "The next day, ": where a sentence goes on behind a time that opens it. */
function afterTime(tags: readonly string[], from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from < LONGEST_TIME && TIME.test(tags[end]!)) end++;
  return tags[end] === 'comma' && /^(?:adverb|day)$/u.test(tags[end - 1]!) ? end + 1 : from;
}

/**
 * Whether the sign right before `verb` closes an aside behind the subject of the sentence: "Quill, who saw it, said jails
 * lie", where no inverted subject follows the verb.
 */
export function endsAside(tags: readonly string[], verb: number, from: number): boolean {
  if (asideBefore(tags, verb - 1, from) <= from) return false;
  const [start, end] = subjectBefore(tags, verb, from);
  return start < end && (start === from || tags[start - 1] === 'comma');
}

/** The tokens of a noun phrase right before the verb at `verb`, adverbs and auxiliaries between them skipped. */
export function subjectBefore(tags: readonly string[], verb: number, from: number): [number, number] {
  let end = verb;
  while (end > from && BETWEEN_SUBJECT_AND_VERB.has(tags[end - 1]!)) end--;
  const opening = asideBefore(tags, end - 1, from);
  if (opening > from) end = opening;
  // "Quill, 41, of Easton, said"
  if (end - 2 > from && tags[end - 1] === 'number' && tags[end - 2] === 'comma' && opening > from) end -= 2;
  // "Quill and the mayor both said"
  while (end - 1 > from && tags[end - 1] === 'determiner' && /^(?:name|word|subject)$/u.test(tags[end - 2]!)) end--;
  const limit = Math.max(from, end - LONGEST_SUBJECT);
  let start = end;
  while (start > limit && !ENDS_SUBJECT.has(tags[start - 1]!)) {
    // "whom Quill called", but "one of them said"
    if (tags[start - 1] === 'object' && tags[start - 2] !== 'preposition') break;
    start--;
    if (tags[start] === 'subject') break;
    if (tags[start] === 'conjunction' && end - start > 3) return trimmed(tags, start + 1, end);
  }
  // "must ensure states are": a verb with its object.
  if (tags[start] === 'word' && start > from && tags[start - 1] === 'auxiliary') return [end, end];
  return trimmed(tags, start, end);
}

/**
 * "The sheriff, who opposed it, told the board", "Ortiz — a former judge — told the board", "Ortiz (54) said": the sign
 * that opens what stands between subject and verb, where the token at `close` is the one that closes it; -1 where there is none.
 */
function asideBefore(tags: readonly string[], close: number, from: number): number {
  const sign = tags[close];
  if (sign !== 'comma' && sign !== 'dash' && sign !== 'bracket') return -1;
  for (let i = close - 1; i > from && close - 1 - i < LONGEST_ASIDE; i--) {
    if (tags[i] === sign) return sign !== 'comma' || opensAside(tags, i + 1) ? i : -1;
    if (tags[i] === 'open' || tags[i] === 'close' || tags[i] === 'colon') return -1;
  }
  return -1;
}

/** Not ", said Quill,": a verb of saying with its own subject behind it. */
function opensAside(tags: readonly string[], first: number): boolean {
  return OPENS_ASIDE.test(tags[first]!) && !(tags[first] === 'cue' && /^(?:name|subject)$/u.test(tags[first + 1]!));
}

/** A subject begins with a noun, name, pronoun or determiner, not with "in", "-ly" or "and". */
function trimmed(tags: readonly string[], from: number, to: number): [number, number] {
  let start = from;
  while (
    start < to &&
    (tags[start] === 'conjunction' || tags[start] === 'adverb' || tags[start] === 'ly' || tags[start] === 'day')
  )
    start++;
  if (tags[start] === 'preposition') start = afterAdjunct(tags, start, to);
  return start < to && STARTS_SUBJECT.has(tags[start]!) ? [start, to] : [to, to];
}

/** "at one point the crowd", "in a statement Quill": where a noun phrase begins behind one with a preposition. */
function afterAdjunct(tags: readonly string[], from: number, to: number): number {
  let start = to;
  for (let i = to - 1; i > from + 1 && (isNounPhrase(tags[i]!) || tags[i] === 'subject'); i--) {
    const before = tags[i - 1]!;
    if (before === 'preposition') {
      if (start < to) return start;
      // "In 2014 a court in Oregon": the last phrase belongs to the subject.
      i--;
      continue;
    }
    if (isDeterminer(tags[i]!) || tags[i] === 'subject') return i;
    if (tags[i] === 'name' && (before === 'word' || before === 'day')) start = i;
  }
  return start;
}

const IN_NOUN_PHRASE = /^(?:determiner|possessive|word|name|ed|ing|number|point)$/u;

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
