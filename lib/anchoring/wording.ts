import type { Quote } from './quote.ts';
import type { TextIndex } from './text-index.ts';
import type { Span } from './types.ts';
import { type Words, weightOf, wordsOf } from './words.ts';

/** The stretch that a quote became, found by its words. */
export interface Wording extends Span {
  /** Share of the quote's words that are left, and likeness of both wordings (Dice), 0 to 1. */
  kept: number;
  similarity: number;
}

/** Where the words next to the quote stand among the page's words, -1 where they are gone. */
export interface Borders {
  left: number;
  right: number;
}

/**
 * Takes the stretch of `page` that holds what is left of the quote's words, with what came in for words at its ends,
 * whole sentences if the quote was whole sentences. `pairs` gives for each word of the quote its like on the page.
 * `null` when none is left.
 */
export function wordingIn(
  index: TextIndex,
  quote: Quote,
  page: Words,
  pairs: Int32Array,
  borders: Borders,
): Wording | null {
  const run = mainRun(quote.words.exact, pairs, borders);
  if (!run) return null;
  const { first, last } = withReplaced(run, pairs.length, borders);
  const onPage = { start: page.starts[Math.max(0, first)]!, end: page.ends[Math.min(page.ends.length - 1, last)]! };
  const firstBlock = index.blocks[index.blockAt(page.starts[run.firstOnPage]!)];
  const lastBlock = index.blocks[index.blockAt(page.starts[run.lastOnPage]!)];
  const limits = {
    start: Math.max(page.ends[borders.left] ?? 0, firstBlock?.start ?? 0),
    end: Math.min(page.starts[borders.right] ?? index.text.length, lastBlock?.end ?? index.text.length),
  };
  const within = { start: Math.max(onPage.start, limits.start), end: Math.min(onPage.end, limits.end) };
  const span = toSentence(index.text, withPunctuation(index.text, within, quote.exact), limits, quote);
  const old = sum(quote.words.exact);
  const now = sum(wordsOf(index.text, span.start, span.end).forms);
  return { ...span, kept: run.kept / old, similarity: (2 * run.kept) / (old + now) };
}

function sum(forms: readonly string[]): number {
  return forms.reduce((all, form) => all + weightOf(form), 0);
}

/** Words of the quote that are left and belong together: the first and last, in the quote and on the page. */
interface Run {
  first: number;
  last: number;
  firstOnPage: number;
  lastOnPage: number;
  /** Weight of the words. */
  kept: number;
}

/** Words of the page between two runs that are the quote's all the same: a clause put in, if enough words follow it. */
const SHORT_GAP = 4;
const LONGEST_CLAUSE = 30;

/** The run with most words, and those around it that are near enough for their words, or stand next to the context. */
function mainRun(exact: readonly string[], pairs: Int32Array, { left, right }: Borders): Run | null {
  const runs = runsOf(exact, pairs);
  if (!runs.length) return null;
  const core = runs.reduce((most, run, at) => (run.kept > runs[most]!.kept ? at : most), 0);
  const belongs = (before: Run, after: Run, edge: Run) => {
    const adjoins =
      edge === before
        ? left >= 0 && edge.firstOnPage - left - 1 <= edge.first
        : right >= 0 && right - edge.lastOnPage - 1 <= exact.length - 1 - edge.last;
    const longest = adjoins ? LONGEST_CLAUSE : Math.min(LONGEST_CLAUSE, SHORT_GAP + edge.kept);
    return after.firstOnPage - before.lastOnPage - (after.first - before.last) <= longest;
  };
  let whole = runs[core]!;
  for (let at = core - 1; at >= 0 && belongs(runs[at]!, whole, runs[at]!); at--) whole = joined(runs[at]!, whole);
  for (let at = core + 1; at < runs.length && belongs(whole, runs[at]!, runs[at]!); at++)
    whole = joined(whole, runs[at]!);
  return whole;
}

function joined(left: Run, right: Run): Run {
  const { last, lastOnPage } = right;
  return { ...left, last, lastOnPage, kept: left.kept + right.kept };
}

/** Runs of words that are left, cut where the page has words that the quote had not. */
function runsOf(exact: readonly string[], pairs: Int32Array): Run[] {
  const runs: Run[] = [];
  pairs.forEach((onPage, i) => {
    if (onPage < 0) return;
    const word = { first: i, last: i, firstOnPage: onPage, lastOnPage: onPage, kept: weightOf(exact[i]!) };
    const run = runs.at(-1);
    if (run && onPage - run.lastOnPage <= i - run.last) runs[runs.length - 1] = joined(run, word);
    else runs.push(word);
  });
  return runs;
}

/** Takes in words at both ends that stand where words of the quote stood; as word indices of the page. */
function withReplaced(run: Run, length: number, { left, right }: Borders): { first: number; last: number } {
  /** `gone` words of the quote are not left at this end, `gap` words of the page stand before the border. */
  const replaced = (gone: number, gap: number | null) => (gone && gap !== null && gap <= 2 * gone + 2 ? gap : gone);
  return {
    first: run.firstOnPage - replaced(run.first, left < 0 ? null : run.firstOnPage - left - 1),
    last: run.lastOnPage + replaced(length - 1 - run.last, right < 0 ? null : right - run.lastOnPage - 1),
  };
}

/** Punctuation at the quote's ends goes with it, whatever it is now; some put a space within quotation marks. */
function withPunctuation(text: string, { start, end }: Span, exact: string): Span {
  const isPunctuation = (at: number) => /[^\p{L}\p{M}\p{N}\s]/u.test(text[at] ?? ' ');
  const opening = [.../^[^\p{L}\p{N}\s]*/u.exec(exact)![0]];
  const closing = [.../[^\p{L}\p{M}\p{N}\s]*$/u.exec(exact)![0]];
  for (const mark of opening.reverse()) {
    if (isPunctuation(start - 1)) start--;
    else if (text[start - 1] === ' ' && text[start - 2] === mark) start -= 2;
  }
  for (const mark of closing) {
    if (isPunctuation(end)) end++;
    else if (text[end] === ' ' && text[end + 1] === mark) end += 2;
  }
  return { start, end };
}

const SENTENCE_END = /[.!?…。！？]['")\]]*$/;
const LONGEST_EDGE = 160;

/** A quote that began or ended a sentence does so still: words put before its first or after its last are its own. */
function toSentence(text: string, { start, end }: Span, limits: Span, { left, exact, inBlock }: Quote): Span {
  const before = text.slice(Math.max(limits.start, start - LONGEST_EDGE), start);
  const after = text.slice(end, Math.min(limits.end, end + LONGEST_EDGE));
  if ((!inBlock.left.trim() || SENTENCE_END.test(left.trimEnd())) && start - before.length === limits.start) {
    const sentences = before.split(/(?<=[.!?…]['")\]]*) |(?<=[。！？])/);
    const begun = sentences.at(-1)!.trimStart();
    if (/[\p{L}\p{N}]/u.test(begun)) start -= begun.length;
  }
  if (SENTENCE_END.test(exact) && !SENTENCE_END.test(text.slice(0, end))) {
    end += /^.*?[.!?…。！？]['")\]]*(?= |$)/.exec(after)?.[0].length ?? 0;
  }
  return { start, end };
}
