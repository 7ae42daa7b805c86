import { type Block, LAYOUTS, type Layout, type PageModel, type Shape } from './page-model.ts';
import type { Prose } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

const COUNTIES = ['Adams', 'Belmar', 'Carver', 'Dunmore', 'Ellery', 'Fairfax', 'Goshen', 'Hollis', 'Ivory', 'Juniper'];
const SHORT_QUOTES = [
  '“Nobody came.”',
  '“No comment.”',
  '“We did our part.”',
  '“That is not so,”',
  '“I asked twice,”',
  '“It was a Tuesday.”',
];

/** Two pages of different layout for each article. */
export function pagesOf(articles: readonly Prose[]): PageModel[] {
  return articles.flatMap((article, i) => [
    pageOf(article, LAYOUTS[i % LAYOUTS.length]!, articles),
    pageOf(article, LAYOUTS[(i + LAYOUTS.length / 2 + 1) % LAYOUTS.length]!, articles),
  ]);
}

export function pageOf(article: Prose, layout: Layout, articles: readonly Prose[]): PageModel {
  const id = `${article.id}/${layout}`;
  const random = randomFrom(id);
  const blocks = article.paragraphs.map((sentences, i) =>
    blockOf(`${id}/${i}`, shapeIn(layout, i, random), sentences, i),
  );
  FURNISH[layout]?.(blocks, random, id);
  const related = articles
    .filter((other) => other !== article)
    .slice(0, 5)
    .map(({ title }) => title);
  return { id, layout, title: article.title, blocks, related };
}

export function blockOf(id: string, shape: Shape, sentences: readonly string[], number = 0): Block {
  const label = {
    entry: `${1 + (number % 11)}:${10 + number} p.m.`,
    row: `Item ${number + 1}`,
    answer: 'Why does it matter?',
  };
  return {
    id,
    shape,
    label: label[shape as keyof typeof label] ?? '',
    runs: sentences.map((text, i) => ({ id: `${id}.${i}`, sentence: `${id}.${i}`, text, glue: ' ' })),
  };
}

function shapeIn(layout: Layout, paragraph: number, random: Random): Shape {
  if (layout === 'list') return paragraph % 6 > 2 ? 'item' : 'paragraph';
  if (layout === 'table') return paragraph % 5 > 1 ? 'row' : 'paragraph';
  if (layout === 'blockquote') return random.chance(0.35) ? 'quotation' : 'paragraph';
  if (layout === 'figures') return paragraph % 4 === 3 ? 'caption' : 'paragraph';
  if (layout === 'live-blog') return 'entry';
  if (layout === 'questions') return paragraph % 3 === 1 ? 'answer' : 'paragraph';
  return paragraph % 7 === 6 && layout === 'nested' ? 'heading' : 'paragraph';
}

/** What a layout adds to the article's own text. */
const FURNISH: Partial<Record<Layout, (blocks: Block[], random: Random, id: string) => void>> = {
  /** Sentences that differ from one another in a name or a number. */
  boilerplate(blocks, random) {
    blocks.forEach((block, i) => {
      const [county, count] = [COUNTIES[i % COUNTIES.length]!, random.between(2, 90)];
      const like = [
        `The ${county} County sheriff’s office received ${count} detainers in the last quarter and honored ${Math.floor(count / 2)} of them.`,
        `A spokesman for ${county} County did not respond to a request for comment on ${random.pick(['Monday', 'Tuesday', 'Friday'])}.`,
      ];
      if (i % 2 === 0) append(block, like[(i / 2) % 2]!, 'like');
    });
  },
  /** The same words again as a pull-quote, and once more in a later paragraph. */
  repeats(blocks, random, id) {
    const sentences = blocks.flatMap(({ runs }) => runs).filter(({ text }) => text.length > 40);
    for (let i = 0; i < 3; i++) {
      const { text } = random.pick(sentences);
      blocks.splice(random.between(1, blocks.length), 0, blockOf(`${id}/pull${i}`, 'pull-quote', [text]));
    }
    const { text } = random.pick(sentences);
    append(blocks.at(-1)!, text, 'again');
  },
  'short-quotes'(blocks, random) {
    blocks.forEach((block, i) => {
      append(block, `${random.pick(SHORT_QUOTES)} ${random.pick(COUNTIES)} said.`, `short${i}`);
    });
  },
  /** Every entry ends alike, but for a name. */
  'live-blog'(blocks) {
    blocks.forEach((block, i) => {
      if (i % 3 === 0)
        append(block, `Reporting by ${COUNTIES[i % COUNTIES.length]} Lane; we will update this entry.`, 'end');
    });
  },
};

function append(block: Block, text: string, name: string): void {
  const id = `${block.id}.${name}`;
  block.runs.push({ id, sentence: id, text, glue: ' ' });
}
