/** The paragraphs of a part of a page, by its markup: block elements and doubled line breaks end a paragraph. */
import type { Run } from './displayed-text.ts';
import { isBlank } from './displayed-text.ts';
import { isNotText } from './furniture.ts';

export interface Paragraph {
  /** Text nodes and line breaks in order, with at least one node that shows something. */
  runs: Run[];
  /** Characters, blank nodes apart, and how many of them are in links. */
  length: number;
  linked: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

const INLINE_BLOCK_STYLE = /display:\s*(?:block|flex|grid|list-item|table)/i;

/** A source named below a quotation, rather than a title in the middle of a sentence. */
function isSourceLine(element: Element): boolean {
  if (element.nodeName !== 'CITE' || element.nextElementSibling) return false;
  return /^(?:BLOCKQUOTE|DIV|FIGURE)$/.test(element.parentNode?.nodeName ?? '');
}

/** Whether an element begins and ends a line, by its name, its place or its own style attribute. */
export function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.nodeName) || isSourceLine(element)) return true;
  const style = element.getAttribute('style');
  return style !== null && INLINE_BLOCK_STYLE.test(style);
}

/**
 * The paragraphs of everything in `root` that is displayed as text, in order. `skip` names elements to leave out with
 * what is in them, `takes` the text nodes wanted. Yields `null` after every 200 elements, so that the caller can pause.
 */
export function* paragraphsIn(
  root: Element,
  skip: (element: Element) => boolean = () => false,
  takes: (node: Text) => boolean = () => true,
): Generator<Paragraph | null> {
  let paragraph: Paragraph = { runs: [], length: 0, linked: 0 };
  let brokenLine = false;
  let links = 0;
  let elements = 0;

  function* end(): Generator<Paragraph> {
    brokenLine = false;
    if (paragraph.length === 0) paragraph.runs = [];
    else {
      yield paragraph;
      paragraph = { runs: [], length: 0, linked: 0 };
    }
  }

  function* enter(node: Node): Generator<Paragraph | null, boolean> {
    if (node.nodeType === 3) {
      const text = node as Text;
      if (!takes(text)) return false;
      paragraph.runs.push(text);
      if (isBlank(text)) return false;
      brokenLine = false;
      paragraph.length += text.length;
      if (links > 0) paragraph.linked += text.length;
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    if (++elements % 200 === 0) yield null;
    if (element.nodeName === 'BR') {
      if (brokenLine) yield* end();
      else paragraph.runs.push(null);
      brokenLine = true;
      return false;
    }
    if (isNotText(element)) return false;
    const block = isBlock(element);
    if (block) yield* end();
    if (skip(element)) return false;
    if (element.nodeName === 'A') links++;
    return true;
  }

  function* leave(node: Node): Generator<Paragraph> {
    if (node.nodeType !== 1) return;
    if (node.nodeName === 'A') links--;
    if (isBlock(node as Element)) yield* end();
  }

  let node: Node | null = root.firstChild;
  while (node) {
    const inside: boolean = yield* enter(node);
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) yield* leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) yield* leave(node);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  yield* end();
}
