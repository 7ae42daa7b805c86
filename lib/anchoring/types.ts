/** W3C Web Annotation `TextQuoteSelector`: the words as displayed and what stands around them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation `TextPositionSelector`: UTF-16 offsets into the root's indexed text. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Where in the page's structure the words stood, and the text of the block that held them. */
export interface BlockSelector {
  type: 'BlockSelector';
  /** Way from the root to the block, each step a tag and its place among its like: `div1/p3`. */
  path: string;
  kind: BlockKind;
  /** The block's text as displayed; of a long block, what stands near the words. */
  text: string;
}

/** What else was on the page: tells a moved paragraph from an edited one, and the quote from its twins. */
export interface SurroundingsSelector {
  type: 'SurroundingsSelector';
  /** The longest heading above, which is the article's as a rule; empty when there is none. */
  title: string;
  /** Ends of some blocks that came before, the nearest first. */
  before: string[];
  /** Beginnings of some blocks that came after, the nearest first. */
  after: string[];
  /** Which of the equal wordings in blocks of the same kind this one was, from 0. */
  occurrence: number;
  /** How many equal wordings blocks of the same kind held. */
  occurrences: number;
}

/** Plain JSON, as saved. */
export type Selector = TextQuoteSelector | TextPositionSelector | BlockSelector | SurroundingsSelector;

/** What a block of text is to its reader; twins of a quote usually are of another kind. */
export type BlockKind = 'text' | 'heading' | 'list' | 'table' | 'quote' | 'caption' | 'aside' | 'navigation';

/** Half-open stretch of an indexed text, UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What became of saved words on the page of now.
 * - `exact`: the same wording in its place; quotation marks, dashes and white space may differ.
 * - `moved`: the same wording in another place of the same page.
 * - `changed`: another wording in the same place.
 * - `ambiguous`: several equal places, nothing tells which; none is chosen.
 * - `missing`: not on the page; a look-alike elsewhere is not the quote.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'missing';

/** Result over a text index. Offsets are `null` where the state is `ambiguous` or `missing`. */
export interface Match {
  state: AnchorState;
  start: number | null;
  end: number | null;
  /** Share of words that the old and the new wording have in common, 0 to 1. */
  similarity: number;
  /** The wording of now as displayed; empty when there is none. */
  text: string;
  /** The equal places, when the state is `ambiguous`. */
  candidates: Span[];
}

export interface Resolution extends Match {
  /** Live range of the words; `null` where the state is `ambiguous` or `missing`. */
  range: Range | null;
}
