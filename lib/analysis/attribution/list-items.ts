import type { Frame } from './frames.ts';
import { spanOf } from './frames.ts';
import type { Voiced } from './people-scene.ts';
import type { Reading } from './reading.ts';
import type { Voice } from './types.ts';

const LIST_MARK = /^[•◦▪*–—-]$/u;
const OPENS_LIST = new Set(
  'listed list lists include includes included including following follows examples below'.split(' '),
);
/** Verbs whose subject vouches for the list that they introduce. */
const LISTS = new Set(['list', 'cite', 'detail', 'outline', 'describe', 'report']);

/**
 * "ICE listed some of them: • A 29-year-old …": whoever vouches for the line above a list vouches for those of its items
 * that nobody else does. Changes and returns `voices`.
 */
export function withListItems(reading: Reading, voices: Voice[], speakers: ReadonlyMap<Frame, Voiced>): Voice[] {
  const { tokens, paragraphs, sentences } = reading.document;
  let governing: Voice | null = null;
  for (const paragraph of paragraphs) {
    let item = false;
    for (let s = paragraph.firstSentence; s < paragraph.endSentence; s++) {
      item ||= LIST_MARK.test(tokens[sentences[s]!.firstToken]!.text);
      const voice = voices[s]!;
      if (!item) {
        const next = sentences[s + 1];
        const opens = next && LIST_MARK.test(tokens[next.firstToken]!.text);
        governing = opens ? governingVoice(reading, s, voice, speakers) : null;
        if (governing) voices[s] = governing;
      } else if (governing && !voice.speaker && voice.covered < 0.5) {
        voices[s] = { ...voice, speaker: governing.speaker, source: governing.source, cue: governing.cue };
      }
    }
  }
  return voices;
}

/** The voice of the line above a list when it speaks for the items too; null when it does not. */
function governingVoice(
  reading: Reading,
  sentence: number,
  voice: Voice,
  speakers: ReadonlyMap<Frame, Voiced>,
): Voice | null {
  const { firstToken, endToken, paragraph } = reading.document.sentences[sentence]!;
  if (voice.speaker) return opensList(reading, firstToken, endToken) ? voice : null;
  const frame = reading.frames[paragraph]!.find(
    ({ cue }) =>
      cue && cue.from >= firstToken && cue.to <= endToken && LISTS.has(reading.words.cues[cue.to - 1]?.base ?? ''),
  );
  const speaker = frame && speakers.get(frame)?.speaker;
  if (!frame?.source || !speaker) return null;
  const { document } = reading;
  return { ...voice, speaker, source: spanOf(document, frame.source), cue: frame.cue && spanOf(document, frame.cue) };
}

function opensList(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.document;
  if (tokens[to - 1]!.text === ':') return true;
  for (let i = from; i < to; i++) if (OPENS_LIST.has(tokens[i]!.lower)) return true;
  return false;
}
