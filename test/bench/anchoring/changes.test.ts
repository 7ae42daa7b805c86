import { describe, expect, it } from 'vitest';
import { CHANGES, stockFor } from './changes.ts';
import { textOf } from './page-model.ts';
import { pagesOf } from './pages.ts';
import { proseSets } from './prose.ts';
import { randomFrom } from './random.ts';
import { targetsOf, wordsIn } from './targets.ts';

const { tuning, checked, unseen } = proseSets();
const pages = pagesOf(tuning);
const targets = pages.flatMap((page) => targetsOf(page, 2, randomFrom(page.id)));

describe('the pages', () => {
  it('are enough, and no article serves two sets', () => {
    expect(pagesOf(checked).length + pagesOf(unseen).length).toBeGreaterThanOrEqual(60);
    const ids = [tuning, checked, unseen].flatMap((set) => set.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are the same at every run', () => {
    expect(pagesOf(tuning)).toEqual(pages);
  });
});

describe('the changes', () => {
  it.each(CHANGES)('$name: the quote is as the right state says', ({ name, right, leastWords = 0, apply }) => {
    for (const target of targets) {
      const textIn = (page: typeof target.page) =>
        page.blocks.flatMap(({ runs }) => runs).find(({ id }) => id === target.runId)?.text;
      if (wordsIn(textIn(target.page)!) < leastWords) continue;
      const later = apply(target, randomFrom(name), stockFor(target.page.id, tuning));
      const [before, after] = [textIn(target.page)!, textIn(later.page)];
      if (right === 'missing') expect(after).toBeUndefined();
      if (right === 'changed') expect(after).not.toBe(before);
      if (right !== 'missing') expect(after).toBeDefined();
      expect(later.page.blocks.map(textOf).join() !== target.page.blocks.map(textOf).join() || later.look).toBeTruthy();
    }
  });
});
