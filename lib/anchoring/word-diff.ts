import { align } from './align.ts';

/** A stretch of words that both wordings have, or that only the old or the new one has. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * Word-by-word difference of two wordings as displayed. The stretches `same` and `added` joined by spaces give `after`,
 * `same` and `removed` give `before`, white space apart. Punctuation belongs to its word.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const [old, now] = [before, after].map((text) => text.split(/\s+/).filter(Boolean)) as [string[], string[]];
  const pairs = align(old, now);
  const changes: WordChange[] = [];
  const add = (kind: WordChange['kind'], words: string[]) => {
    const last = changes.at(-1);
    if (!words.length) return;
    if (last?.kind === kind) last.text += ` ${words.join(' ')}`;
    else changes.push({ kind, text: words.join(' ') });
  };
  let removedFrom = 0;
  let addedFrom = 0;
  pairs.forEach((inNow, inOld) => {
    if (old[inOld] !== now[inNow]) return;
    add('removed', old.slice(removedFrom, inOld));
    add('added', now.slice(addedFrom, inNow));
    add('same', [now[inNow]!]);
    removedFrom = inOld + 1;
    addedFrom = inNow + 1;
  });
  add('removed', old.slice(removedFrom));
  add('added', now.slice(addedFrom));
  return changes;
}
