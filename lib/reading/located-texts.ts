/** An article's texts tied to the live page: offsets to ranges and back. */
import type { DisplayedText, Piece } from './displayed-text.ts';
import { SECTIONS, type Section, type SectionTexts } from './types.ts';

/** `[start, end)` in UTF-16 units of a section's text. */
export interface SectionSpan {
  section: Section;
  start: number;
  end: number;
}

/** The first piece that ends after `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  return firstWhere(pieces, (piece) => piece.start + piece.length > offset);
}

/** The index of the first piece for which `holds` is true; it must stay true from there on. */
function firstWhere(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pieces[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export class LocatedTexts {
  readonly #sections: Readonly<Record<Section, DisplayedText | null>>;

  constructor(sections: Record<Section, DisplayedText | null>) {
    this.#sections = sections;
  }

  get texts(): SectionTexts {
    const { headline, standfirst, body } = this.#sections;
    return { headline: headline?.text ?? null, standfirst: standfirst?.text ?? null, body: body?.text ?? '' };
  }

  /** The first text node of a section, `null` when the section is empty. */
  firstNode(section: Section): Text | null {
    return this.#sections[section]?.pieces[0]?.node ?? null;
  }

  /** The last text node of a section, `null` when the section is empty. */
  lastNode(section: Section): Text | null {
    return this.#sections[section]?.pieces.at(-1)?.node ?? null;
  }

  /**
   * The live range of `[start, end)` of a section; `null` when nothing is displayed there, or when the page has since
   * taken away or shortened the text nodes.
   */
  locate(section: Section, start: number, end: number): Range | null {
    const pieces = this.#sections[section]?.pieces ?? [];
    const first = pieces[pieceAt(pieces, start)];
    const last = pieces[firstWhere(pieces, (piece) => piece.start >= end) - 1];
    if (!first || !last || first.start >= end || last.start + last.length <= start) return null;
    const from = first.offset + Math.max(0, start - first.start);
    const to = last.offset + Math.min(last.length, end - last.start);
    const intact =
      first.node.isConnected && last.node.isConnected && from <= first.node.length && to <= last.node.length;
    if (!intact) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, from);
    range.setEnd(last.node, to);
    return range;
  }

  /** Where a live range stands in the article's texts, cut to one section; `null` when it holds none of their words. */
  sectionOffsets(range: Range): SectionSpan | null {
    for (const section of SECTIONS) {
      const pieces = this.#sections[section]?.pieces ?? [];
      if (pieces.length === 0 || pieces.some((piece) => !piece.node.isConnected)) continue;
      const after = (node: Text, offset: number) => range.comparePoint(node, Math.min(offset, node.length));
      const first =
        pieces[
          firstWhere(
            pieces,
            (piece) =>
              after(piece.node, piece.offset + piece.length) > -1 &&
              !(piece.node === range.startContainer && piece.offset + piece.length <= range.startOffset),
          )
        ];
      const last =
        pieces[
          firstWhere(
            pieces,
            (piece) =>
              after(piece.node, piece.offset) === 1 ||
              (piece.node === range.endContainer && piece.offset >= range.endOffset),
          ) - 1
        ];
      if (!first || !last || last.start < first.start) continue;
      const start =
        first.start + (first.node === range.startContainer ? Math.max(0, range.startOffset - first.offset) : 0);
      const end =
        last.start +
        (last.node === range.endContainer ? Math.min(last.length, range.endOffset - last.offset) : last.length);
      if (end > start) return { section, start, end };
    }
    return null;
  }
}
