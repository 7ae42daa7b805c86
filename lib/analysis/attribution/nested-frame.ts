import type { QuotationPair } from '../language/index.ts';
import type { Frame } from './frames.ts';
import type { Reading } from './reading.ts';

const SUBJECT_TAGS = new Set(['name', 'determiner', 'possessive', 'subject', 'word', 'number']);
const LONGEST_SUBJECT = 8;
/** Verbs that report speech in talk only. */
const TALK = new Set(['goes', 'go', 'went', 'like', 'says', 'said']);

/** Source and cue of speech inside speech: ‘…’ right after "he said to me," or before "she says". Null where neither. */
export function nestedFrame(reading: Reading, pair: QuotationPair): Frame | null {
  const { tags, cues } = reading.words;
  const first = reading.document.paragraphs[pair.paragraph]!.firstToken;
  const end = reading.document.paragraphs[pair.paragraph]!.endToken;
  let cue = pair.open - 1;
  if (tags[cue] === 'comma' || tags[cue] === 'colon' || tags[cue] === 'that') cue--;
  const reports = (i: number) =>
    cues[i] !== undefined || (TALK.has(reading.document.tokens[i]?.lower ?? '') && tags[i + 1] === 'comma');
  for (let steps = 0; cue > first && steps < 4 && !reports(cue); steps++) cue--;
  if (cue >= first && reports(cue)) {
    let from = cue;
    while (from > first && cue - from < LONGEST_SUBJECT && /^(?:auxiliary|adverb|ly|negation)$/u.test(tags[from - 1]!))
      from--;
    const to = from;
    while (from > first && to - from < LONGEST_SUBJECT && SUBJECT_TAGS.has(tags[from - 1]!)) {
      from--;
      if (tags[from] === 'subject') break;
    }
    if (from < to)
      return { source: { from, to }, cue: { from: to, to: cue + 1 }, contents: [], probability: 0, origin: 'rules' };
  }
  let from = pair.close + 1;
  let to = from;
  while (to < end && to - from < LONGEST_SUBJECT && SUBJECT_TAGS.has(tags[to]!)) to++;
  if (to > from && to < end && cues[to])
    return { source: { from, to }, cue: { from: to, to: to + 1 }, contents: [], probability: 0, origin: 'rules' };
  from = pair.close + 1;
  if (cues[from]) {
    to = from + 1;
    while (to < end && to - from < LONGEST_SUBJECT && SUBJECT_TAGS.has(tags[to]!)) to++;
    if (to > from + 1)
      return {
        source: { from: from + 1, to },
        cue: { from, to: from + 1 },
        contents: [],
        probability: 0,
        origin: 'rules',
      };
  }
  return null;
}
