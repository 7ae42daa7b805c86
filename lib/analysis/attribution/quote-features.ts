import type { Document, QuotationPair } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import type { QuoteScene } from './quote-scene.ts';

const NAMES_OF_THINGS = new Set(
  'operation project task task-force act bill plan initiative program programme campaign safe secure no the a'.split(
    ' ',
  ),
);
const NAMING_BEFORE = new Set([
  'called',
  'titled',
  'dubbed',
  'entitled',
  'labeled',
  'nicknamed',
  'named',
  'known',
  'termed',
  'headlined',
  'marked',
  'deemed',
  'so-called',
]);

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
  features.push(
    `start:${capital ? 'capital' : 'small'}:${size}`,
    `end:${ending}:${size}`,
    `shape:${capital}:${ending}`,
  );

  let verbs = 0;
  for (let i = pair.open + 1; i < pair.close; i++)
    if (/^(?:auxiliary|cue|ed|ing|subject|to|object|negation)$/u.test(tags[i]!)) verbs++;
  features.push(
    `verbs:${Math.min(2, verbs)}:${size}`,
    `verbs:${verbs > 0}:${pair.open > 0 ? tags[pair.open - 1] : 'start'}`,
  );
  let capitals = 0;
  let letters = 0;
  for (let i = pair.open + 1; i < pair.close; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.lower.startsWith("'")) continue;
    letters++;
    if (isCapitalised(token)) capitals++;
  }
  const share = letters ? capitals / letters : 1;
  features.push(
    `title:${share > 0.99 ? 'all' : share > 0.55 ? 'most' : share > 0.3 ? 'some' : 'few'}:${count > 8 ? 'long' : 'short'}`,
  );

  const paragraph = document.paragraphs[pair.paragraph]!;
  const opensParagraph = pair.open === paragraph.firstToken;
  const closesParagraph =
    after >= paragraph.endToken || (after === paragraph.endToken - 1 && tokens[after]!.kind === 'punctuation');
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
  if (before >= paragraph.firstToken && !/^(?:name|cue|number)$/u.test(previous))
    features.push(`word:${tokens[before]!.lower}`);
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
  const edge = Math.max(
    before >= paragraph.firstToken ? scene.content[before]! : 0,
    after < paragraph.endToken ? scene.content[after]! : 0,
  );
  features.push(`around:${edge > 0.5}:${level > 2}`, `around:${edge > 0.5}:${size}`);
  return features;
}
