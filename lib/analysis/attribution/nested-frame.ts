import type { QuotationPair } from '../language/index.ts';
import type { Frame } from './frames.ts';
import { cueStart, followsConjunction, mainSubject, subjectBefore } from './phrase-bounds.ts';
import type { Reading } from './reading.ts';

const SUBJECT_TAGS = new Set(['name', 'determiner', 'possessive', 'subject', 'word', 'number']);
const LONGEST_SUBJECT = 8;
const LONGEST_CLAUSE = 60;
/** Words between the verb and the marks: said to me, ‘…’ */
const LONGEST_HEARER = 4;
/** Words between the verb and its "that": argued for the second time in a row that “…” */
const LONGEST_ASIDE = 8;
/** Verbs that report speech in talk only. */
const TALK = new Set(['goes', 'go', 'went', 'like', 'says', 'said']);

/** Source and cue of speech inside speech: ‘…’ right after "he said to me," or before "she says". Null where neither. */
export function nestedFrame(reading: Reading, pair: QuotationPair): Frame | null {
  return frameBefore(reading, pair) ?? frameAfter(reading, pair);
}

/** The same of any pair of marks, where source and cue stand before it. */
export function frameBefore(reading: Reading, pair: QuotationPair): Frame | null {
  const { document, words } = reading;
  const { tags, cues } = words;
  const { firstToken } = document.paragraphs[pair.paragraph]!;
  const reports = (i: number) =>
    cues[i] !== undefined || (TALK.has(document.tokens[i]?.lower ?? '') && tags[i + 1] === 'comma');
  let cue = pair.open - 1;
  const between = tags[cue] === 'that' ? LONGEST_ASIDE : LONGEST_HEARER;
  if (tags[cue] === 'comma' || tags[cue] === 'colon' || tags[cue] === 'that') cue--;
  for (let steps = 0; cue > firstToken && steps < between && !reports(cue); steps++) cue--;
  if (cue < firstToken || !reports(cue)) return null;
  const start = clauseStart(reading, pair);
  // "a deputy comes out and says": the subject is that of the clause.
  const shared = followsConjunction(tags, cue) ? mainSubject(tags, start, cue) : null;
  let [from, to] = shared && shared[0] < shared[1] ? shared : subjectBefore(tags, cue, start);
  // "I went to grab it and the sergeant goes": the object belongs to the verb before.
  if (tags[from] === 'subject') for (let i = to - 1; i > from; i--) if (tags[i] === 'conjunction') from = i + 1;
  return from < to ? frame([from, to], [cueStart(tags, cue), cue + 1]) : null;
}

function frameAfter({ document, words: { tags, cues } }: Reading, pair: QuotationPair): Frame | null {
  const { endToken } = document.paragraphs[pair.paragraph]!;
  const first = pair.close + 1;
  const subjectEnd = (from: number) => {
    let to = from;
    while (to < endToken && to - from < LONGEST_SUBJECT && SUBJECT_TAGS.has(tags[to]!)) to++;
    return to;
  };
  const end = subjectEnd(first);
  if (end > first && end < endToken && cues[end]) return frame([first, end], [end, end + 1]);
  const to = subjectEnd(first + 1);
  return cues[first] && to > first + 1 ? frame([first + 1, to], [first, first + 1]) : null;
}

/** Where the words around a pair of marks begin: its sentence, or the speech that it stands in where that begins later. */
function clauseStart({ document, sentenceOf, words: { tags } }: Reading, pair: QuotationPair): number {
  const { firstToken } = document.sentences[sentenceOf[pair.open]!]!;
  const first = Math.max(firstToken, pair.open - LONGEST_CLAUSE);
  // The colon right before the marks introduces them.
  for (let i = pair.open - 2; i > first; i--) if (tags[i] === 'open' || tags[i] === 'colon') return i + 1;
  return tags[first] === 'open' ? first + 1 : first;
}

function frame([from, to]: [number, number], [cueFrom, cueTo]: [number, number]): Frame {
  return {
    ...{ source: { from, to }, cue: { from: cueFrom, to: cueTo } },
    ...{ contents: [], probability: 0, origin: 'rules' },
  };
}
