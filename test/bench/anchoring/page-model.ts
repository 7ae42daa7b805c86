/** A stretch of text in one piece; the quote that is looked for is one. */
export interface Run {
  id: string;
  /** Runs of one sentence share it. */
  sentence: string;
  text: string;
  /** What parts it from the run before: a space, or nothing within a sentence. */
  glue: ' ' | '';
}

export type Shape =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'row'
  | 'quotation'
  | 'pull-quote'
  | 'caption'
  | 'entry'
  | 'answer';

export interface Block {
  id: string;
  shape: Shape;
  /** Time of an entry, first cell of a row, question of an answer. */
  label: string;
  runs: Run[];
}

export interface PageModel {
  id: string;
  layout: Layout;
  title: string;
  blocks: Block[];
  /** Headlines in the margin, of other articles. */
  related: string[];
}

export const LAYOUTS = [
  'nested',
  'list',
  'table',
  'blockquote',
  'figures',
  'links',
  'live-blog',
  'boilerplate',
  'repeats',
  'breaks',
  'short-quotes',
  'questions',
] as const;
export type Layout = (typeof LAYOUTS)[number];

export function textOf(block: Block): string {
  return block.runs.map(({ glue, text }, i) => (i ? glue : '') + text).join('');
}
