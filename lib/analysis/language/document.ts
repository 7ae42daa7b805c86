import type { Steps } from '../steps.ts';
import { finish } from '../steps.ts';
import { leadInEnd } from './lead-in.ts';
import type { QuotationPair } from './quotation-marks.ts';
import { pairMarks } from './quotation-marks.ts';
import { reportsBefore } from './reporting.ts';
import { sentenceStarts } from './sentences.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** A stretch of text with the tokens `[firstToken, endToken)` that lie in it. Offsets are UTF-16, `[start, end)`. */
export interface Stretch {
  index: number;
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
}

export interface Sentence extends Stretch {
  /** Index of the paragraph that it stands in. */
  paragraph: number;
  /** The first token behind the dateline or time that may open the paragraph; else `firstToken`. */
  opening: number;
}

/** Sentences of the paragraph: `[firstSentence, endSentence)`. */
export interface Paragraph extends Stretch {
  firstSentence: number;
  endSentence: number;
}

/** One part of an article (body, headline or standfirst), read once; everything later points into it. */
export interface Document {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  /** Pairs of quotation marks in order of their opening, nested ones after the pair around them. */
  pairs: QuotationPair[];
}

const BLANK_LINE = /\n[^\S\n]*\n\s*/gu;

/** Reads text, paragraphs separated by blank lines, paragraph by paragraph; yields after each. Never throws. */
export function* readInSteps(text: string): Steps<Document> {
  const document: Document = { text, tokens: [], sentences: [], paragraphs: [], pairs: [] };
  let from = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    readParagraph(document, from, gap.index);
    from = gap.index + gap[0].length;
    yield undefined;
  }
  readParagraph(document, from, text.length);
  return document;
}

/** Reads text in one go; see `readInSteps`. */
export function readDocument(text: string): Document {
  return finish(readInSteps(text));
}

function readParagraph(document: Document, start: number, end: number): void {
  const { text, tokens, sentences, paragraphs, pairs } = document;
  const firstToken = tokens.length;
  for (const token of tokenize(text.slice(start, end), start)) tokens.push(token);
  const endToken = tokens.length;
  if (endToken === firstToken) return;

  const index = paragraphs.length;
  const marks = pairMarks(text, tokens, firstToken, endToken, index);
  const before = pairs.findLast((pair) => pair.depth === 0);
  const opening = marks[0];
  if (opening && opening.open === firstToken && before && !before.closed && before.paragraph === index - 1)
    opening.continues = true;
  for (const pair of marks) pairs.push(pair);

  const openings = new Set(marks.map((pair) => pair.open));
  const firstSentence = sentences.length;
  const starts = sentenceStarts(text, tokens, firstToken, endToken, {
    isOpeningMark: (i) => openings.has(i),
    reports: (i, whole) => reportsBefore(tokens, i, endToken, whole),
  });
  starts.forEach((first, i) => {
    const endOf = starts[i + 1] ?? endToken;
    sentences.push({
      ...{ index: sentences.length, paragraph: index, firstToken: first, endToken: endOf },
      opening: i === 0 ? leadInEnd(tokens, first, endOf) : first,
      ...{ start: tokens[first]!.start, end: tokens[endOf - 1]!.end },
    });
  });
  paragraphs.push({
    ...{ index, firstToken, endToken, firstSentence, endSentence: sentences.length },
    ...{ start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end },
  });
}
