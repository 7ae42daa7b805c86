import type { AnchorState } from '../../../lib/anchoring/index.ts';
import { type Block, type PageModel, type Run, textOf } from './page-model.ts';
import { blockOf, pageOf } from './pages.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';
import type { Look } from './render.ts';
import { type Target, withBlock, wordsIn } from './targets.ts';

/** Other articles of the set, for text that comes in. */
export interface Stock {
  articles: readonly Prose[];
  sentences: readonly string[];
  words: readonly string[];
}

/** What comes into a page: everything of the other articles. */
export function stockFor(pageId: string, articles: readonly Prose[]): Stock {
  const others = articles.filter(({ id }) => !pageId.startsWith(`${id}/`));
  const sentences = others.flatMap(({ paragraphs }) => paragraphs.flat());
  const words = [...new Set(sentences.join(' ').match(/\p{L}+/gu))].filter((word) => word.length > 2);
  return { articles: others, sentences, words };
}

/** The page of later, and how it is rendered where that changed. */
export interface Later {
  page: PageModel;
  look?: Look;
}

export interface Change {
  name: string;
  /** What the reader must be told of the quote afterwards. */
  right: AnchorState;
  /** Least words of the quote for which the change makes sense. */
  leastWords?: number;
  apply(target: Target, random: Random, stock: Stock): Later;
}

/**
 * The changes that the bar is stated for, each weighing the same. Where only quotation marks, dashes, white space,
 * markup or invisible characters differ, not a word did: the state is `exact`. It is `exact` too when everything
 * around was rewritten: the quote's wording and its place among what is left are the same.
 */
export const CHANGES: Change[] = [
  {
    name: 'paragraphs inserted above',
    right: 'exact',
    apply({ page, runId }, random, stock) {
      const at = indexOfBlock(page, runId);
      const blocks = [...page.blocks];
      for (let i = random.between(1, 4); i; i--) {
        blocks.splice(random.chance(0.4) ? at : random.between(0, at), 0, paragraph(`new${i}`, random, stock));
      }
      return { page: { ...page, blocks } };
    },
  },
  {
    name: 'markup split and wrapped',
    right: 'exact',
    apply: ({ page }, random) => ({
      page,
      look: { markup: `redesign${random.between(1, 9)}`, redesigned: true, density: 0.3 },
    }),
  },
  {
    name: 'white space and non-breaking spaces',
    right: 'exact',
    apply: ({ page }, random) => ({
      page: withTexts(page, (text) =>
        text.replace(/ /g, () =>
          random.chance(0.3) ? random.pick(['\u00a0', '  ', '\n      ', '\u2009', '\t', ' \u00a0']) : ' ',
        ),
      ),
    }),
  },
  {
    name: 'quotation marks and dashes swapped',
    right: 'exact',
    apply({ page }, random) {
      const text = page.blocks.map(textOf).join('\n');
      const swap = random.pick(TYPOGRAPHIES.filter((typography) => typography(text) !== text));
      return { page: withTexts(page, swap) };
    },
  },
  {
    name: 'soft hyphens',
    right: 'exact',
    apply: ({ page }, random) => ({
      page: withTexts(page, (text) =>
        text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, (part) =>
          random.chance(0.6) ? `${part}${random.chance(0.9) ? '\u00ad' : '\u200b'}` : part,
        ),
      ),
    }),
  },
  {
    name: 'one word changed',
    right: 'changed',
    leastWords: 3,
    apply: (target, random, stock) => reworded(target, (text) => withWordsChanged(text, 1, random, stock)),
  },
  {
    name: 'a quarter of the words changed',
    right: 'changed',
    leastWords: 4,
    apply: (target, random, stock) =>
      reworded(target, (text) => withWordsChanged(text, Math.max(1, Math.round(wordsIn(text) / 4)), random, stock)),
  },
  {
    name: 'clause inserted',
    right: 'changed',
    leastWords: 3,
    apply(target, random, stock) {
      const clause = random
        .pick(stock.sentences)
        .replace(/[“”".]/g, '')
        .split(' ')
        .slice(0, random.between(3, 8))
        .join(' ');
      return reworded(target, (text) => {
        const words = text.split(' ');
        const at = random.between(1, words.length - 1);
        return [
          ...words.slice(0, at - 1),
          `${words[at - 1]},`.replace(/[,.]+,$/, ','),
          `${clause},`,
          ...words.slice(at),
        ].join(' ');
      });
    },
  },
  {
    name: 'last third cut',
    right: 'changed',
    leastWords: 3,
    apply: (target) =>
      reworded(target, (text) => {
        const words = text.split(' ');
        const end = /[.,!?]*”?$/.exec(text)![0];
        return (
          words
            .slice(0, Math.ceil((words.length * 2) / 3))
            .join(' ')
            .replace(/[\p{P}]+$/u, '') + end
        );
      }),
  },
  {
    name: 'surroundings rewritten',
    right: 'exact',
    apply({ page, runId }, random, stock) {
      const at = indexOfBlock(page, runId);
      const blocks = page.blocks.map((block, i) => {
        if (Math.abs(i - at) > 1) return block;
        return { ...block, runs: block.runs.map((run) => (run.id === runId ? run : rewritten(run, random, stock))) };
      });
      return { page: { ...page, blocks } };
    },
  },
  {
    name: 'paragraph moved',
    right: 'moved',
    apply({ page, runId }, random) {
      const at = indexOfBlock(page, runId);
      const others = page.blocks.filter((_, i) => i !== at);
      const places = page.blocks.map((_, i) => i).filter((i) => i !== at);
      const far = places.filter((i) => Math.abs(i - at) > 1);
      const to = random.pick(far.length ? far : places);
      return { page: { ...page, blocks: [...others.slice(0, to), page.blocks[at]!, ...others.slice(to)] } };
    },
  },
  {
    name: 'pull-quote copy added',
    right: 'exact',
    apply({ page, runId }, random) {
      const copy = blockOf('copy', 'pull-quote', [runOf(page, runId).text]);
      const at = indexOfBlock(page, runId);
      const to = random.chance(0.6) ? at + random.between(-2, 3) : random.between(0, page.blocks.length);
      const blocks = [...page.blocks];
      blocks.splice(Math.max(0, to), 0, copy);
      return { page: { ...page, blocks } };
    },
  },
  {
    name: 'sentence deleted',
    right: 'missing',
    apply: ({ page, runId }) => ({ page: withoutSentence(page, runId) }),
  },
  {
    name: 'paragraph deleted',
    right: 'missing',
    apply: ({ page, runId }) => ({ page: { ...page, blocks: page.blocks.filter((block) => !holds(block, runId)) } }),
  },
  {
    name: 'deleted with a look-alike elsewhere',
    right: 'missing',
    apply({ page, runId }, random, stock) {
      const at = indexOfBlock(page, runId);
      const { text } = runOf(page, runId);
      const like = withWordsChanged(
        text,
        Math.min(random.between(1, 2), Math.max(1, Math.floor(wordsIn(text) / 4))),
        random,
        stock,
      );
      const others = page.blocks.filter((_, i) => Math.abs(i - at) > 1);
      const host = random.pick(others);
      const sentence = { id: 'like', sentence: 'like', text: like, glue: ' ' as const };
      const without = withoutSentence(page, runId);
      if (random.chance(0.4)) {
        const blocks = without.blocks.flatMap((block) =>
          block.id === host.id ? [block, { ...blockOf('look-alike', 'paragraph', []), runs: [sentence] }] : [block],
        );
        return { page: { ...without, blocks } };
      }
      const place = random.between(0, host.runs.length);
      const safe = host.runs[place]?.glue === '' ? host.runs.length : place;
      return {
        page: withBlock(without, { ...host, runs: [...host.runs.slice(0, safe), sentence, ...host.runs.slice(safe)] }),
      };
    },
  },
  {
    name: 'article replaced under the same address',
    right: 'missing',
    apply({ page }, random, stock) {
      return { page: { ...pageOf(random.pick(stock.articles), page.layout, stock.articles), related: page.related } };
    },
  },
];

const TYPOGRAPHIES: ((text: string) => string)[] = [
  (text) =>
    text
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/ ?[—–] ?/g, ' -- ')
      .replace(/…/g, '...'),
  (text) => text.replace(/[“”"]/g, (mark) => (mark === '“' ? '‘' : '’')).replace(/ ?— ?/g, ' – '),
  (text) => text.replace(/“/g, '«\u00a0').replace(/”/g, '\u00a0»').replace(/ ?— ?/g, '—'),
  (text) =>
    text
      .replace(/(^|[\s(])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/ - /g, ' — ')
      .replace(/'/g, '’'),
];

function holds(block: Block, runId: string): boolean {
  return block.runs.some(({ id }) => id === runId);
}

function indexOfBlock(page: PageModel, runId: string): number {
  return page.blocks.findIndex((block) => holds(block, runId));
}

function runOf(page: PageModel, runId: string): Run {
  return page.blocks.flatMap(({ runs }) => runs).find(({ id }) => id === runId)!;
}

function withTexts(page: PageModel, change: (text: string) => string): PageModel {
  const blocks = page.blocks.map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({ ...run, text: change(run.text) })),
  }));
  return { ...page, blocks };
}

function reworded({ page, runId }: Target, change: (text: string) => string): Later {
  const blocks = page.blocks.map((block) => ({
    ...block,
    runs: block.runs.map((run) => (run.id === runId ? { ...run, text: change(run.text) } : run)),
  }));
  return { page: { ...page, blocks } };
}

function withoutSentence(page: PageModel, runId: string): PageModel {
  const { sentence } = runOf(page, runId);
  const blocks = page.blocks
    .map((block) => ({ ...block, runs: block.runs.filter((run) => run.sentence !== sentence) }))
    .filter(({ runs }) => runs.length);
  return { ...page, blocks };
}

function withWordsChanged(text: string, count: number, random: Random, stock: Stock): string {
  const words = text.split(' ');
  const places = words.map((_, i) => i).filter((i) => /[\p{L}\p{N}]/u.test(words[i]!));
  for (let left = count; left && places.length; left--) {
    const at = places.splice(random.between(0, places.length - 1), 1)[0]!;
    const now = /\d/.test(words[at]!) ? String(random.between(3, 990)) : random.pick(stock.words);
    words[at] = words[at]!.replace(/[\p{L}\p{N}](.*[\p{L}\p{N}])?/u, (old) => (old === now ? 'other' : now));
  }
  return words.join(' ');
}

function rewritten(run: Run, random: Random, stock: Stock): Run {
  return {
    ...run,
    text: run.glue === '' ? ` ${random.pick(stock.sentences).toLowerCase()}` : random.pick(stock.sentences),
  };
}

function paragraph(id: string, random: Random, stock: Stock): Block {
  return blockOf(id, 'paragraph', random.pick(random.pick(stock.articles).paragraphs));
}
