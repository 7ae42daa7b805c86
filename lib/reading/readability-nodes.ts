/**
 * Which of a page's live text nodes Readability takes for the article. It works on clones and moves their nodes, so
 * each clone's text nodes are paired with the live ones before it starts. Two of its habits would break that identity:
 * it writes the page's markup anew before a retry, so the retries are made here on fresh clones; and it replaces
 * `javascript:` links by new text nodes, so that step is left out. Both use private parts of version 0.6.0.
 */
import { Readability } from '@mozilla/readability';

/** The parts of `Readability` 0.6.0 used here that its types leave out; a test guards them. */
interface ReadabilityParts {
  _flags: number;
  _fixRelativeUris: (content: Element) => void;
  _getInnerText(element: Element, normaliseSpaces: boolean): string;
  parse(): { content: Element; byline: string | null } | null;
}

const ALL_FLAGS = 0b111;

/** Readability's own threshold, below which it tries again with fewer of its heuristics. */
const LONG_ENOUGH = 500;

export interface ReadabilityNodes {
  nodes: Set<Text>;
  byline: string | null;
}

function textNodes(root: Node): Text[] {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
  const walker = document.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/**
 * The live text nodes of the article, or `null` when there is none. A generator: it pauses (yields) between steps that
 * each may take some milliseconds; Readability itself is one such step.
 */
export function* readabilityNodes(document: Document): Generator<null, ReadabilityNodes | null> {
  let best: { content: Element; byline: string | null; length: number; live: Map<Node, Text> } | null = null;
  for (let flags = ALL_FLAGS; ; flags &= flags - 1) {
    const clone = document.cloneNode(true) as Document;
    yield null;
    const liveNodes = textNodes(document);
    const cloned = textNodes(clone);
    if (cloned.length !== liveNodes.length) return null;
    const live = new Map<Node, Text>(cloned.map((node, i) => [node, liveNodes[i]!]));
    yield null;
    const readability = new Readability(clone, { serializer: (element) => element, charThreshold: -1 });
    const parts = readability as unknown as ReadabilityParts;
    parts._flags = flags;
    parts._fixRelativeUris = () => {};
    const found = parts.parse();
    const length = found ? parts._getInnerText(found.content, true).length : 0;
    if (found && length > (best?.length ?? 0)) best = { ...found, length, live };
    if (length >= LONG_ENOUGH || flags === 0) break;
    yield null;
  }
  if (!best) return null;
  const nodes = new Set<Text>();
  for (const node of textNodes(best.content)) {
    const live = best.live.get(node);
    if (live) nodes.add(live);
  }
  return { nodes, byline: best.byline };
}
