import type { Document, Sentence } from '../language/index.ts';
import type { Mention, People } from './people.ts';
import { firstMentionFrom } from './people.ts';
import type { TaggedWords } from './word-tags.ts';

/** Nouns that mark a name or description as a news outlet. */
const OUTLET = new Set(
  (
    'news times post journal tribune herald gazette press radio tv television station newspaper paper magazine chronicle courier observer reporter sentinel globe beacon dispatch ledger register ' +
    'bulletin network npr cnn fox nbc abc cbs msnbc bbc reuters associated politico breitbart telegraph guardian mail independent star bugle daily works wire weekly monitor examiner inquirer'
  ).split(' '),
);
const REPORTED = new Set(['reported', 'reports', 'report']);
const TOLD = new Set(['told', 'tells', 'telling']);
const OBTAINED = new Set(['obtained', 'reviewed', 'seen']);
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$/u;
const LONGEST = 7;

/**
 * Which outlet relayed a sentence ("…, the Ostrander Courier reported"; "told a local radio station"; "records obtained
 * by the Dispatch"), under its fullest name; null where none did, or where it is the publisher itself.
 */
export function relayOf(
  document: Document,
  words: TaggedWords,
  people: People,
  sentence: Sentence,
  publisher: string | null,
): string | null {
  const { tokens } = document;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower } = tokens[i]!;
    const name = REPORTED.has(lower)
      ? outletBefore(document, words, people, i, sentence.firstToken)
      : TOLD.has(lower)
        ? outletAfter(document, words, people, i + 1, sentence.endToken)
        : OBTAINED.has(lower) && tokens[i + 1]?.lower === 'by'
          ? outletAfter(document, words, people, i + 2, sentence.endToken)
          : lower === 'interview' && tokens[i + 1]?.lower === 'with'
            ? outletAfter(document, words, people, i + 2, sentence.endToken)
            : null;
    if (name && !isPublisher(name, publisher)) return name;
  }
  return null;
}

function outletBefore(
  document: Document,
  words: TaggedWords,
  people: People,
  verb: number,
  first: number,
): string | null {
  let end = verb;
  while (end > first && /^(?:adverb|ly|auxiliary)$/u.test(words.tags[end - 1]!)) end--;
  let from = end;
  while (from > first && end - from < LONGEST && /^(?:name|word|determiner)$/u.test(words.tags[from - 1]!)) {
    from--;
    if (words.tags[from] === 'determiner') break;
  }
  return outletIn(document, people, from, end);
}

function outletAfter(
  document: Document,
  words: TaggedWords,
  people: People,
  from: number,
  last: number,
): string | null {
  let to = from;
  while (
    to < last &&
    to - from < LONGEST &&
    (/^(?:name|word)$/u.test(words.tags[to]!) ||
      (to === from && words.tags[to] === 'determiner') ||
      (words.tags[to] === 'number' && to - from < 3))
  )
    to++;
  return outletIn(document, people, from, to);
}

/** The outlet that tokens `[from, to)` name: they hold a word or call sign of one. */
function outletIn(document: Document, people: People, from: number, to: number): string | null {
  const { tokens, text } = document;
  let end = -1;
  for (let i = from; i < to; i++) if (OUTLET.has(tokens[i]!.lower) || CALL_SIGN.test(tokens[i]!.text)) end = i + 1;
  const naming = mentionAt(people, from, to);
  const known = naming?.entity.words.some((word) => OUTLET.has(word));
  if (end < 0 && !known) return null;
  if (tokens[from]!.lower === 'this' || tokens[from]!.lower === 'our') return null;
  if (naming && known) return naming.entity.name;
  const wording = text.slice(
    tokens[from]!.start,
    tokens[Math.max(end, naming ? Math.min(naming.to, to) : end) - 1]!.end,
  );
  return /^(?:The|A|An)\b/u.test(wording) ? wording[0]!.toLowerCase() + wording.slice(1) : wording;
}

function mentionAt(people: People, from: number, to: number): Mention | null {
  const { mentions } = people;
  for (let k = firstMentionFrom(mentions, from); k < mentions.length && mentions[k]!.from < to; k++)
    if (!mentions[k]!.entity.unnamed) return mentions[k]!;
  return null;
}

function isPublisher(name: string, publisher: string | null): boolean {
  if (!publisher) return false;
  const plain = (words: string) => words.toLowerCase().replace(/^the /u, '').trim();
  return plain(publisher).includes(plain(name)) || plain(name).includes(plain(publisher));
}
