import { SECTIONS, type Section } from '../reading/types.ts';
import { sectionText } from '../storage/articles.ts';
import { captureId, textHash } from '../storage/ids.ts';
import { Paragraphs } from '../storage/paragraphs.ts';
import type { Article, Capture, Claim } from '../storage/records.ts';
import type { TextQuote } from './selectors.ts';

/** Where quoted words stand in the words of their article. */
export interface Place {
  capture: Capture;
  section: Section;
  start: number;
}

/** The place of a quote in the first of these captures that has it, where its context fits if possible. */
export function placeOf(quote: TextQuote, captures: readonly Capture[]): Place | null {
  for (const capture of captures) {
    for (const section of SECTIONS) {
      const start = indexIn(sectionText(capture, section), quote);
      if (start >= 0) return { capture, section, start };
    }
  }
  return null;
}

/** The fields of a claim that follow from its place. */
export function placedClaim(
  { capture, section, start }: Place,
  exact: string,
): Pick<Claim, 'captureId' | 'section' | 'start' | 'end' | 'paragraph'> {
  const end = start + exact.length;
  const paragraph = new Paragraphs(sectionText(capture, section)).around(start, end);
  return { captureId: capture.id, section, start, end, paragraph };
}

/** What quotes say of an article that was not read here, as if it were its words: each with its context, one after the other. */
export function passagesCapture(article: Article, quotes: readonly TextQuote[], capturedAt: number): Capture {
  const passages = quotes.map(
    ({ exact, prefix = '', suffix = '' }) => `${prefix.trimStart()}${exact}${suffix.trimEnd()}`,
  );
  const text = [...new Set(passages)].join('\n\n');
  const hash = textHash({ headline: null, standfirst: null, body: text });
  return {
    id: captureId(article.id, hash),
    articleId: article.id,
    textHash: hash,
    headline: null,
    standfirst: null,
    text,
    title: article.title,
    access: 'preview',
    capturedAt,
    analyser: '',
  };
}

function indexIn(text: string, { exact, prefix = '', suffix = '' }: TextQuote): number {
  const inContext = text.indexOf(prefix + exact + suffix);
  return inContext >= 0 ? inContext + prefix.length : text.indexOf(exact);
}
