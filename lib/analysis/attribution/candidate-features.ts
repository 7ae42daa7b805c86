import type { QuotationPair } from '../language/index.ts';
import type { Frame, TokenRange } from './frames.ts';
import { endOf, startOf } from './frames.ts';
import type { Cue } from './lexicon/cues.ts';
import type { QuoteScene } from './quote-scene.ts';
import { sourceKind } from './quote-scene.ts';
import type { TaggedWords } from './word-tags.ts';

/** Who may have said it: somebody named by a frame, or whoever said the quotation before. */
export type Candidate = { type: 'frame'; frame: Frame } | { type: 'same'; pair: QuotationPair };

/** The tagger is sure of a frame from this probability on. */
const SURE = 0.6;
const step = (n: number) =>
  n <= 0 ? '0' : n === 1 ? '1' : n === 2 ? '2' : n < 5 ? '3' : n < 9 ? '5' : n < 16 ? '9' : '16';
/**
 * Features of each candidate for the speaker of a quotation. A candidate is linked when the tagger made the quotation's
 * words the content of its frame; that counts against the others too.
 */
export function candidateFeatures(
  scene: QuoteScene,
  pair: QuotationPair,
  candidates: readonly Candidate[],
): string[][] {
  const linked = candidates.map((candidate) => candidate.type === 'frame' && isLinked(pair, candidate.frame));
  const rival = candidates.some(
    (candidate, i) => linked[i] && candidate.type === 'frame' && candidate.frame.probability > SURE,
  );
  const beside = candidates.map((candidate) =>
    candidate.type === 'frame' ? sideBeside(scene.words, pair, candidate.frame) : null,
  );
  const besides = beside.filter(Boolean).length;
  return candidates.map((candidate, i) => {
    const features =
      candidate.type === 'same'
        ? sameFeatures(scene, pair, candidate.pair)
        : frameFeatures(scene, pair, candidate.frame, linked[i]!);
    if (rival && !linked[i])
      features.push('rival', `rival:${candidate.type === 'same' ? 'same' : candidate.frame.origin}`);
    if (beside[i]) features.push('beside', `beside:${besides}`);
    else if (besides > 0) features.push('rival-beside', `rival-beside:${linked[i]}`);
    return features;
  });
}

/** Whether the tagger made the quotation's words the content of the frame. */
function isLinked(pair: QuotationPair, frame: Frame): boolean {
  return frame.contents.some((content) => content.from < pair.close && content.to > pair.open + 1);
}

/** On which side of the marks a verb of saying stands right beside them: replied, “…”, according to an affidavit. */
export function sideBeside(
  { tags, cues }: TaggedWords,
  pair: QuotationPair,
  { cue, source }: Frame,
): 'before' | 'after' | null {
  if (!cue || !source || cues[cue.to - 1]?.class !== 'say') return null;
  let before = tags[pair.open - 1] === 'comma' || tags[pair.open - 1] === 'colon' ? pair.open - 1 : pair.open;
  // "whispered to him: “…”"
  if (before < pair.open && tags[before - 1] === 'object') before -= tags[before - 2] === 'to' ? 2 : 1;
  if (cue.to === before) return 'before';
  return Math.min(cue.from, source.from) === pair.close + 1 ? 'after' : null;
}

function sameFeatures(scene: QuoteScene, pair: QuotationPair, other: QuotationPair): string[] {
  const { document, sentenceOf } = scene;
  const paragraphs = pair.paragraph - other.paragraph;
  const paragraph = document.paragraphs[pair.paragraph]!;
  const sentences = sentenceOf[pair.open]! - sentenceOf[Math.max(other.open, other.close - 1)]!;
  const opens = pair.open === paragraph.firstToken;
  const whole = document.sentences[sentenceOf[pair.open]!]!.firstToken === pair.open;
  const features = [
    'same',
    `same:p${Math.min(2, paragraphs)}`,
    `same:p${Math.min(2, paragraphs)}:${opens ? 'opens' : whole ? 'whole' : 'inside'}`,
  ];
  features.push(`same:s${Math.min(3, sentences)}:${paragraphs === 0}`);
  if (pair.continues) features.push('same:continues');
  else if (paragraphs === 1 && !other.closed) features.push('same:open');
  if (paragraphs === 1 && opens) {
    const before = document.paragraphs[other.paragraph]!;
    const closes = other.close >= before.endToken - 2;
    features.push(`same:closes:${closes}`);
  }
  let gap = 0;
  let cues = 0;
  for (let i = other.close; i < pair.open && gap < 400; i++) {
    if (document.tokens[i]!.kind === 'word') gap++;
    if (scene.words.cues[i]?.class === 'say') cues++;
  }
  features.push(`same:cues:${Math.min(3, cues)}:${paragraphs === 0}`);
  const next = scene.words.tags[pair.close + 1];
  features.push(`same:next:${opens}:${next === 'comma' || next === 'stop' || next === undefined ? 'sign' : next}`);
  features.push(`same:gap:${paragraphs === 0}:${step(gap)}`);
  return features;
}

function frameFeatures(scene: QuoteScene, pair: QuotationPair, frame: Frame, linked: boolean): string[] {
  const { document, words, sentenceOf, paragraphOf, pairOf } = scene;
  const { tokens } = document;
  const from = startOf(frame);
  const to = endOf(frame);
  const opens = sentenceOf[pair.open]!;
  const closes = sentenceOf[Math.max(pair.open, pair.close - 1)]!;
  const at = sentenceOf[from]!;
  const paragraphs = paragraphOf[from]! - pair.paragraph;
  const side = to <= pair.open ? 'before' : from >= pair.close ? 'after' : 'inside';
  const away =
    paragraphs !== 0
      ? `p${Math.max(-2, Math.min(2, paragraphs))}`
      : at < opens
        ? `s-${Math.min(3, opens - at)}`
        : at > closes
          ? `s+${Math.min(3, at - closes)}`
          : 's0';
  const relation = `${side}:${away}`;
  const features = [`at:${relation}`, `origin:${frame.origin}:${relation}`];

  const [start, end] = side === 'before' ? [to, pair.open] : [pair.close + 1, from];
  let gap = 0;
  let cuesBetween = 0;
  let quotesBetween = 0;
  let namesBetween = 0;
  for (let i = start; i < end && i - start < 80; i++) {
    if (tokens[i]!.kind === 'word') gap++;
    if (words.cues[i] && pairOf[i]! < 0) cuesBetween++;
    if (words.tags[i] === 'open') quotesBetween++;
    if (words.tags[i] === 'name' || words.tags[i] === 'subject') namesBetween++;
  }
  features.push(`gap:${relation}:${step(gap)}`, `quotes:${side}:${away}:${Math.min(2, quotesBetween)}`);
  features.push(`cues:${side}:${Math.min(2, cuesBetween)}`, `names:${side}:${Math.min(2, namesBetween)}`);
  features.push(`origin-gap:${frame.origin}:${relation}:${step(gap)}`);
  if (linked) features.push(`linked-cues:${side}:${Math.min(2, cuesBetween)}`, `linked-gap:${side}:${step(gap)}`);
  const edge = side === 'before' ? tokens[pair.open - 1]?.text : tokens[pair.close - 1]?.text;
  if (edge && /^[,:.?!]$/u.test(edge)) features.push(`edge:${relation}:${edge}`);
  else features.push(`edge:${relation}:none`);
  const sentence = document.sentences[opens]!;
  features.push(`opens:${relation}:${sentence.firstToken === pair.open}`);

  if (linked) features.push('linked', `linked:${relation}`);
  else if (frame.contents.length > 0)
    features.push('busy', `busy:${relation}`, `busy:${side}:${cuesBetween > 0}:${quotesBetween > 0}`);
  const level = frame.probability > 0.9 ? 3 : frame.probability > 0.6 ? 2 : frame.probability > 0 ? 1 : 0;
  features.push(`sure:${level}`, `sure:${level}:${away}`);
  if (frame.agreed) features.push('agreed', `agreed:${relation}`);
  if (frame.cue) {
    const cue = headCue(words, frame.cue);
    features.push(`cue-gap:${cue?.class ?? 'other'}:${side}:${step(gap)}:${cuesBetween > 0}`);
    features.push(`cue:${cue?.class ?? 'other'}:${away}`, `cue:${cue?.class ?? 'other'}:${cue?.form ?? ''}`);
    if (frame.source)
      features.push(
        `order:${side}:${frame.source.from < frame.cue.from ? 'source-cue' : 'cue-source'}:${cue ? 'verb' : 'phrase'}`,
      );
  } else features.push(`no-cue:${relation}`, tokens[to]?.text === ':' ? 'colon' : 'no-colon');
  if (frame.source) {
    const tag = words.tags[frame.source.from]!;
    const who = sourceKind(scene, frame.source);
    features.push(`source:${tag}:${away}`, `who:${who}:${frame.origin}`, `who:${who}:${away}`);
    const length = frame.source.to - frame.source.from;
    features.push(`length:${frame.origin}:${length < 4 ? length : length < 8 ? 4 : 8}`);
  } else features.push('no-source');
  if (frame.origin === 'mention') {
    const first = document.sentences[at]!.firstToken;
    features.push(`mention:${from === first ? 'first' : from - first < 4 ? 'early' : 'late'}:${relation}`);
    const whole =
      pair.open === document.paragraphs[pair.paragraph]!.firstToken &&
      pair.close >= document.paragraphs[pair.paragraph]!.endToken - 1;
    features.push(`mention:${whole}:${away}`, `mention-next:${words.tags[to]}:${away}`);
  }
  if (pairOf[from]! >= 0) features.push(pairOf[from] === pairOf[pair.open] ? 'in-this' : 'in-other');
  return features;
}

function headCue(words: TaggedWords, range: TokenRange): Cue | undefined {
  for (let i = range.to - 1; i >= range.from; i--) if (words.cues[i]) return words.cues[i];
  return undefined;
}
