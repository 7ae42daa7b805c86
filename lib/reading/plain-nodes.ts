/** Which text nodes are the article's, by the markup alone: for pages too large for Readability, in small steps. */
import { isBesideArticle, isNamedFurniture, isProse } from './furniture.ts';
import { paragraphsIn } from './paragraphs.ts';

/** Where sites put the text of an article, the surest place first. */
const ARTICLE_PLACES = ['[itemprop="articleBody"]', 'article', '[role="main"]', 'main'];

/** The smallest amount of text, in characters, for which a place is believed. */
const LEAST_TEXT = 500;

/** The text nodes of the prose in `place`. */
function* proseIn(place: Element): Generator<null, Set<Text>> {
  const nodes = new Set<Text>();
  const skip = (element: Element) => isBesideArticle(element) || isNamedFurniture(element);
  for (const paragraph of paragraphsIn(place, skip)) {
    if (!paragraph) {
      yield null;
      continue;
    }
    const texts = paragraph.runs.filter((run) => run !== null);
    const text = texts
      .map((node) => node.data)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (isProse(text) && paragraph.linked / paragraph.length < 0.5) for (const node of texts) nodes.add(node);
  }
  return nodes;
}

function lengthOf(nodes: Set<Text>): number {
  let length = 0;
  for (const node of nodes) length += node.length;
  return length;
}

/** The live text nodes of the article's prose, or `null` when there is none. Yields often, so that the caller can pause. */
export function* plainNodes(document: Document): Generator<null, Set<Text> | null> {
  for (const selector of ARTICLE_PLACES) {
    const places = [...document.querySelectorAll(selector)].slice(0, 20);
    let longest: Set<Text> | null = null;
    for (const place of places) {
      const nodes: Set<Text> = yield* proseIn(place);
      if (!longest || lengthOf(nodes) > lengthOf(longest)) longest = nodes;
    }
    if (longest && lengthOf(longest) >= LEAST_TEXT) return longest;
  }
  const nodes = document.body ? yield* proseIn(document.body) : new Set<Text>();
  return nodes.size > 0 ? nodes : null;
}
