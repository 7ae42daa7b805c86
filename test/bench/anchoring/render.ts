import type { Block, Layout, PageModel, Run, Shape } from './page-model.ts';
import { type Random, randomFrom } from './random.ts';

/** How a page is marked up. The same look gives the same DOM for the same model. */
export interface Look {
  /** Seed of links, emphasis and split text nodes. */
  markup: string;
  /** Other elements around everything, as after a redesign. */
  redesigned: boolean;
  /** Chance of a word to begin an element or a text node of its own. */
  density: number;
}

export interface RenderedPage {
  root: HTMLElement;
  /** Live range of each run, by its id. */
  rangeOf(runId: string): Range | null;
}

const DENSITIES: Partial<Record<Layout, number>> = { links: 0.12, nested: 0.01 };

export function defaultLook({ layout }: PageModel): Look {
  return { markup: 'first', redesigned: false, density: DENSITIES[layout] ?? 0.03 };
}

/** Builds the page's body as a detached-free tree below `document.body`, which it empties first. */
export function render(page: PageModel, look: Look = defaultLook(page)): RenderedPage {
  const ends = new Map<string, { first: Text; last: Text }>();
  const root = document.body;
  root.replaceChildren(
    element('nav', [
      element(
        'ul',
        ['News', 'Courts', 'Opinion', 'Weather'].map((word) => element('li', [word])),
      ),
    ]),
    element('header', [element('h1', [page.title]), element('p', ['By a staff writer'])]),
    body(page, look, (run) => {
      const nodes = inline(run.text, look, randomFrom(`${look.markup}${run.id}`));
      const texts = nodes.flatMap(textNodes);
      ends.set(run.id, { first: texts[0]!, last: texts.at(-1)! });
      return nodes;
    }),
    element('aside', [element('h2', ['More stories']), ...page.related.map((title) => element('p', [title]))]),
    element('footer', [element('p', ['Sign up for our newsletter and get the day’s headlines every morning.'])]),
  );
  return {
    root,
    rangeOf(runId) {
      const end = ends.get(runId);
      if (!end) return null;
      const range = document.createRange();
      range.setStart(end.first, 0);
      range.setEnd(end.last, end.last.length);
      return range;
    },
  };
}

type Fill = (run: Run) => Node[];

function body({ layout, blocks }: PageModel, look: Look, fill: Fill): HTMLElement {
  const children: Node[] = [];
  for (let i = 0; i < blocks.length; ) {
    const { shape } = blocks[i]!;
    let next = i + 1;
    while (next < blocks.length && blocks[next]!.shape === shape) next++;
    children.push(...group(shape, layout, look, blocks.slice(i, next), fill));
    i = next;
  }
  let inner = element(look.redesigned ? 'section' : 'div', children);
  for (let depth = layout === 'nested' ? 5 : 2; depth; depth--) inner = element('div', [inner]);
  return look.redesigned ? element('main', [element('div', ['Advertisement']), inner]) : element('article', [inner]);
}

/** Blocks of one shape that follow one another, in the elements that such blocks have in common. */
function group(shape: Shape, layout: Layout, look: Look, blocks: Block[], fill: Fill): Node[] {
  const text = (block: Block) => block.runs.flatMap((run, i) => [...(i && run.glue ? [run.glue] : []), ...fill(run)]);
  const paragraph = (block: Block) => {
    const content = text(block);
    return look.redesigned ? element('div', [element('span', content)]) : element('p', content);
  };
  switch (shape) {
    case 'item':
      return [
        element(
          'ul',
          blocks.map((block) => element('li', look.redesigned ? [paragraph(block)] : text(block))),
        ),
      ];
    case 'row':
      return [
        element('table', [
          element(
            'tbody',
            blocks.map((block) => element('tr', [element('th', [block.label]), element('td', text(block))])),
          ),
        ]),
      ];
    case 'quotation':
      return blocks.map((block) => element('blockquote', [paragraph(block)]));
    case 'pull-quote':
      return blocks.map((block) => pullQuote(block, text(block)));
    case 'caption':
      return blocks.map((block) => element('figure', [element('img', []), element('figcaption', text(block))]));
    case 'heading':
      return blocks.map((block) => element('h2', text(block)));
    case 'entry':
      return blocks.map((block) =>
        element('section', [element('h3', [element('time', [block.label])]), paragraph(block)]),
      );
    case 'answer':
      return blocks.map((block) => element('dl', [element('dt', [block.label]), element('dd', text(block))]));
    case 'paragraph':
      if (layout !== 'breaks' || look.redesigned) return blocks.map(paragraph);
      return [
        element(
          'div',
          blocks.flatMap((block) => [...text(block), element('br', []), element('br', [])]),
        ),
      ];
  }
}

/** Newsrooms mark pull-quotes up in many ways. */
function pullQuote({ id }: Block, content: Node[] | (string | Node)[]): HTMLElement {
  const ways = [
    () => element('aside', [element('p', content)]),
    () => element('figure', [element('blockquote', [element('p', content)])], 'pullquote'),
    () => element('blockquote', content),
    () => element('div', [element('p', content)], 'article__pull-quote'),
  ];
  return randomFrom(id + content.length).pick(ways)();
}

/** Text in several nodes, some of them in links and emphasis. */
function inline(text: string, { density, redesigned }: Look, random: Random): Node[] {
  const nodes: Node[] = [];
  const words = text.split(/(?<= )/);
  for (let i = 0; i < words.length; ) {
    let length = 1;
    while (i + length < words.length && !random.chance(density)) length++;
    const part = words.slice(i, i + length).join('');
    const isMarked = i > 0 && random.chance(0.6);
    const node = document.createTextNode(part);
    if (isMarked)
      nodes.push(element(random.pick(redesigned ? ['span', 'mark', 'b', 'a'] : ['a', 'em', 'strong', 'i']), [node]));
    else nodes.push(node);
    i += length;
  }
  return nodes;
}

function textNodes(node: Node): Text[] {
  return node.nodeType === Node.TEXT_NODE ? [node as Text] : [...node.childNodes].flatMap(textNodes);
}

function element(tag: string, children: (string | Node)[], className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
