import { align } from './align.ts';
import { diffWords, type WordChange } from './word-diff.ts';

/** One paragraph of two texts compared: the words that both or only one of them has. */
export type ParagraphDiff = WordChange[];

/**
 * Two texts of paragraphs separated by blank lines, compared paragraph by paragraph and within changed ones word by word.
 * Paragraphs that differ between two equal ones are compared in order.
 */
export function diffTexts(before: string, after: string): ParagraphDiff[] {
  const [old, now] = [before, after].map((text) => text.split(/\n\s*\n/).filter((each) => each.trim() !== '')) as [
    string[],
    string[],
  ];
  const pairs = align(old, now);
  const diff: ParagraphDiff[] = [];
  let [fromOld, fromNow] = [0, 0];
  const compareUpTo = (endOld: number, endNow: number) => {
    while (fromOld < endOld || fromNow < endNow) {
      const removed = fromOld < endOld ? old[fromOld++]! : '';
      const added = fromNow < endNow ? now[fromNow++]! : '';
      diff.push(diffWords(removed, added));
    }
  };
  for (const [inOld, inNow] of pairs.entries()) {
    if (old[inOld] !== now[inNow]) continue;
    compareUpTo(inOld, inNow);
    diff.push([{ kind: 'same', text: now[inNow]! }]);
    [fromOld, fromNow] = [inOld + 1, inNow + 1];
  }
  compareUpTo(old.length, now.length);
  return diff;
}
