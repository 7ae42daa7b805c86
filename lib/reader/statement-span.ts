import type { SectionSpan } from '../reading/index.ts';
import type { SectionTexts } from '../reading/types.ts';

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/** A selected span made whole: without space at its ends, and with the words that it cuts. Empty spans are `null`. */
export function wholeWords(span: SectionSpan, texts: SectionTexts): SectionSpan | null {
  const text = texts[span.section] ?? '';
  let { start, end } = span;
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  if (end <= start) return null;
  const cutsWord = (at: number) => at > 0 && at < text.length && LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);
  while (cutsWord(start)) start--;
  while (cutsWord(end)) end++;
  return { ...span, start, end };
}

/** The words of a span and the rest of their paragraph, before and after. */
export function inParagraph(span: SectionSpan, texts: SectionTexts): { before: string; exact: string; after: string } {
  const text = texts[span.section] ?? '';
  const from = text.lastIndexOf('\n\n', span.start);
  const to = text.indexOf('\n\n', span.end);
  return {
    before: text.slice(from < 0 ? 0 : from + 2, span.start),
    exact: text.slice(span.start, span.end),
    after: text.slice(span.end, to < 0 ? text.length : to),
  };
}
