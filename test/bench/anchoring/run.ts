import { type AnchorState, describe, resolve } from '../../../lib/anchoring/index.ts';
import { CHANGES, stockFor } from './changes.ts';
import { pagesOf } from './pages.ts';
import type { Prose } from './prose.ts';
import { randomFrom } from './random.ts';
import { defaultLook, render } from './render.ts';
import { targetsOf, wordsIn } from './targets.ts';

/** What became of one quote under one change. */
export interface Outcome {
  page: string;
  change: string;
  right: AnchorState;
  state: AnchorState;
  /** Letters in common with the right place, as a share of the letters of both. */
  overlap: number;
  before: string;
  after: string;
}

export interface RunOptions {
  quotesPerPage: number;
}

/** Describes quotes on every page of the articles, changes the page in every way, and resolves them. */
export function runChanges(articles: readonly Prose[], { quotesPerPage }: RunOptions): Outcome[] {
  return pagesOf(articles).flatMap((page) => {
    const stock = stockFor(page.id, articles);
    return targetsOf(page, quotesPerPage, randomFrom(page.id)).flatMap((target) => {
      const first = render(target.page);
      const range = first.rangeOf(target.runId)!;
      const before = range.toString();
      const selectors = JSON.stringify(describe(first.root, range));
      return CHANGES.filter(({ leastWords }) => wordsIn(before) >= (leastWords ?? 0)).map((change): Outcome => {
        const random = randomFrom(`${page.id}${target.runId}${change.name}`);
        const later = change.apply(target, random, stock);
        const { root, rangeOf } = render(later.page, later.look ?? defaultLook(later.page));
        const resolution = resolve(root, JSON.parse(selectors));
        return {
          page: page.id,
          change: change.name,
          right: change.right,
          state: resolution.state,
          overlap: resolution.range
            ? overlap(root, resolution.range, change.right === 'missing' ? null : rangeOf(target.runId))
            : 0,
          before,
          after: resolution.range?.toString() ?? '',
        };
      });
    });
  });
}

function overlap(root: HTMLElement, found: Range, right: Range | null): number {
  if (!right) return 0;
  const [a, b] = [offsets(root, found), offsets(root, right)];
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Offsets in all of the root's text, by the browser's own count and not by the index that is measured. */
function offsets(root: HTMLElement, range: Range): { start: number; end: number } {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
