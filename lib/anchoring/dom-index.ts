import { blockKind, blockPath, isBlock, isUnread } from './dom-blocks.ts';
import { createTextIndex, lowerBound, type TextIndex } from './text-index.ts';
import type { Span } from './types.ts';

export interface IndexOptions {
  /** Elements to leave out with all they hold, such as the extension's own host. */
  skip?: (element: Element) => boolean;
}

/** The text index of a live element, with the ways between its offsets and ranges. */
export interface DomIndex extends TextIndex {
  readonly root: Element;
  /** Live range of a stretch, `null` when it is empty. On a page that changed since, it may be out of the document. */
  toRange(span: Span): Range | null;
  /** Stretch that a range of the same page covers, without space at its ends; empty when it covers no text. */
  toSpan(range: Range): Span;
}

/** Indexes the text below `root`. Reads the tree only: no layout, no styles. Ask again when the page changed. */
export function buildIndex(root: Element, { skip = () => false }: IndexOptions = {}): DomIndex {
  const { text, nodes, nodeStarts, blocks, elements } = collect(root, skip);
  const index = createTextIndex({
    text,
    blocks,
    pathOf: (block) => (elements[block] ? blockPath(root, elements[block]) : ''),
    kindOf: (block) => (elements[block] ? blockKind(root, elements[block]) : 'text'),
  });

  const boundary = (offset: number, node: number): [Text, number] => {
    const text = nodes[node]!;
    return [text, Math.min(offset - nodeStarts[node]!, text.data.length)];
  };
  return {
    ...index,
    root,
    toRange(span) {
      const inSource = index.toSource(span);
      if (!inSource) return null;
      const range = root.ownerDocument.createRange();
      range.setStart(...boundary(inSource.start, lowerBound(nodeStarts, inSource.start + 1) - 1));
      range.setEnd(...boundary(inSource.end, lowerBound(nodeStarts, inSource.end) - 1));
      return range;
    },
    toSpan(range) {
      if (range.startContainer.getRootNode() !== root.getRootNode()) return { start: 0, end: 0 };
      // Nodes stand in the order of the document, so the first that reaches into the range is found by halving.
      const first = firstIndex(nodes.length, (i) => range.comparePoint(nodes[i]!, nodes[i]!.length) >= 0);
      const next = firstIndex(nodes.length, (i) => range.comparePoint(nodes[i]!, 0) > 0);
      if (first >= next) return { start: 0, end: 0 };
      const start = nodeStarts[first]! + (nodes[first] === range.startContainer ? range.startOffset : 0);
      const last = nodes[next - 1]!;
      const end = nodeStarts[next - 1]! + (last === range.endContainer ? range.endOffset : last.length);
      return index.fromSource({ start, end });
    },
  };
}

function firstIndex(length: number, isAfter: (i: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Strings the text nodes together. Walks without recursion: a page may be nested deeper than the stack. */
function collect(root: Element, skip: (element: Element) => boolean) {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const nodeStarts: number[] = [];
  const blocks: Span[] = [];
  const elements: Element[] = [];
  let length = 0;
  let block = root;
  let isOpen = false;
  let breaks = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const border = () => {
    isOpen = false;
    add('\n');
  };
  const enter = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data.trim()) {
        if (!isOpen) {
          blocks.push({ start: length, end: length });
          elements.push(block);
        }
        isOpen = true;
        breaks = 0;
        blocks.at(-1)!.end = length + data.length;
      }
      nodes.push(node as Text);
      nodeStarts.push(length);
      add(data);
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (isUnread(element) || skip(element)) return false;
    if (element.localName === 'br') {
      // Two in a row part paragraphs.
      if (++breaks > 1) border();
      else add('\n');
    } else if (isBlock(element)) {
      border();
      block = element;
    }
    return true;
  };
  const leave = (node: Node) => {
    if (node !== block) return;
    border();
    block = node.parentElement ?? root;
    while (block !== root && !isBlock(block)) block = block.parentElement!;
  };
  let node: Node | null = root.firstChild;
  while (node) {
    const child: Node | null = enter(node) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    leave(node);
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node);
    }
    node = node?.nextSibling ?? null;
  }
  return { text: parts.join(''), nodes, nodeStarts, blocks, elements };
}
