/** From a page to its article: metadata, headline, standfirst and body, tied to the page's live text nodes. */
import { accessTo } from './access.ts';
import { type DisplayedText, displayedText, joinParagraphs } from './displayed-text.ts';
import { isAboveStory, isBesideArticle, isNamedFurniture, isProse, isTemplateLine } from './furniture.ts';
import { findHeadline, findStandfirst } from './headline.ts';
import { type StatedArticle, statedArticle } from './json-ld.ts';
import { languageOf } from './language.ts';
import { LocatedTexts } from './located-texts.ts';
import { outletInTitle, type StatedMetadata, statedMetadata } from './metadata.ts';
import { isBlock, type Paragraph, paragraphsIn } from './paragraphs.ts';
import { plainNodes } from './plain-nodes.ts';
import { readabilityNodes } from './readability-nodes.ts';
import type { ReadArticle } from './types.ts';

/** Above so many elements, or characters, Readability would hold the page up for too long. */
const MOST_ELEMENTS = 10_000;
const MOST_TEXT = 400_000;

/** What an article has at least: so many words in paragraphs of so many characters. Lists of teasers have not. */
const LEAST_WORDS = 40;
const LONG_PARAGRAPH = 100;

/** The share of the article's text from which a part is believed whatever its class name says. */
const TOO_MUCH_FOR_FURNITURE = 0.3;

export type Reading =
  | { state: 'article'; article: ReadArticle; located: LocatedTexts; plainExtraction: boolean }
  | { state: 'no-article' };

function isTooLarge(document: Document): boolean {
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return true;
  let length = document.body.textContent?.length ?? 0;
  for (const code of document.body.querySelectorAll('script, style')) length -= code.textContent?.length ?? 0;
  return length > MOST_TEXT;
}

/** The smallest element that holds all of the nodes. */
function commonAncestor(nodes: Set<Text>): Element | null {
  const [first, ...others] = nodes;
  const last = others.at(-1) ?? first;
  let ancestor: Element | null = first?.parentElement ?? null;
  while (ancestor && !(ancestor.contains(last!) && others.every((node) => ancestor!.contains(node))))
    ancestor = ancestor.parentElement;
  return ancestor;
}

/** The element whose children hold most of the nodes' text, each in a block of its own: the column of paragraphs. */
function storyParent(nodes: Set<Text>): Element | null {
  const lengths = new Map<Element, number>();
  for (const node of nodes) {
    let block = node.parentElement;
    while (block && !isBlock(block)) block = block.parentElement;
    const parent = block?.parentElement;
    if (parent) lengths.set(parent, (lengths.get(parent) ?? 0) + node.length);
  }
  let longest: Element | null = null;
  for (const [element, length] of lengths) if (length > (lengths.get(longest!) ?? 0)) longest = element;
  return longest;
}

/** Whether a line above the first paragraph heads that paragraph, as in a live blog, rather than the page. */
function isSubheading(paragraph: Paragraph, text: string): boolean {
  const node = paragraph.runs.find((run) => run !== null);
  return text.split(' ').length >= 3 && node?.parentElement?.closest('h2, h3, h4') != null;
}

/**
 * The body's paragraphs in `root`. `chosen` are the nodes that were found to be the article's; prose between and below
 * them that was overlooked is taken too, furniture among them is not.
 */
function* bodyParagraphs(
  root: Element,
  chosen: Set<Text>,
  apart: readonly Element[],
): Generator<null, DisplayedText[]> {
  let total = 0;
  for (const node of chosen) total += node.length;
  const holdsMuch = (element: Element) => (element.textContent?.length ?? 0) > TOO_MUCH_FOR_FURNITURE * total;
  const skip = (element: Element) =>
    apart.includes(element) || isBesideArticle(element) || (isNamedFurniture(element) && !holdsMuch(element));
  const paragraphs: DisplayedText[] = [];
  let started = false;
  let heading: DisplayedText | null = null;
  for (const paragraph of paragraphsIn(root, skip)) {
    if (!paragraph) {
      yield null;
      continue;
    }
    const displayed = displayedText([paragraph.runs]);
    const { text } = displayed;
    const linked = paragraph.linked / paragraph.length;
    const isChosen = paragraph.runs.some((run) => run !== null && chosen.has(run));
    const wanted = isChosen ? !isTemplateLine(text, linked) : started && isProse(text) && linked < 0.3;
    if (wanted && (started || !isAboveStory(text))) {
      if (!started && heading) paragraphs.push(heading);
      started = true;
      paragraphs.push(displayed);
    } else heading = wanted && isSubheading(paragraph, text) ? displayed : null;
  }
  return paragraphs;
}

/** The text of an element in one line. */
function lineIn(element: Element | null): DisplayedText | null {
  if (!element) return null;
  const runs = [];
  for (const paragraph of paragraphsIn(element)) if (paragraph) runs.push(...paragraph.runs, null);
  const displayed = displayedText([runs]);
  return displayed.text ? displayed : null;
}

/** Words by the spaces between them; the text has no other white space than one space or a paragraph border. */
function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf(' ', at) + 1 || -1) count++;
  return count;
}

function hasStory(paragraphs: readonly DisplayedText[]): boolean {
  let words = 0;
  for (const { text } of paragraphs) {
    if (text.length >= LONG_PARAGRAPH) words += countWords(text);
    if (words >= LEAST_WORDS) return true;
  }
  return false;
}

function articleFrom(
  document: Document,
  metadata: StatedMetadata,
  stated: StatedArticle | null,
  located: LocatedTexts,
  words: number,
  byline: string | null,
): ReadArticle {
  const { texts } = located;
  const { url, aliases, publishedTime } = metadata;
  return {
    metadata: {
      url,
      aliases,
      title: texts.headline ?? metadata.titles[0] ?? null,
      outlet: metadata.outlet ?? outletInTitle(document.title, texts.headline),
      byline: metadata.byline ?? byline,
      publishedTime,
      lang: languageOf(metadata.lang, texts.body),
    },
    texts,
    words,
    access: accessTo(document, stated, words),
  };
}

/**
 * Of a page that holds several articles, as endless scrolling makes them, the nodes of the one with the headline;
 * otherwise all of them.
 */
function inOneArticle(chosen: Set<Text>, headline: Element | null): Set<Text> {
  const own = headline?.closest('article');
  if (!own) return chosen;
  const others = [...own.ownerDocument.querySelectorAll('article')].filter(
    (article) => !article.contains(own) && !own.contains(article) && article.querySelector('h1'),
  );
  if (others.length === 0) return chosen;
  const nodes = new Set([...chosen].filter((node) => own.contains(node)));
  return nodes.size > 0 ? nodes : chosen;
}

/**
 * Reads a page in steps; the caller may let the page work between two of them. `address` is the page's own, `null` for
 * a file. `staleAddress` is the article that it showed before, if it has changed its address without a load.
 */
export function* readingSteps(
  document: Document,
  address: string | null,
  staleAddress: string | null = null,
): Generator<null, Reading> {
  if (!document.body) return { state: 'no-article' };
  const stated = statedArticle(document);
  yield null;
  const metadata = statedMetadata(document, address, stated, staleAddress);
  yield null;
  const plainExtraction = isTooLarge(document);
  yield null;
  const found = plainExtraction ? null : yield* readabilityNodes(document);
  const all = found?.nodes ?? (yield* plainNodes(document));
  const headline = findHeadline(document, metadata.titles);
  const chosen = all && inOneArticle(all, headline);
  const root = chosen && commonAncestor(chosen);
  if (!chosen || !root) return { state: 'no-article' };
  yield null;

  const standfirst = headline && findStandfirst(headline, storyParent(chosen), metadata.description);
  const apart = [headline, standfirst].filter((element) => element !== null);
  const paragraphs = yield* bodyParagraphs(root, chosen, apart);
  if (!hasStory(paragraphs)) return { state: 'no-article' };
  yield null;

  const located = new LocatedTexts({
    headline: lineIn(headline),
    standfirst: lineIn(standfirst),
    body: joinParagraphs(paragraphs),
  });
  yield null;
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const article = articleFrom(document, metadata, stated, located, words, found?.byline ?? null);
  return { state: 'article', article, located, plainExtraction };
}

/** Reads a page in one go; see `readingSteps`. */
export function readDocument(document: Document, address: string | null, staleAddress: string | null = null): Reading {
  const steps = readingSteps(document, address, staleAddress);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
