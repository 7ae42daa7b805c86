/**
 * Text as a reader sees it, with every character tied to the text node that it comes from: white space collapsed,
 * soft hyphens and zero-width characters dropped, paragraphs separated by a blank line.
 */

/** Characters `[start, start + length)` of the text are those of `node` from `offset` on; white space may differ. */
export interface Piece {
  start: number;
  node: Text;
  offset: number;
  length: number;
}

export interface DisplayedText {
  text: string;
  /** In text order, none empty. Between two of them may lie a paragraph border or the space of a line break. */
  pieces: Piece[];
}

/** A paragraph's text nodes in order; `null` is a line break. */
export type Run = Text | null;

const PARAGRAPH_BORDER = '\n\n';

/** Runs displayed as one space, and characters that are not displayed at all. */
const CHANGED =
  /([ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+)|[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;
/** What makes a text node be displayed otherwise than it is stored. Most nodes have none of it. */
const NOTABLE =
  / {2}|^ | $|[\t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
const DISPLAYED = /[^\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** Whether a text node shows anything. */
export function isBlank(node: Text): boolean {
  return !DISPLAYED.test(node.data);
}

/** The displayed text of paragraphs, in order. */
export function displayedText(paragraphs: Iterable<readonly Run[]>): DisplayedText {
  const pieces: Piece[] = [];
  let text = '';
  let atBorder = true;
  let space: { node: Text; offset: number } | 'line break' | null = null;

  const addWords = (node: Text, from: number, to: number) => {
    if (to <= from) return;
    if (atBorder) text += text && PARAGRAPH_BORDER;
    else if (space) {
      if (space !== 'line break') pieces.push({ start: text.length, ...space, length: 1 });
      text += ' ';
    }
    atBorder = false;
    space = null;
    pieces.push({ start: text.length, node, offset: from, length: to - from });
    text += node.data.slice(from, to);
  };

  const addNode = (node: Text) => {
    const { data } = node;
    if (!NOTABLE.test(data)) {
      addWords(node, 0, data.length);
      return;
    }
    let from = 0;
    for (const run of data.matchAll(CHANGED)) {
      const end = run.index + run[0].length;
      const oneSpaceBetweenWords =
        run[0] === ' ' && run.index > from && end < data.length && DISPLAYED.test(data[end]!);
      if (oneSpaceBetweenWords) continue;
      addWords(node, from, run.index);
      if (run[1]) space ??= { node, offset: run.index };
      from = end;
    }
    addWords(node, from, data.length);
  };

  for (const runs of paragraphs) {
    atBorder = true;
    space = null;
    for (const run of runs) {
      if (run) addNode(run);
      else space ??= 'line break';
    }
  }
  return { text, pieces };
}

/** Texts of paragraphs put together, as `displayedText` of all of them would be. */
export function joinParagraphs(paragraphs: readonly DisplayedText[]): DisplayedText {
  const pieces: Piece[] = [];
  let length = 0;
  for (const { text, pieces: own } of paragraphs) {
    if (length > 0) length += PARAGRAPH_BORDER.length;
    for (const piece of own) pieces.push({ ...piece, start: piece.start + length });
    length += text.length;
  }
  return { text: paragraphs.map(({ text }) => text).join(PARAGRAPH_BORDER), pieces };
}
