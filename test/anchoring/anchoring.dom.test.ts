import fc from 'fast-check';
import { afterEach, expect, it, describe as suite } from 'vitest';
import { buildIndex, describe, describeIn, resolve, resolveIn, type Selector } from '../../lib/anchoring/index.ts';

afterEach(() => document.body.replaceChildren());

function saved(selectors: Selector[]): Selector[] {
  return JSON.parse(JSON.stringify(selectors));
}

/** A random tree of elements and texts, as its makers would never write it. */
type Tree = string | { tag: string; children: Tree[] };
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'abc  \n\u00a0\u00ad“”-—….'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});
const tag = fc.constantFrom('p', 'div', 'span', 'b', 'li', 'blockquote', 'br', 'noscript', 'td', 'aside');
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.record({ tag, children: fc.array(tie('tree'), { maxLength: 5 }) }),
  ),
}));

function grow(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  element.append(...tree.children.map(grow));
  return element;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

suite('any range of any page', () => {
  it('is exactly where it was on the unchanged page', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (trees, a, b, c, d) => {
          document.body.replaceChildren(...trees.map(grow));
          const nodes = textNodes(document.body);
          fc.pre(nodes.length > 0);
          const [first, second] = [nodes[a % nodes.length]!, nodes[b % nodes.length]!];
          const range = document.createRange();
          range.setStart(first, c % (first.length + 1));
          range.setEnd(second, d % (second.length + 1));
          const index = buildIndex(document.body);
          const selectors = saved(describeIn(index, range));
          const found = resolve(document.body, selectors);
          const span = index.toSpan(range);
          if (span.start === span.end) {
            expect(selectors).toEqual([]);
            expect(found).toMatchObject({ state: 'missing', range: null });
          } else {
            expect(found).toMatchObject({ state: 'exact', ...span });
            expect(found.range!.toString()).toBe(index.toRange(span)!.toString());
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

suite('a saved quote on the live page', () => {
  const QUOTE = 'The jail “did not answer” the request.';

  function page(...paragraphs: string[]): HTMLElement {
    document.body.replaceChildren(
      ...paragraphs.map((words) => {
        const paragraph = document.createElement('p');
        paragraph.append(words);
        return paragraph;
      }),
    );
    return document.body;
  }
  function rangeOf(paragraph: number, words: string): Range {
    const node = document.body.children[paragraph]!.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(words));
    range.setEnd(node, node.data.indexOf(words) + words.length);
    return range;
  }

  it('is described in W3C terms, as displayed', () => {
    const root = page('Officers came on Tuesday.', `He said so. ${QUOTE} That was all.`);
    expect(describe(root, rangeOf(1, QUOTE))).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: QUOTE,
        prefix: 'Officers came on Tuesday. He said so. ',
        suffix: ' That was all.',
      },
      { type: 'TextPositionSelector', start: 39, end: 39 + QUOTE.length },
      { type: 'BlockSelector', path: 'p2', kind: 'text', text: `He said so. ${QUOTE} That was all.` },
      {
        type: 'SurroundingsSelector',
        title: '',
        before: ['Officers came on Tuesday.'],
        after: [],
        occurrence: 0,
        occurrences: 1,
      },
    ]);
  });

  it('has a longer context where the page repeats itself', () => {
    const filler = 'He said so, and he said it to everybody in the room who would listen that day.';
    const root = page(`${filler} ${QUOTE} ${filler}`, 'In between.', `${filler} ${QUOTE} ${filler}`, 'At the end.');
    const [first] = describe(root, rangeOf(0, QUOTE));
    expect(first).toMatchObject({ suffix: expect.stringContaining('In between.') });
    const [second] = describe(root, rangeOf(2, QUOTE));
    expect(second).toMatchObject({ prefix: expect.stringContaining('In between.') });
  });

  it('gives the live range of the new wording', () => {
    const root = page('Officers came on Tuesday.', `He said so again. ${QUOTE} That was all he would say.`);
    const selectors = describe(root, rangeOf(1, QUOTE));
    page(
      'New above.',
      'Officers came on Tuesday.',
      'He said so again. The jail ‘did not see’ the request. That was all he would say.',
    );
    const found = resolve(document.body, selectors);
    expect(found).toMatchObject({ state: 'changed', text: 'The jail ‘did not see’ the request.' });
    expect(found.range!.toString()).toBe('The jail ‘did not see’ the request.');
  });

  it('shares an index with others', () => {
    const root = page('One quote stands here.', 'Another quote stands there.');
    const index = buildIndex(root);
    const ranges = [rangeOf(0, 'One quote'), rangeOf(1, 'Another quote')];
    const found = ranges.map((range) => resolveIn(index, describeIn(index, range)));
    expect(found.map(({ state, text }) => [state, text])).toEqual([
      ['exact', 'One quote'],
      ['exact', 'Another quote'],
    ]);
  });

  it('leaves the page as it was', () => {
    const root = page('Officers came on Tuesday.', `He said so. ${QUOTE}`);
    const before = new XMLSerializer().serializeToString(root);
    resolve(root, describe(root, rangeOf(1, QUOTE)));
    expect(new XMLSerializer().serializeToString(root)).toBe(before);
  });
});
