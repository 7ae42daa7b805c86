import type { Document, Paragraph } from '../language/index.ts';
import type { Frame, TokenRange } from './frames.ts';
import type { Entity, Mention, People } from './people.ts';
import { CONTENT } from './sequence-labels.ts';
import type { AttributionContext } from './types.ts';
import type { TaggedWords } from './word-tags.ts';
import { IN_INTERVIEW } from './word-tags.ts';

/** The name before the colon that opens a paragraph: "Sobczak: “Then veto it.”", "MS. PRUDHOMME: That answer …" */
export interface Turn {
  from: number;
  to: number;
  /** First token after the colon. */
  speech: number;
}

export interface Turns {
  /** The turn that opens each paragraph, by paragraph. */
  turns: (Turn | null)[];
  /** Most paragraphs are turns: an interview, a hearing, a debate. */
  transcript: boolean;
  /** Last words of the labels under which the publication itself speaks: the article's own voice. */
  hosts: ReadonlySet<string>;
}

type Publication = Pick<AttributionContext, 'outlet' | 'byline'>;

const LONGEST_LABEL = 7;
const FEWEST_TURNS = 4;
/** How many paragraphs away the answer to a turn, or the question before it, is looked for. */
const NEAR_TURNS = 4;
const MOST_IN_INTERVIEW = 3;
const IN_LABEL = /^(?:name|stop|point|number|bracket|preposition|determiner|comma|dash)$/u;
const HOSTS = new Set(
  'q question host cohost co-host anchor interviewer moderator narrator announcer reporter correspondent'.split(' '),
);
const ANSWERS = new Set(['a', 'answer']);
const NO_SPEAKER =
  /^(?:update|updated|correction|editor's|note|photo|related|more|live|watch|read|breaking|source|sources|by|contact|to|re|subject|date|from|our|the|listen)$/u;

/** One who speaks in turns: how many turns, how many of them ask something, and how many words there are in all. */
interface Participant {
  label: string;
  count: number;
  questions: number;
  words: number;
}

/** Reads the labels of turns, and whether the document is a transcript. */
export function readTurns(document: Document, words: TaggedWords, publication: Publication): Turns {
  const turns = document.paragraphs.map((paragraph) => labelOf(document, words, paragraph));
  const participants = new Map<string, Participant>();
  let labelled = 0;
  turns.forEach((turn, p) => {
    if (!turn) return;
    labelled++;
    const name = document.tokens[turn.to - 1]!.lower;
    const label = document.text.slice(document.tokens[turn.from]!.start, document.tokens[turn.to - 1]!.end);
    const entry = participants.get(name) ?? { label, count: 0, questions: 0, words: 0 };
    const { endToken } = document.paragraphs[p]!;
    entry.count++;
    entry.words += endToken - turn.speech;
    for (let i = turn.speech; i < endToken; i++) {
      if (document.tokens[i]!.text !== '?') continue;
      entry.questions++;
      break;
    }
    participants.set(name, entry);
  });
  const transcript =
    labelled >= FEWEST_TURNS && labelled * 2 >= document.paragraphs.length && participants.size < labelled;
  return { turns, transcript, hosts: transcript ? hostsOf(participants, publication) : new Set() };
}

function labelOf(document: Document, words: TaggedWords, paragraph: Paragraph): Turn | null {
  const { tokens } = document;
  const from = document.sentences[paragraph.firstSentence]!.opening;
  if (IN_INTERVIEW.test(tokens[from]!.text) && tokens[from + 1]?.text === '.')
    return { from, to: from + 1, speech: from + 2 };
  let to = from;
  const limit = Math.min(paragraph.endToken, from + LONGEST_LABEL);
  while (to < limit && tokens[to]!.text !== ':' && (IN_LABEL.test(words.tags[to]!) || to === from)) to++;
  if (to === from || to + 1 >= paragraph.endToken || tokens[to]?.text !== ':') return null;
  const capital = words.tags[from] === 'name' || /^\p{Lu}/u.test(tokens[from]!.text);
  return capital && !NO_SPEAKER.test(tokens[from]!.lower) ? { from, to, speech: to + 1 } : null;
}

/**
 * Those of the publication: by what the label says ("Q", "HOST"), by byline or outlet ("TRENT" of Marisol Trent, "MVQ" of
 * the Mesa Verde Quarterly); else, of two or three, the one whose turns mostly ask and who says less than the others.
 */
function hostsOf(participants: ReadonlyMap<string, Participant>, publication: Publication): Set<string> {
  const hosts = new Set<string>();
  for (const [name, { label }] of participants) if (HOSTS.has(name) || isNamedBy(publication, label)) hosts.add(name);
  if (hosts.size > 0 || participants.size > MOST_IN_INTERVIEW) return hosts;
  let total = 0;
  for (const { words } of participants.values()) total += words;
  for (const [name, { count, questions, words }] of participants)
    if (count >= 2 && questions >= count * 0.6 && words < total / 2) hosts.add(name);
  return hosts;
}

/** Whether outlet or byline hold all words of a label, or their initials one that is nothing but initials. */
function isNamedBy({ outlet, byline }: Publication, label: string): boolean {
  return [outlet, byline].some((line) => {
    const words = wordsIn(line ?? '');
    const known = new Set(words.map((word) => word.toLowerCase()));
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map(([first]) => first)
      .join('');
    if (/^\p{Lu}{2,5}$/u.test(label) && initials.includes(label)) return true;
    return wordsIn(label.toLowerCase()).every((word) => known.has(word));
  });
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];

/** Whether a frame is that of a turn of the publication itself: an interviewer's question, a reporter's telling. */
export function isHost({ hosts }: Turns, { tokens }: Document, { origin, source }: Frame): boolean {
  return origin === 'label' && source !== null && hosts.has(tokens[source.to - 1]!.lower);
}

/** Whoever speaks under "A.": the person whom the words before the first turn name most often, else the whole document. */
export function whoAnswers({ turns }: Turns, document: Document, { mentions }: People): Entity | null {
  const first = document.paragraphs[turns.findIndex((turn) => turn !== null)]?.firstToken ?? 0;
  const counts = new Map<Entity, number>();
  const count = (within: readonly Mention[]) => {
    for (const { entity } of within)
      if (entity.kind === 'person' && !entity.unnamed) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  };
  count(mentions.filter((mention) => mention.from < first));
  if (counts.size === 0) count(mentions);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Who is "you" in a turn of a transcript: the label of whoever speaks next, or spoke before; null where nobody does. */
export function addressee({ turns, transcript }: Turns, { tokens }: Document, paragraph: number): Turn | null {
  const turn = turns[paragraph];
  if (!transcript || !turn) return null;
  const label = tokens[turn.to - 1]!.lower;
  const isOther = (other: Turn | null) => other !== null && tokens[other.to - 1]!.lower !== label;
  return (
    turns.slice(paragraph + 1, paragraph + 1 + NEAR_TURNS).find(isOther) ??
    turns.slice(Math.max(0, paragraph - NEAR_TURNS), paragraph).findLast(isOther) ??
    null
  );
}

/** Whether the source of a turn's frame is the "A." of an interview, which names nobody. */
export function isAnswer(document: Document, { origin, source }: Frame): boolean {
  return origin === 'label' && source !== null && isAnswerLabel(document, source);
}

/** Whether a turn's label is the "A." of an interview. */
export function isAnswerLabel({ tokens }: Document, { from }: TokenRange): boolean {
  return ANSWERS.has(tokens[from]!.lower);
}

/** The frame of a turn: its label is the source; in a transcript all that follows is its content. */
export function turnFrame(turns: Turns, paragraph: Paragraph, tags: readonly string[]): Frame | null {
  const turn = turns.turns[paragraph.index];
  if (!turn || (!turns.transcript && tags[turn.speech] !== 'open')) return null;
  const content = { from: turn.speech, to: paragraph.endToken, label: CONTENT, probability: 1 } as const;
  return {
    source: { from: turn.from, to: turn.to },
    cue: null,
    contents: turns.transcript ? [content] : [],
    probability: 0,
    origin: 'label',
  };
}
