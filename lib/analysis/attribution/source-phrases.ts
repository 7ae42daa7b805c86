import type { Token } from '../language/index.ts';
import { isRoleNoun } from './described.ts';
import type { GuessedClause } from './guessed-clause.ts';
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

/**
 * The phrase at `at`, in a sentence of tokens `[from, to)`, that names whoever says or holds what stands around it; null
 * where none begins there.
 */
export function sourcePhrase(
  tokens: readonly Token[],
  tags: readonly string[],
  at: number,
  from: number,
  to: number,
): GuessedClause | null {
  if (tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to') return according(tags, at, from, to);
  return (
    inWordsOf(tokens, tags, at, from, to) ?? per(tokens, tags, at, from, to) ?? heldView(tokens, tags, at, from, to)
  );
}

function according(tags: readonly string[], at: number, from: number, to: number): GuessedClause | null {
  const end = phraseEnd(tags, at + 2, to);
  if (end === at + 2) return null;
  const contents = aroundPhrase(tags, at, end, from, to);
  return { source: [at + 2, end], cue: [at, at + 2], contents, plain: contents.length > 0 };
}

/** What a phrase that names a source, tokens `[at, end)`, leaves of its sentence: the words before it, and those behind its comma. */
export function aroundPhrase(
  tags: readonly string[],
  at: number,
  end: number,
  from: number,
  to: number,
): [number, number][] {
  const contents: [number, number][] = [];
  const before = tags[at - 1] === 'comma' ? at - 1 : at;
  if (at - from > 2) contents.push([from, before]);
  if (tags[end] === 'comma' && to - end > 3) contents.push([end + 1, to]);
  return contents;
}

/** ", per court records": not "per person", so parted by a comma, and of somebody who or something that can say so. */
function per(
  tokens: readonly Token[],
  tags: readonly string[],
  at: number,
  from: number,
  to: number,
): GuessedClause | null {
  if (tokens[at]!.lower !== 'per' || (at > from && tags[at - 1] !== 'comma' && tags[at - 1] !== 'close')) return null;
  const end = phraseEnd(tags, at + 1, to);
  const noun = tokens[end - 1]!.lower;
  const isSomebody = isRoleNoun(noun) && (end - at > 2 || noun.endsWith('s') || noun === 'police');
  if (end === at + 1 || !(tags[end - 1] === 'name' || isSomebody)) return null;
  const contents = aroundPhrase(tags, at, end, from, to);
  return { source: [at + 1, end], cue: [at, at + 1], contents, plain: contents.length > 0 };
}

/** "in the words of a news release, “…”", "in the agency's words, “…”", ", by his reckoning, …". */
function inWordsOf(
  tokens: readonly Token[],
  tags: readonly string[],
  at: number,
  from: number,
  to: number,
): GuessedClause | null {
  const nouns = OWN_WORDS.get(tokens[at]!.lower);
  if (!nouns) return null;
  const follows = nouns.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'of';
  const named = follows ? ownerAfter(tags, at, to) : ownerBefore(tokens, tags, nouns, at + 1, to);
  if (!named) return null;
  const last = Math.max(named.source[1], named.cue[1]);
  const isApart = at === from || tags[at - 1] === 'comma' || tags[at - 1] === 'close';
  if (!isApart || (last < to && tags[last] !== 'comma')) return null;
  const contents = aroundPhrase(tags, at, last, from, to);
  return contents.length > 0 ? { ...named, contents, plain: true } : null;
}

/** "The sheriff's view is that …", "it is ICE's position that …": the noun for what is held stands at `at`. */
function heldView(
  tokens: readonly Token[],
  tags: readonly string[],
  at: number,
  from: number,
  to: number,
): GuessedClause | null {
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
function ownerAfter(tags: readonly string[], at: number, to: number): Owned | null {
  const from = at + 4;
  const end = phraseEnd(tags, from, to);
  return end > from ? { source: [from, end], cue: [at, from] } : null;
}

/** "the agency's words", "his words", from `from` on. */
function ownerBefore(
  tokens: readonly Token[],
  tags: readonly string[],
  nouns: ReadonlySet<string>,
  from: number,
  to: number,
): Owned | null {
  let words = from;
  while (words < to && words - from < LONGEST_OWNER && !nouns.has(tokens[words]!.lower)) words++;
  if (!nouns.has(tokens[words]?.lower ?? '')) return null;
  const cue: [number, number] = [words, words + 1];
  if (tokens[words - 1]!.lower === "'s") return words - 1 > from ? { source: [from, words - 1], cue } : null;
  // "in his own words", but not "by his bank account".
  const isOwn = words === from + 1 || (words === from + 2 && tokens[from + 1]!.lower === 'own');
  return tags[from] === 'possessive' && isOwn ? { source: [from, from + 1], cue } : null;
}
