import { isCapitalised, type Token } from '../language/index.ts';
import type { ReadArticle, ReadSentence } from './clues.ts';
import { framesOf, partOfSpeaker } from './frames.ts';

/** Concepts that say little about the sentence next door, or about how much there is to a sentence. */
const LOOSE = new Set(
  [
    'generic evaluative compare time money-time period negation conditional past-perfect said scene count-source should',
    'pronoun-it pronoun-they pronoun-i pronoun-we pronoun-you counterfactual belief country permit require many-word',
    'question counted number of-number ask-verb every',
  ].flatMap((line) => line.split(' ')),
);
const ENDINGS = /(?:ing|ed|es|s|ly)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Styles differ in whether shorter prepositions have a capital in a title. */
const LONGER_WORD = 6;
const FULL_STOP = /[.!?…;]["”’')]*$/;

/**
 * Names of the features of one sentence, by group: `c:` concepts, `c!` negated concepts, `r:` rules and their patterns,
 * `g:` acts with their mood and parts, `w:` words, `b:` pairs of words; `l:`, `k:` and `n:` concepts of the sentence before (in the same
 * paragraph, in another) and after; the rest tells about speaker, quotation marks, place and article.
 */
export function featuresOf(article: ReadArticle, index: number): string[] {
  const read = article.sentences[index]!;
  const { tokens } = article.document;
  const { firstToken, opening, endToken } = read.sentence;
  const features = new Set<string>(['bias']);
  for (const { concept, first } of read.mentions) {
    features.add(`c:${concept}`);
    if (read.negated[first - firstToken]) features.add(`c!${concept}`);
  }
  for (const { pattern } of read.rules) {
    features.add(`r:${pattern.rule.id}`);
    features.add(`r:${pattern.rule.id}/${pattern.index}`);
  }
  for (const frame of framesOf(read, tokens)) features.add(frame);
  const isTitled = article.section === 'headline' && hasTitleCase(tokens, firstToken, endToken);
  let before = '';
  for (let i = firstToken; i < endToken; i++) {
    const word = wordOf(tokens[i]!, !isTitled && i > firstToken && i !== opening && !isFirstQuoted(tokens, i));
    if (word === 'Name' && before === 'Name') continue;
    features.add(`w:${word}`);
    if (before) features.add(`b:${before}_${word}`);
    before = word;
  }
  addVoice(article, read, features);
  addPlace(article, index, features);
  return [...features];
}

/** Whether the word follows an opening quotation mark, which it touches: its capital letter may mean only that. */
const isFirstQuoted = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]!.kind === 'mark' && tokens[i - 1]!.end === tokens[i]!.start;

/** Whether every longer word behind the first has a capital letter, as in "Sheriff Declines Detainer for Jailed Man". */
function hasTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  const longer = tokens.slice(from + 1, to).filter(({ kind, text }) => kind === 'word' && text.length >= LONGER_WORD);
  return longer.length > 1 && longer.every(isCapitalised);
}

/** A word without its commonest endings; numbers, years and names are each one word. */
function wordOf(token: Token, inside: boolean): string {
  if (token.kind === 'number') return YEAR.test(token.text) ? 'YEAR' : 'NUM';
  if (inside && isCapitalised(token) && token.text.length > 1 && token.text !== token.text.toUpperCase()) return 'Name';
  return token.lower.length > 4 ? token.lower.replace(ENDINGS, '') : token.lower;
}

/** Who speaks, how much of it in quotation marks, and how much there is to what is said. */
function addVoice({ subject }: ReadArticle, read: ReadSentence, features: Set<string>): void {
  const concepts = new Set(read.mentions.map((mention) => mention.concept).filter((concept) => !LOOSE.has(concept)));
  const weight = Math.min(4, concepts.size >> 1);
  const quoted = Math.round(read.quoted * 2);
  const speaker = partOfSpeaker(read.speakerConcepts) ?? (read.speaker ? 'SOME' : 'NONE');
  const personal = subject.firstPerson > 0.2 ? 2 : subject.firstPerson > 0.05 ? 1 : 0;
  features.add(read.speaker ? 's:some' : 's:none');
  for (const concept of read.speakerConcepts) features.add(`s:${concept}`);
  features.add(`q:${quoted}`);
  features.add(`v:${Math.round(read.covered * 2)}`);
  features.add(`core:${weight}`);
  features.add(`core-quoted:${weight}.${quoted}`);
  features.add(`core-speaker:${weight}.${speaker}`);
  features.add(`speaker-quoted:${speaker}.${quoted}`);
  features.add(`person:${personal}`);
  features.add(`personal-quoted:${personal}.${quoted}.${read.speaker ? 1 : 0}`);
}

/** Where the sentence stands, what stands beside it, and what the article is about. */
function addPlace(article: ReadArticle, index: number, features: Set<string>): void {
  const { document, subject, sentences, section } = article;
  const read = sentences[index]!;
  const { sentence } = read;
  const paragraph = document.paragraphs[sentence.paragraph]!;
  const isFirst = index === paragraph.firstSentence;
  const previous = sentences[index - 1];
  if (previous) {
    for (const { concept } of previous.mentions)
      if (!LOOSE.has(concept)) features.add(`${isFirst ? 'k' : 'l'}:${concept}`);
    if (previous.speaker === read.speaker) features.add('same-speaker');
  }
  const next = index + 1 < paragraph.endSentence ? sentences[index + 1] : undefined;
  for (const { concept } of next?.mentions ?? []) if (!LOOSE.has(concept)) features.add(`n:${concept}`);

  const length = sentence.endToken - sentence.firstToken;
  features.add(`len:${length < 6 ? 0 : length < 10 ? 1 : length < 16 ? 2 : length < 26 ? 3 : 4}`);
  if (index === 0) features.add('first');
  if (index < 3) features.add('lead');
  features.add(isFirst ? 'par:first' : 'par:later');
  if (paragraph.endSentence - paragraph.firstSentence === 1) features.add('par:alone');
  const ending = document.text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
  if (ending.includes('?')) features.add('asks');
  if (section === 'body' && !FULL_STOP.test(ending)) features.add('no-stop');
  const { density } = subject;
  features.add(`subject:${density > 0.5 ? 4 : density > 0.3 ? 3 : density > 0.15 ? 2 : density > 0.05 ? 1 : 0}`);
  for (const reach of [3, 8]) features.add(`near${reach}:${Math.min(4, anchorsAround(article, index, reach))}`);
}

/** Sentences that name immigration authorities or detainers, this one included, within `reach` sentences. */
function anchorsAround({ anchored }: ReadArticle, index: number, reach: number): number {
  const last = anchored[Math.min(anchored.length - 1, index + reach)]!;
  return last - (index > reach ? anchored[index - reach - 1]! : 0);
}
