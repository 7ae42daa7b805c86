import { isRoleNoun } from './described.ts';
import type { GuessedClause, SentenceWords } from './guessed-clause.ts';
import { phraseEnd, phraseStart } from './phrase-bounds.ts';

const LONGEST_OWNER = 8;
/** What somebody says or holds is told in these, by the preposition before them. */
const OWN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', new Set('words view opinion telling judgment judgement estimation eyes'.split(' '))],
  ['by', new Set('account reckoning count telling estimate calculation calculations estimation admission'.split(' '))],
]);
/** What somebody holds: "her view is that …". */
const VIEWS = new Set(
  'view position argument contention claim belief stance theory explanation message answer reply complaint defense defence'.split(
    ' ',
  ),
);

/** The phrase at `at` that names whoever says or holds what stands around it; null where none begins there. */
export function sourcePhrase(words: SentenceWords, at: number): GuessedClause | null {
  return according(words, at) ?? inWordsOf(words, at) ?? per(words, at) ?? heldView(words, at);
}

function according(words: SentenceWords, at: number): GuessedClause | null {
  const { tokens, tags, to } = words;
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const end = phraseEnd(tags, at + 2, to);
  if (end === at + 2) return null;
  const contents = aroundPhrase(words, at, end);
  return { source: [at + 2, end], cue: [at, at + 2], contents, plain: contents.length > 0 };
}

/** What a phrase that names a source, tokens `[at, end)`, leaves of its sentence: the words before it, and those behind its comma. */
export function aroundPhrase({ tags, from, to }: SentenceWords, at: number, end: number): [number, number][] {
  const contents: [number, number][] = [];
  const before = tags[at - 1] === 'comma' ? at - 1 : at;
  if (at - from > 2) contents.push([from, before]);
  if (tags[end] === 'comma' && to - end > 3) contents.push([end + 1, to]);
  return contents;
}

/** ", per court records": not "per person", so parted by a comma, and of somebody who or something that can say so. */
function per(words: SentenceWords, at: number): GuessedClause | null {
  const { tokens, tags, from, to } = words;
  if (tokens[at]!.lower !== 'per' || (at > from && tags[at - 1] !== 'comma' && tags[at - 1] !== 'close')) return null;
  const end = phraseEnd(tags, at + 1, to);
  const noun = tokens[end - 1]!.lower;
  const isSomebody = isRoleNoun(noun) && (end - at > 2 || noun.endsWith('s') || noun === 'police');
  if (end === at + 1 || !(tags[end - 1] === 'name' || isSomebody)) return null;
  const contents = aroundPhrase(words, at, end);
  return { source: [at + 1, end], cue: [at, at + 1], contents, plain: contents.length > 0 };
}

/** "in the words of a news release, “…”", "in the agency's words, “…”", ", by his reckoning, …". */
function inWordsOf(words: SentenceWords, at: number): GuessedClause | null {
  const { tokens, tags, from, to } = words;
  const nouns = OWN_WORDS.get(tokens[at]!.lower);
  if (!nouns) return null;
  const follows = nouns.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'of';
  const named = follows ? ownerAfter(words, at) : ownerBefore(words, nouns, at + 1);
  if (!named) return null;
  const last = Math.max(named.source[1], named.cue[1]);
  const isApart = at === from || tags[at - 1] === 'comma' || tags[at - 1] === 'close';
  if (!isApart || (last < to && tags[last] !== 'comma')) return null;
  const contents = aroundPhrase(words, at, last);
  return contents.length > 0 ? { ...named, contents, plain: true } : null;
}

/** "The sheriff's view is that …", "it is ICE's position that …": the noun for what is held stands at `at`. */
function heldView({ tokens, tags, from, to }: SentenceWords, at: number): GuessedClause | null {
  if (!VIEWS.has(tokens[at]!.lower)) return null;
  const that = tags[at + 1] === 'auxiliary' ? at + 2 : at + 1;
  if (tags[that] !== 'that' || that + 1 >= to) return null;
  const isOwned = tokens[at - 1]?.lower === "'s" && at - 1 > from;
  const end = isOwned ? at - 1 : at;
  const start = isOwned ? phraseStart(tags, end, from) : at - 1;
  if (!isOwned && tags[start] !== 'possessive') return null;
  return { source: [start, end], cue: [at, that], contents: [[that + 1, to]], plain: true };
}

type Owned = Pick<GuessedClause, 'source' | 'cue'>;

/** "in the words of" begins at `at`. */
function ownerAfter({ tags, to }: SentenceWords, at: number): Owned | null {
  const owner = at + 4;
  const end = phraseEnd(tags, owner, to);
  return end > owner ? { source: [owner, end], cue: [at, owner] } : null;
}

/** "the agency's words", "his words", whose owner begins at `owner`. */
function ownerBefore({ tokens, tags, to }: SentenceWords, nouns: ReadonlySet<string>, owner: number): Owned | null {
  let noun = owner;
  while (noun < to && noun - owner < LONGEST_OWNER && !nouns.has(tokens[noun]!.lower)) noun++;
  if (!nouns.has(tokens[noun]?.lower ?? '')) return null;
  const cue: [number, number] = [noun, noun + 1];
  if (tokens[noun - 1]!.lower === "'s") return noun - 1 > owner ? { source: [owner, noun - 1], cue } : null;
  // "in his own words", but not "by his bank account".
  const isOwn = noun === owner + 1 || (noun === owner + 2 && tokens[owner + 1]!.lower === 'own');
  return tags[owner] === 'possessive' && isOwn ? { source: [owner, owner + 1], cue } : null;
}
