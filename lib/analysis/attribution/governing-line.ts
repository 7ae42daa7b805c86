import type { QuotationPair } from '../language/index.ts';
import { mentionFrame, whoSpeaks } from './candidates.ts';
import { isRoleNoun } from './described.ts';
import type { Frame, TokenRange } from './frames.ts';
import { DOCUMENT_NOUNS } from './lexicon/roles.ts';
import { firstMentionFrom } from './people.ts';
import { mainSubject, subjectBefore } from './phrase-bounds.ts';
import type { Reading } from './reading.ts';

/** Tokens of a line that are looked at, so that marks below an endless one cost no squared time. */
const LONGEST_LINE = 60;
const SPEAKING_PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'who']);

/**
 * "Quill then had three questions:" above the paragraph of these marks, where nobody of that line or of the paragraph was
 * taken for the speaker: the frame of whoever speaks by that line. Null where there is no such line.
 */
export function saidAbove(reading: Reading, pair: QuotationPair, taken: Frame | null): Frame | null {
  const { paragraphs, sentences } = reading.document;
  const above = paragraphs[pair.paragraph - 1];
  if (!above) return null;
  const colon = above.endToken - 1;
  const { firstToken } = sentences[above.endSentence - 1]!;
  if (reading.words.tags[colon] !== 'colon') return null;
  if (taken?.source && taken.source.from >= firstToken) return null;
  const asks = reading.document.tokens[pair.close - 1]?.text === '?';
  const first = Math.max(firstToken, colon - LONGEST_LINE);
  const subject = subjectsIn(reading, first, colon, asks).find((range) => isSomebody(reading, range));
  return subject ? mentionFrame(reading, subject) : null;
}

/**
 * Who may speak by the words between a line's first token and its colon, the likeliest first. Where somebody asks and
 * what follows is no question, it is the one who is asked.
 */
function subjectsIn(reading: Reading, first: number, colon: number, asks: boolean): TokenRange[] {
  const { tags, cues } = reading.words;
  const { tokens } = reading.document;
  const last = cues[colon - 1];
  // "…, who answered:"
  if (last?.class === 'say' && last.form === 'past') {
    const [from, to] = subjectBefore(tags, colon - 1, first);
    return [{ from, to }];
  }
  const subjects = [subjectFrom(reading, first, colon)];
  for (let i = first; i < colon; i++) {
    if (cues[i]?.base === 'ask' && !asks) return whomAfter(reading, i + 1);
    // "Here is what Quill posted:"
    if (tokens[i]!.lower === 'what') subjects.push(subjectFrom(reading, i + 1, colon));
  }
  return subjects;
}

function subjectFrom(reading: Reading, start: number, limit: number): TokenRange {
  const { tags } = reading.words;
  const [from, end] = mainSubject(tags, start, limit);
  const adverb = tags.slice(from, end).indexOf('adverb');
  return whoSpeaks(reading, [from, adverb < 0 ? end : from + adverb]);
}

/** "asked Quill about it:" */
function whomAfter({ people }: Reading, token: number): TokenRange[] {
  const named = people.mentions[firstMentionFrom(people.mentions, token)];
  return named?.from === token ? [named] : [];
}

function isSomebody({ document, people, words }: Reading, { from, to }: TokenRange): boolean {
  if (from >= to) return false;
  if (words.tags[from] === 'subject') return SPEAKING_PRONOUNS.has(document.tokens[from]!.lower);
  const noun = document.tokens[to - 1]!.lower;
  if (isRoleNoun(noun)) return !DOCUMENT_NOUNS.has(noun);
  const named = people.mentions[firstMentionFrom(people.mentions, from)];
  return named !== undefined && named.to <= to;
}
