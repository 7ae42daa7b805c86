import type { Section } from '../../reading/types.ts';
import type { Attributed } from '../attribution/index.ts';
import type { Document, Sentence, Token } from '../language/index.ts';
import { tokenize } from '../language/index.ts';
import type { Places, RuleMatch } from './match.ts';
import { matchRules, placesOf } from './match.ts';
import type { Mention } from './mentions.ts';
import { mentionsIn } from './mentions.ts';
import type { Subject } from './subject.ts';
import { isAnchored, subjectOf } from './subject.ts';

/** What is known about the article besides the text of this part. */
export interface ClaimContext {
  /** The subject of the whole article, for its headline and standfirst. */
  subject?: Subject;
  /** Headlines are worded and set like no sentence of the body, and standfirsts often have no full stop. */
  section?: Section;
}

/** One sentence with what was read in it. */
export interface ReadSentence {
  sentence: Sentence;
  mentions: Mention[];
  /** Patterns of the rules that hold, in the order of the rules. */
  rules: RuleMatch[];
  /** Whether a negation stands shortly before each token, counted from the sentence's first. */
  negated: Uint8Array;
  speaker: string | null;
  speakerConcepts: readonly string[];
  quoted: number;
  covered: number;
}

/** An article's sentences as read, and how much each of them is about the subject. */
export interface ReadArticle {
  document: Document;
  sentences: ReadSentence[];
  /** How many sentences up to and including each one name immigration authorities or detainers. */
  anchored: Uint32Array;
  subject: Subject;
  section: Section;
}

const CLAUSE_MARK = /^[;:—–()“”"?]$|^--$/;
const CLAUSE_WORD = new Set(
  'who which that whom whose after before because when while if although though but unless until since where so whether and'.split(
    ' ',
  ),
);
const NEGATION = new Set(
  "not never no n't cannot without neither nor nobody none nothing refused declined failed stopped quit longer hardly".split(
    ' ',
  ),
);
const NEGATION_REACH = 5;

/** A "sentence" is read up to here: no writer's sentence is longer, and a wall of words must not take long. */
const LONGEST = 400;
const SENTENCES_A_STEP = 20;

/** Reads every sentence of a document for the concepts and rules, some sentences a step. */
export function* readSentencesInSteps(
  document: Document,
  attributed: Attributed,
  context: ClaimContext = {},
): Generator<undefined, ReadArticle> {
  const speakers = new Map<string, readonly string[]>();
  const sentences: ReadSentence[] = [];
  let before: Places = new Map();
  for (const [i, sentence] of document.sentences.entries()) {
    const mentions = mentionsOf(document, sentence);
    const places = placesOf(mentions);
    const voice = attributed.voices[i];
    const speaker = voice?.speaker ?? null;
    const described = speaker ? [speaker.name, speaker.role, speaker.organisation].filter(Boolean).join(' | ') : '';
    const speakerConcepts = speakers.get(described) ?? conceptsOf(described);
    speakers.set(described, speakerConcepts);
    sentences.push({
      ...{ sentence, mentions, rules: matchRules(places, before), negated: negatedIn(document.tokens, sentence) },
      ...{ speaker: speaker?.name ?? null, speakerConcepts, quoted: voice?.quoted ?? 0, covered: voice?.covered ?? 0 },
    });
    before = places;
    if (i % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield undefined;
  }
  const subject = context.subject ?? subjectOf(sentences);
  const { section = 'body' } = context;
  return { document, sentences, subject, section, anchored: countAnchored(sentences) };
}

/** Reads every sentence in one go; see `readSentencesInSteps`. */
export function readSentences(document: Document, attributed: Attributed, context: ClaimContext = {}): ReadArticle {
  const steps = readSentencesInSteps(document, attributed, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function mentionsOf({ tokens }: Document, { firstToken, endToken }: Sentence): Mention[] {
  return mentionsIn(tokens, firstToken, Math.min(endToken, firstToken + LONGEST));
}

function conceptsOf(text: string): string[] {
  const tokens = tokenize(text);
  return [...new Set(mentionsIn(tokens, 0, tokens.length).map((mention) => mention.concept))];
}

/** Marks the tokens that have a negation shortly before them in the same clause. */
function negatedIn(tokens: readonly Token[], { firstToken, endToken }: Sentence): Uint8Array {
  const negated = new Uint8Array(endToken - firstToken);
  let since = NEGATION_REACH;
  for (let i = firstToken; i < endToken; i++) {
    const { text, lower } = tokens[i]!;
    if (CLAUSE_MARK.test(text) || CLAUSE_WORD.has(lower)) since = NEGATION_REACH;
    negated[i - firstToken] = since < NEGATION_REACH ? 1 : 0;
    since = NEGATION.has(lower) || lower.endsWith("n't") ? 0 : since + 1;
  }
  return negated;
}

function countAnchored(sentences: readonly ReadSentence[]): Uint32Array {
  const counts = new Uint32Array(sentences.length);
  let count = 0;
  sentences.forEach(({ mentions }, i) => {
    if (isAnchored(mentions)) count++;
    counts[i] = count;
  });
  return counts;
}
