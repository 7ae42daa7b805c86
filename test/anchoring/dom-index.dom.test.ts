import { afterEach, describe, expect, it } from 'vitest';
import { buildIndex } from '../../lib/anchoring/index.ts';

/** Parses a page of the test's own. */
function body(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const TEXTS: { what: string; html: string; text: string; blocks: string[] }[] = [
  { what: 'blocks are apart', html: '<p>One</p><p>Two</p>', text: 'One Two', blocks: ['One', 'Two'] },
  { what: 'inline elements are not', html: '<p>O<b>n</b>e <a>two</a></p>', text: 'One two', blocks: ['One two'] },
  { what: 'a break is a space', html: '<p>One<br>two</p>', text: 'One two', blocks: ['One two'] },
  { what: 'two breaks are a new block', html: '<div>One<br> <br>Two</div>', text: 'One Two', blocks: ['One', 'Two'] },
  {
    what: 'text beside blocks is a block',
    html: '<div>One<p>Two</p>Three</div>',
    text: 'One Two Three',
    blocks: ['One', 'Two', 'Three'],
  },
  {
    what: 'what is not read is left out',
    html: '<p>One<script>x</script><style>y</style><template>z</template><noscript>n</noscript> two</p><!-- c -->',
    text: 'One two',
    blocks: ['One two'],
  },
  { what: 'cells are blocks', html: '<table><tr><td>One<td>Two</table>', text: 'One Two', blocks: ['One', 'Two'] },
  { what: 'a page without text', html: '<div> <p>\n</p></div>', text: '', blocks: [] },
];

describe('buildIndex', () => {
  it.each(TEXTS)('$what', ({ html, text, blocks }) => {
    const index = buildIndex(body(html));
    expect(index.text.trim()).toBe(text);
    expect(index.blocks.map(({ start, end }) => index.text.slice(start, end).trim())).toEqual(blocks);
  });

  it('leaves out what the caller says', () => {
    const root = body('<p>One</p><our-host>Card</our-host>');
    expect(buildIndex(root, { skip: ({ localName }) => localName === 'our-host' }).text.trim()).toBe('One');
  });

  const PLACES: { html: string; path: string; kind: string }[] = [
    { html: '<article><p>no</p><div><p>no</p><p>here</p></div></article>', path: 'article1/div1/p2', kind: 'text' },
    { html: '<ul><li>no<li>here</ul>', path: 'ul1/li2', kind: 'list' },
    { html: '<h2><span>here</span></h2>', path: 'h21', kind: 'heading' },
    { html: '<table><tr><td><p>here</p></table>', path: 'table1/tbody1/tr1/td1/p1', kind: 'table' },
    { html: '<blockquote><p>here</p></blockquote>', path: 'blockquote1/p1', kind: 'quote' },
    { html: '<aside><blockquote><p>here</p></blockquote></aside>', path: 'aside1/blockquote1/p1', kind: 'aside' },
    {
      html: '<figure class="pullquote"><blockquote>here</blockquote></figure>',
      path: 'figure1/blockquote1',
      kind: 'aside',
    },
    { html: '<p class="story__pull-quote">here</p>', path: 'p1', kind: 'aside' },
    { html: '<figure><figcaption>here</figcaption></figure>', path: 'figure1/figcaption1', kind: 'caption' },
    { html: '<footer><p>here</p></footer>', path: 'footer1/p1', kind: 'navigation' },
    { html: '<ol><li><article><p>here</p></article></li></ol>', path: 'ol1/li1/article1/p1', kind: 'text' },
  ];
  it.each(PLACES)('$html: $path, $kind', ({ html, path, kind }) => {
    const index = buildIndex(body(html));
    const block = index.blockAt(index.text.indexOf('here'));
    expect([index.pathOf(block), index.kindOf(block)]).toEqual([path, kind]);
  });

  it('walks a page nested deeper than any stack', () => {
    const root = document.createElement('div');
    let inner: HTMLElement = root;
    for (let depth = 0; depth < 20_000; depth++) {
      const next = document.createElement(depth % 2 ? 'div' : 'span');
      inner.append(next);
      inner = next;
    }
    inner.append('deep');
    expect(buildIndex(root).text.trim()).toBe('deep');
  });
});

describe('ranges', () => {
  afterEach(() => document.body.replaceChildren());

  function page(html: string): HTMLElement {
    document.body.replaceChildren(...body(html).childNodes);
    return document.body;
  }
  function textNode(root: Element, words: string): Text {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.nodeValue!.includes(words)) return walker.currentNode as Text;
    throw new Error(`No text node with ${words}`);
  }

  it('a range that begins and ends at elements covers their text', () => {
    const root = page('<p>One</p><p>Two</p><p>Three</p>');
    const index = buildIndex(root);
    const range = document.createRange();
    range.setStartBefore(root.children[1]!);
    range.setEndAfter(root.children[1]!);
    const { start, end } = index.toSpan(range);
    expect(index.text.slice(start, end)).toBe('Two');
  });

  it('space and invisible characters at the ends of a range are left out', () => {
    const root = page('<p>One \u00ad two  </p>');
    const index = buildIndex(root);
    const range = document.createRange();
    range.selectNodeContents(root);
    range.setStart(textNode(root, 'One'), 3);
    const { start, end } = index.toSpan(range);
    expect(index.text.slice(start, end)).toBe('two');
    expect(index.toRange({ start, end })!.toString()).toBe('two');
  });

  it('a range over several elements comes back character for character', () => {
    const root = page('<p>He <b>sa</b>id: “We <i>wai\u00adted</i> …</p><ul><li>two   days”</li></ul>');
    const index = buildIndex(root);
    const range = document.createRange();
    range.setStart(textNode(root, 'sa'), 1);
    range.setEnd(textNode(root, 'days'), 8);
    expect(index.toRange(index.toSpan(range))!.toString()).toBe(range.toString());
  });

  it('a range elsewhere, or over nothing, covers nothing', () => {
    const root = page('<p>One</p><p>Two</p>');
    const elsewhere = document.createRange();
    elsewhere.selectNodeContents(body('<p>Three</p>'));
    const first = buildIndex(root.children[0]!);
    const second = document.createRange();
    second.selectNodeContents(root.children[1]!);
    const empty = document.createRange();
    empty.setStart(textNode(root, 'One'), 1);
    const covered = [elsewhere, second, empty].map((range) => first.toSpan(range));
    expect(covered.map(({ start, end }) => end - start)).toEqual([0, 0, 0]);
  });
});
