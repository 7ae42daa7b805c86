/** Where an article's headline and standfirst are displayed. */
import { isBesideArticle, isBylineOrDate, isNotText } from './furniture.ts';
import { isBlock } from './paragraphs.ts';

const HEADLINE_PLACES =
  'h1, [itemprop~="headline"], [class*="headline" i]:is(h2, h3, div, p), .entry-title, .article-title, .story-title';

const STANDFIRST_NAME =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub|sub-?head(?:line|ing)?|sub-?title|sum|summary|intro|excerpt|lead-?in|strapline|tagline|teaser|description|abstract|entradilla)(?:$|[\s_-])/i;

/** How far below the headline a standfirst is looked for, in elements. */
const NEAR = 12;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** An element's words as displayed, in one line. */
export function lineOf(element: Element): string {
  return (element.textContent ?? '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The share of the words of the shorter of two texts that the other has too, 0 to 1. */
function likeness(a: string, b: string): number {
  const [shorter, longer] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  if (!shorter || shorter.length === 0) return 0;
  const known = new Set(longer);
  return shorter.filter((word) => known.has(word)).length / shorter.length;
}

/**
 * The element that displays the article's headline: the one most like the titles that the page states, or the only
 * first-level heading. `null` when no heading is like them.
 */
export function findHeadline(document: Document, titles: readonly string[]): Element | null {
  const places = [...document.querySelectorAll(HEADLINE_PLACES)].filter((place) => {
    const length = lineOf(place).length;
    return length >= 8 && length <= 300 && !isNotText(place) && !place.closest('nav, aside, footer, [hidden]');
  });
  let best: { place: Element; score: number } | null = null;
  for (const place of places) {
    const line = lineOf(place);
    if (words(line).length < 2) continue;
    const score = Math.max(0, ...titles.map((title) => likeness(line, title)));
    const better =
      !best ||
      score > best.score + 0.05 ||
      (score === best.score && place.nodeName === 'H1' && best.place.nodeName !== 'H1');
    if (better) best = { place, score };
  }
  if (best && best.score >= 0.6) return best.place;
  const headings = places.filter((place) => place.nodeName === 'H1');
  return headings.length === 1 ? headings[0]! : null;
}

/** The elements after `element` in document order, without what is in it. */
function* elementsAfter(element: Element): Generator<Element> {
  let current: Element | null = element;
  let inside = false;
  while (current) {
    const next: Element | null = inside ? (current.firstElementChild ?? null) : null;
    if (next) current = next;
    else {
      while (current && !current.nextElementSibling) current = current.parentElement;
      current = current?.nextElementSibling ?? null;
    }
    inside = current !== null && !isNotText(current) && !isBesideArticle(current);
    if (current) yield current;
  }
}

/** Whether an element gives authors or a date. */
function isBylineElement(element: Element | null): boolean {
  if (!element || lineOf(element).length > 150) return false;
  return isBylineOrDate(lineOf(element)) || element.querySelector('time, [rel~="author"]') !== null;
}

/**
 * The element that displays the standfirst, a little below the headline: named so, or what the page gives as its
 * description, or standing right below the headline. Among the story's own paragraphs (children of `storyParent`) it
 * must be named so, or be cut off from them by the byline. `null` when there is none.
 */
export function findStandfirst(
  headline: Element,
  storyParent: Element | null,
  description: string | null,
): Element | null {
  let looked = 0;
  for (const element of elementsAfter(headline)) {
    if (++looked > NEAR) return null;
    if (!isBlock(element) || (storyParent && element.contains(storyParent))) continue;
    const line = lineOf(element);
    if (line.length < 30 || line.length > 500 || words(line).length < 5 || isBylineOrDate(line)) continue;
    if (element.querySelector('time, [rel~="author"], p, div, h2')) continue;
    if (STANDFIRST_NAME.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`))
      return element;
    const amongParagraphs = storyParent !== null && element.parentElement === storyParent;
    if (amongParagraphs && !isBylineElement(element.nextElementSibling)) return null;
    const described = description !== null && line.length > 60 && likeness(line, description) === 1;
    if (described || element.previousElementSibling === headline) return element;
  }
  return null;
}
