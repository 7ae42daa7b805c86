import { buildIndex, describeIn, resolveIn, type Selector } from '../../../lib/anchoring/index.ts';
import type { Block, PageModel } from './page-model.ts';
import { pageOf } from './pages.ts';
import type { Prose } from './prose.ts';
import { render } from './render.ts';

const WORDS = 10_000;
const QUOTES = 50;
const REPETITIONS = 9;

/** Milliseconds for building the index and resolving 50 quotes, one value for each repetition. */
export interface Speed {
  describe: number[];
  unchanged: number[];
  /** A word of every quote was changed, so none is found verbatim. */
  reworded: number[];
  /** None of the quotes is on the page. */
  missing: number[];
}

export function measureSpeed(articles: readonly Prose[]): Speed {
  const long = longPage(articles, 0);
  const first = render(long);
  const runs = long.blocks.flatMap(({ runs }) => runs);
  const quoted = runs.filter((_, i) => i % Math.floor(runs.length / QUOTES) === 0).slice(0, QUOTES);
  const ranges = quoted.map(({ id }) => first.rangeOf(id)!);
  let selectors: Selector[][] = [];
  const describe = timed(() => {
    const index = buildIndex(first.root);
    selectors = ranges.map((range) => describeIn(index, range));
  });
  const resolving = (page: PageModel) => {
    const { root } = render(page);
    return timed(() => {
      const index = buildIndex(root);
      for (const each of selectors) resolveIn(index, each);
    });
  };
  const ids = new Set(quoted.map(({ id }) => id));
  const reworded = { ...long, blocks: long.blocks.map((block) => withWordChanged(block, ids)) };
  return {
    describe,
    unchanged: resolving(long),
    reworded: resolving(reworded),
    missing: resolving(longPage([...articles].reverse(), 1)),
  };
}

function withWordChanged(block: Block, ids: Set<string>): Block {
  const change = (text: string) => text.replace(/\p{L}+(?=[^\p{L}]*$)/u, 'otherwise');
  return { ...block, runs: block.runs.map((run) => (ids.has(run.id) ? { ...run, text: change(run.text) } : run)) };
}

/** Articles one after another until there are words enough; `from` which half of the articles. */
function longPage(articles: readonly Prose[], half: 0 | 1): PageModel {
  const own = articles.slice(0, Math.ceil(articles.length / 2));
  const paragraphs: string[][] = [];
  let words = 0;
  while (words < WORDS) {
    for (const article of own) {
      for (const sentences of article.paragraphs) {
        if (words >= WORDS) break;
        paragraphs.push(sentences);
        words += sentences.join(' ').split(' ').length;
      }
    }
  }
  return pageOf({ id: `long${half}`, title: 'Everything', paragraphs }, 'links', articles);
}

function timed(task: () => void): number[] {
  return Array.from({ length: REPETITIONS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
}
