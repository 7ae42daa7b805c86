import type { Paragraph } from '../language/index.ts';
import type { Speaker } from '../types.ts';
import { firstMentionFrom } from './people.ts';
import { speakerOf } from './people-scene.ts';
import type { Reading } from './reading.ts';
import type { Voice } from './types.ts';

const STATEMENTS = new Set(['statement', 'statements']);
const FIRST_PERSON = new Set(['i', 'we', 'us', 'our', 'my', 'me']);

/**
 * "Statement of Sheriff Roe on the agreement:" above a paragraph without quotation marks: whoever is named vouches for
 * that paragraph, and for those after it as long as they say "I" or "we". Changes and returns `voices`.
 */
export function withBlockStatements(reading: Reading, voices: Voice[]): Voice[] {
  let author: { speaker: Speaker; since: number } | null = null;
  for (const paragraph of reading.document.paragraphs) {
    const { index, firstSentence, endSentence } = paragraph;
    const announced = authorOf(reading, paragraph, voices);
    if (announced) {
      author = { speaker: announced, since: index };
      continue;
    }
    if (!author) continue;
    if (opensOtherwise(reading, paragraph) || (index > author.since + 1 && !saysI(reading, paragraph))) {
      author = null;
      continue;
    }
    for (let s = firstSentence; s < endSentence; s++)
      voices[s] = { ...voices[s]!, speaker: author.speaker, source: author.speaker.mention ?? null, cue: null };
  }
  return voices;
}

/** Who is named in a paragraph of one sentence that announces a statement and ends with a colon. */
function authorOf(
  { document, people, words }: Reading,
  paragraph: Paragraph,
  voices: readonly Voice[],
): Speaker | null {
  const { firstToken, endToken, firstSentence, endSentence } = paragraph;
  if (endSentence - firstSentence > 1 || words.tags[endToken - 1] !== 'colon') return null;
  if (!document.tokens.slice(firstToken, endToken).some(({ lower }) => STATEMENTS.has(lower))) return null;
  const voice = voices[firstSentence]!;
  if (voice.speaker) return voice.speaker;
  for (let k = firstMentionFrom(people.mentions, firstToken); (people.mentions[k]?.to ?? endToken) < endToken; k++) {
    const { entity, from, to } = people.mentions[k]!;
    if (entity.kind === 'person' || entity.kind === 'body') return speakerOf(entity, document, from, to);
  }
  return null;
}

/** A quotation, a list item or a labelled turn has a voice of its own. */
function opensOtherwise({ turns, words }: Reading, { index, firstToken }: Paragraph): boolean {
  return turns.turns[index] !== null || /^(?:open|mark|dash|sign)$/u.test(words.tags[firstToken]!);
}

function saysI({ document, pairOf }: Reading, { firstToken, endToken }: Paragraph): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (FIRST_PERSON.has(document.tokens[i]!.lower) && pairOf[i]! < 0) return true;
  return false;
}
