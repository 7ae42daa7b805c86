import type { Document, QuotationPair } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import type { Frame, TokenRange } from './frames.ts';
import { endOf, startOf } from './frames.ts';
import { DOCUMENT_NOUNS } from './lexicon/roles.ts';
import type { People } from './people.ts';
import type { TaggedWords } from './word-tags.ts';

/** What the two models of a quotation may look at. */
export interface QuoteScene {
  document: Document;
  words: TaggedWords;
  people: People;
  sentenceOf: Int32Array;
  paragraphOf: Int32Array;
  /** Probability that a token lies inside reported content. */
  content: Float32Array;
  /** Which outermost pair a token lies in, -1 for none. */
  pairOf: Int32Array;
}

/** Who may have said it: somebody named by a frame, or whoever said the quotation before. */
export type Candidate = { type: 'frame'; frame: Frame } | { type: 'same'; pair: QuotationPair };

const step = (n: number) => (n <= 0 ? '0' : n === 1 ? '1' : n === 2 ? '2' : n < 5 ? '3' : n < 9 ? '5' : n < 16 ? '9' : '16');
const NAMES_OF_THINGS = new Set('operation project task task-force act bill plan initiative program programme campaign safe secure no the a'.split(' '));
const NAMING_BEFORE = new Set(['called', 'titled', 'dubbed', 'entitled', 'labeled', 'nicknamed', 'named', 'known', 'termed', 'headlined', 'marked', 'deemed', 'so-called']);

export function wordCount(document: Document, pair: QuotationPair): number {
  let count = 0;
  for (let i = pair.open + 1; i < pair.close; i++) {
    const token = document.tokens[i]!;
    if ((token.kind === 'word' || token.kind === 'number') && !token.lower.startsWith("'")) count++;
  }
  return count;
}

/** Features that tell speech from words at a distance, titles and names. */
export function quoteFeatures(scene: QuoteScene, pair: QuotationPair): string[] {
  const { document, words, sentenceOf } = scene;
  const { tokens } = document;
  const { tags, cues } = words;
  const features = ['bias'];
  const count = wordCount(document, pair);
  const first = tokens[pair.open + 1];
  const last = tokens[pair.close - 1];
  const before = pair.open - 1;
  const after = pair.close + (pair.closed ? 1 : 0);
  const size = count <= 1 ? '1' : count === 2 ? '2' : count === 3 ? '3' : count <= 5 ? '4' : count <= 8 ? '6' : '9';
  features.push(`size:${size}`);
  const capital = first ? isCapitalised(first) || first.kind === 'number' : false;
  const ending = last && /^[,.?!…—-]$/u.test(last.text) ? (last.text === ',' ? 'comma' : 'stop') : 'none';
  features.push(`start:${capital ? 'capital' : 'small'}:${size}`, `end:${ending}:${size}`, `shape:${capital}:${ending}`);

  let verbs = 0;
  for (let i = pair.open + 1; i < pair.close; i++) if (/^(?:auxiliary|cue|ed|ing|subject|to|object|negation)$/u.test(tags[i]!)) verbs++;
  features.push(`verbs:${Math.min(2, verbs)}:${size}`, `verbs:${verbs > 0}:${pair.open > 0 ? tags[pair.open - 1] : 'start'}`);
  let capitals = 0;
  let letters = 0;
  for (let i = pair.open + 1; i < pair.close; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.lower.startsWith("'")) continue;
    letters++;
    if (isCapitalised(token)) capitals++;
  }
  const share = letters ? capitals / letters : 1;
  features.push(`title:${share > 0.99 ? 'all' : share > 0.55 ? 'most' : share > 0.3 ? 'some' : 'few'}:${count > 8 ? 'long' : 'short'}`);

  const paragraph = document.paragraphs[pair.paragraph]!;
  const opensParagraph = pair.open === paragraph.firstToken;
  const closesParagraph = after >= paragraph.endToken || (after === paragraph.endToken - 1 && tokens[after]!.kind === 'punctuation');
  const sentence = document.sentences[sentenceOf[pair.open]!]!;
  const opensSentence = pair.open === sentence.firstToken;
  const closesSentence = after >= document.sentences[sentenceOf[Math.max(pair.open, pair.close - 1)]!]!.endToken;
  if (opensSentence && closesSentence) features.push('whole');
  else if (opensSentence) features.push('opens');
  else if (closesSentence) features.push('closes');
  if (opensParagraph && closesParagraph) features.push('paragraph');
  if (pair.continues) features.push('continues');
  if (!pair.closed) features.push('unclosed');
  if (pair.depth > 0) features.push(`nested:${size}`);
  if (pair.single && pair.depth === 0) features.push(`single:${size}`);

  const previous = before >= paragraph.firstToken ? tags[before]! : 'start';
  const all = share > 0.99 ? 'all' : share > 0.55 ? 'most' : 'few';
  features.push(`before:${previous}`, `before:${previous}:${size}`, `before:${previous}:${all}:${count > 8}`);
  if (first && NAMES_OF_THINGS.has(first.lower)) features.push(`thing:${all}`);
  if (before >= paragraph.firstToken && !/^(?:name|cue|number)$/u.test(previous)) features.push(`word:${tokens[before]!.lower}`);
  if (previous === 'cue') features.push(`cue:${cues[before]!.class}:${size}`);
  if (previous === 'comma' && cues[before - 1]) features.push(`cue-comma:${cues[before - 1]!.class}`);
  if (before >= paragraph.firstToken && NAMING_BEFORE.has(tokens[before]!.lower)) features.push('naming');
  if (before > paragraph.firstToken && NAMING_BEFORE.has(tokens[before - 1]!.lower)) features.push('naming-2');
  const next = after < paragraph.endToken ? tags[after]! : 'end';
  features.push(`after:${next}`, `after:${next}:${ending}`);

  let sum = 0;
  for (let i = pair.open; i < pair.close; i++) sum += scene.content[i]!;
  const covered = sum / Math.max(1, pair.close - pair.open);
  const level = covered > 0.95 ? 5 : covered > 0.8 ? 4 : covered > 0.5 ? 3 : covered > 0.2 ? 2 : covered > 0.05 ? 1 : 0;
  features.push(`content:${level}`, `content:${level}:${size}`);
  const edge = Math.max(before >= paragraph.firstToken ? scene.content[before]! : 0, after < paragraph.endToken ? scene.content[after]! : 0);
  features.push(`around:${edge > 0.5}:${level > 2}`, `around:${edge > 0.5}:${size}`);
  return features;
}

/** Features of a candidate for the speaker of a quotation. */
export function candidateFeatures(scene: QuoteScene, pair: QuotationPair, candidate: Candidate, linked: boolean): string[] {
  return candidate.type === 'same' ? sameFeatures(scene, pair, candidate.pair) : frameFeatures(scene, pair, candidate.frame, linked);
}

function sameFeatures(scene: QuoteScene, pair: QuotationPair, other: QuotationPair): string[] {
  const { document, sentenceOf } = scene;
  const paragraphs = pair.paragraph - other.paragraph;
  const paragraph = document.paragraphs[pair.paragraph]!;
  const sentences = sentenceOf[pair.open]! - sentenceOf[Math.max(other.open, other.close - 1)]!;
  const opens = pair.open === paragraph.firstToken;
  const whole = document.sentences[sentenceOf[pair.open]!]!.firstToken === pair.open;
  const features = ['same', `same:p${Math.min(2, paragraphs)}`, `same:p${Math.min(2, paragraphs)}:${opens ? 'opens' : whole ? 'whole' : 'inside'}`];
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
  const away = paragraphs !== 0 ? `p${Math.max(-2, Math.min(2, paragraphs))}` : at < opens ? `s-${Math.min(3, opens - at)}` : at > closes ? `s+${Math.min(3, at - closes)}` : 's0';
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
  const edge = side === 'before' ? tokens[pair.open - 1]?.text : tokens[pair.close - 1]?.text;
  if (edge && /^[,:.?!]$/u.test(edge)) features.push(`edge:${relation}:${edge}`);
  else features.push(`edge:${relation}:none`);
  const sentence = document.sentences[opens]!;
  features.push(`opens:${relation}:${sentence.firstToken === pair.open}`);

  if (linked) features.push('linked', `linked:${relation}`);
  const level = frame.probability > 0.9 ? 3 : frame.probability > 0.6 ? 2 : frame.probability > 0 ? 1 : 0;
  features.push(`sure:${level}`, `sure:${level}:${away}`);
  if (frame.cue) {
    const cue = headCue(words, frame.cue);
    features.push(`cue:${cue?.class ?? 'other'}:${away}`, `cue:${cue?.class ?? 'other'}:${cue?.form ?? ''}`);
    if (frame.source) features.push(`order:${side}:${frame.source.from < frame.cue.from ? 'source-cue' : 'cue-source'}`);
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
    const whole = pair.open === document.paragraphs[pair.paragraph]!.firstToken && pair.close >= document.paragraphs[pair.paragraph]!.endToken - 1;
    features.push(`mention:${whole}:${away}`, `mention-next:${words.tags[to]}:${away}`);
  }
  if (pairOf[from]! >= 0) features.push(pairOf[from] === pairOf[pair.open] ? 'in-this' : 'in-other');
  return features;
}

/** Whether a source is a pronoun, or names or describes a person, a body or a document. */
export function sourceKind(scene: QuoteScene, range: TokenRange): string {
  const { mentions } = scene.people;
  if (scene.words.tags[range.from] === 'subject') return 'pronoun';
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < range.from) low = middle + 1;
    else high = middle;
  }
  let kind = 'none';
  for (let k = low; k < mentions.length && mentions[k]!.from < range.to; k++) {
    const { entity } = mentions[k]!;
    const one = entity.unnamed ? 'described' : entity.kind;
    if (kind === 'none' || one === 'person') kind = one;
  }
  if (kind === 'none') for (let i = range.from; i < range.to; i++) if (DOCUMENT_NOUNS.has(scene.document.tokens[i]!.lower)) return 'document';
  return kind;
}

function headCue(words: TaggedWords, range: TokenRange) {
  for (let i = range.to - 1; i >= range.from; i--) if (words.cues[i]) return words.cues[i];
  return undefined;
}
