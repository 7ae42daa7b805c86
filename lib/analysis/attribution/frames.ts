import type { Document, Paragraph } from '../language/index.ts';
import type { Span } from '../types.ts';
import type { GuessedClause } from './guessed-clause.ts';
import { CUES, takesHearer } from './lexicon/cues.ts';
import { isFiniteBe } from './passive.ts';
import { mainSubject } from './phrase-bounds.ts';
import { CONTENT, CUE, SOURCE } from './sequence-labels.ts';
import type { LabelSpan } from './spans.ts';

/** Tokens `[from, to)`. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Source and cue that stand together, and the pieces of content that they report. */
export interface Frame {
  source: TokenRange | null;
  cue: TokenRange | null;
  contents: LabelSpan[];
  /** How sure the tagger is of source and cue; 0 for a frame that only the clause rules saw. */
  probability: number;
  /** The clause rules read the same source and cue as the tagger, in a plain clause. */
  agreed?: boolean;
  origin: 'tagger' | 'rules' | 'label' | 'mention';
}

const FARTHEST = 12;

/** Joins the tagged spans of one paragraph to frames, in reading order, and adds those that only the rules saw. */
export function buildFrames(
  document: Document,
  paragraph: Paragraph,
  spans: readonly LabelSpan[],
  clauses: readonly GuessedClause[],
  tags: readonly string[],
): Frame[] {
  const sources = spans.filter((span) => span.label === SOURCE && !isHearer(document, span));
  const cues = spans.filter((span) => span.label === CUE);
  const contents = spans.filter((span) => span.label === CONTENT);
  const sentenceOf = sentenceFinder(document, paragraph);
  const frames: Frame[] = [];
  const taken = new Set<LabelSpan>();

  let first = 0;
  for (const cue of cues) {
    let best: LabelSpan | null = null;
    let least = FARTHEST;
    while (first < sources.length && sources[first]!.to < cue.from - FARTHEST) first++;
    for (let s = first; s < sources.length; s++) {
      const source = sources[s]!;
      if (source.from > cue.to + FARTHEST) break;
      if (sentenceOf(source.from) !== sentenceOf(cue.from)) continue;
      const gap = source.to <= cue.from ? cue.from - source.to : source.from - cue.to + 0.5;
      const cost = gap + (taken.has(source) ? 6 : 0);
      if (cost < least) {
        least = cost;
        best = source;
      }
    }
    if (best) taken.add(best);
    frames.push({
      source: best && subjectOfParticiple(document, sentenceOf(cue.from), tags, best, cue),
      cue,
      contents: [],
      probability: cue.probability * (best?.probability ?? 1),
      origin: 'tagger',
    });
  }
  for (const source of sources) {
    if (!taken.has(source) && !isCaption(document, source))
      frames.push({ source, cue: null, contents: [], probability: source.probability, origin: 'tagger' });
  }
  const { given, twins } = addGuessed(frames, clauses, contents, sentenceOf);
  frames.sort((a, b) => startOf(a) - startOf(b));
  assign(
    frames,
    contents.filter((content) => !given.has(content)),
    sentenceOf,
  );
  completeContents(twins, contents);
  return frames;
}

/** "told the board", "the board was told": whom somebody speaks to says nothing. */
function isHearer({ tokens }: Document, { from, to }: TokenRange): boolean {
  const before = CUES.get(tokens[from - 1]?.lower ?? '');
  const after = isFiniteBe(tokens[to]) && CUES.get(tokens[to + 1]?.lower ?? '');
  return Boolean((before && takesHearer(before)) || (after && takesHearer(after)));
}

/** "She visited her rival, Ben Marsh, saying": a verb in -ing behind a comma has the subject of its sentence. */
function subjectOfParticiple(
  document: Document,
  sentence: number,
  tags: readonly string[],
  source: TokenRange,
  cue: TokenRange,
): TokenRange {
  const { tokens } = document;
  const isBehindComma = tags[cue.from - 1] === 'comma' && source.to >= cue.from - 1 && source.to <= cue.from;
  if (!isBehindComma || CUES.get(tokens[cue.to - 1]!.lower)?.form !== 'ing') return source;
  const [from, to] = mainSubject(tags, document.sentences[sentence]!.opening, source.from);
  // "with one of them saying": the words before have a subject of their own.
  const isApart = tokens.slice(to, source.from).some(({ lower }) => lower === 'with');
  return from < to && !isApart ? { from, to } : source;
}

/** A caption runs into the quotation after it without a space, and introduces nothing. */
function isCaption({ tokens }: Document, source: TokenRange): boolean {
  const next = tokens[source.to];
  return (
    next?.kind === 'mark' && next.start === tokens[source.to - 1]!.end && tokens[source.to + 1]?.start === next.end
  );
}

/** UTF-16 offsets of a range of tokens. */
export function spanOf(document: Document, range: TokenRange): Span {
  return [document.tokens[range.from]!.start, document.tokens[range.to - 1]!.end];
}

export function startOf(frame: Frame): number {
  return Math.min(frame.source?.from ?? Number.POSITIVE_INFINITY, frame.cue?.from ?? Number.POSITIVE_INFINITY);
}

export function endOf(frame: Frame): number {
  return Math.max(frame.source?.to ?? 0, frame.cue?.to ?? 0);
}

/**
 * Adds clauses that the tagger passed over, and completes frames whose source it did not see. Answers in `given` the pieces
 * of content that such a clause got, since the tagger saw nobody in their sentence whose they might be, and in `twins` the
 * plain clauses that the tagger saw too, by its frames.
 */
function addGuessed(
  frames: Frame[],
  clauses: readonly GuessedClause[],
  contents: readonly LabelSpan[],
  sentenceOf: (token: number) => number,
): { given: Set<LabelSpan>; twins: Map<Frame, GuessedClause> } {
  const tagged = frames.slice();
  const told = new Set(tagged.map((frame) => sentenceOf(startOf(frame))));
  const given = new Set<LabelSpan>();
  const twins = new Map<Frame, GuessedClause>();
  const cueAt = new Map<number, Frame>();
  const taken = new Set<number>();
  for (const frame of tagged) {
    for (let i = frame.cue?.from ?? 0; i < (frame.cue?.to ?? 0); i++) cueAt.set(i, frame);
    for (let i = frame.source?.from ?? 0; i < (frame.source?.to ?? 0); i++) taken.add(i);
  }
  let next = 0;
  for (const clause of clauses) {
    const [from, to] = clause.cue;
    const twin = cueAt.get(to - 1) ?? cueAt.get(from);
    const source = { from: clause.source[0], to: clause.source[1] };
    if (twin) {
      twin.source ??= source;
      if (clause.plain && twin.source.from < source.to && twin.source.to > source.from) {
        twin.agreed = true;
        twins.set(twin, clause);
      }
      continue;
    }
    const frame: Frame = { source, cue: { from, to }, contents: [], probability: 0, origin: 'rules' };
    frames.push(frame);
    if (!clause.plain || taken.has(source.from) || taken.has(source.to - 1)) continue;
    const begins = Math.min(...clause.contents.map(([start]) => start));
    while (next < contents.length && contents[next]!.to <= begins) next++;
    for (const [start, end] of clause.contents) {
      let free = end > start;
      for (let k = next; k < contents.length && contents[k]!.from < end; k++) {
        const content = contents[k]!;
        if (content.to <= start || given.has(content)) continue;
        free = false;
        if (told.has(sentenceOf(from))) break;
        given.add(content);
        // Where the tagger saw nothing but content, source and cue have to be taken out of it.
        if (content.from <= source.from && content.to >= source.to) free = true;
        else frame.contents.push(content);
      }
      if (free) frame.contents.push({ from: start, to: end, label: CONTENT, probability: 0 });
    }
  }
  return { given, twins };
}

/** Where the tagger saw a clause of saying and nothing that is said, what the rules read as said, unless it is another's. */
function completeContents(twins: ReadonlyMap<Frame, GuessedClause>, contents: readonly LabelSpan[]): void {
  let next = 0;
  for (const [frame, clause] of twins) {
    if (frame.contents.length > 0) continue;
    for (const [from, to] of clause.contents) {
      while (next > 0 && contents[next - 1]!.to > from) next--;
      while (next < contents.length && contents[next]!.to <= from) next++;
      if (to > from && !(contents[next] && contents[next]!.from < to))
        frame.contents.push({ from, to, label: CONTENT, probability: 0 });
    }
  }
}

/** Gives each piece of content to the nearest frame of its sentence, else to the last one before it. */
function assign(frames: readonly Frame[], contents: readonly LabelSpan[], sentenceOf: (token: number) => number): void {
  const tagged = frames.filter((frame) => frame.origin === 'tagger');
  const starts = tagged.map(startOf);
  let farthest = 0;
  const ends = tagged.map((frame) => {
    farthest = Math.max(farthest, endOf(frame));
    return farthest;
  });
  let first = 0;
  let after = 0;
  for (const content of contents) {
    const opens = sentenceOf(content.from);
    const closes = sentenceOf(content.to - 1);
    let best: Frame | null = null;
    let least = Number.POSITIVE_INFINITY;
    while (first < tagged.length - 1 && sentenceOf(starts[first + 1]!) < opens - 1) first++;
    while (after < tagged.length && starts[after]! < content.to) after++;
    // Outwards from the content, on either side until no frame can be nearer; of equally near ones the first.
    for (let k = after - 1; k >= first && content.from - ends[k]! <= least; k--) {
      const frame = tagged[k]!;
      const away = sentenceOf(starts[k]!) < opens ? 30 : 0;
      const cost = Math.max(0, content.from - endOf(frame)) + away + (frame.contents.length ? 1 : 0);
      if (cost > least) continue;
      least = cost;
      best = frame;
    }
    for (let k = Math.max(after, first); k < tagged.length && starts[k]! - content.to < least; k++) {
      const at = sentenceOf(starts[k]!);
      if (at > closes + 1) break;
      const cost = starts[k]! - content.to + (at > closes ? 60 : 0);
      if (cost >= least) continue;
      least = cost;
      best = tagged[k]!;
    }
    best?.contents.push(content);
  }
}

function sentenceFinder(document: Document, paragraph: Paragraph): (token: number) => number {
  const { firstToken, endToken, firstSentence, endSentence } = paragraph;
  const index = new Int32Array(endToken - firstToken);
  for (let s = firstSentence; s < endSentence; s++) {
    const sentence = document.sentences[s]!;
    index.fill(s, sentence.firstToken - firstToken, sentence.endToken - firstToken);
  }
  return (token) => index[token - firstToken] ?? -1;
}
