import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownersAt } from '../../lib/highlighting/hit-test.ts';
import { type Mark, Painter } from '../../lib/highlighting/painter.ts';

let text: Text;
let painter: Painter;
const names = () => [...CSS.highlights.keys()].sort();

function mark(owner: string, group: Mark['group'], from: number, to: number, scheme: Mark['scheme'] = 'light'): Mark {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return { owner, group, range, scheme };
}

beforeEach(() => {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'ICE lodged the detainer. “We called,” the sheriff said.';
  paragraph.style.cssText = 'font: 10px/20px monospace; margin: 20px 0; white-space: nowrap';
  document.body.append(paragraph);
  text = paragraph.firstChild as Text;
  painter = new Painter();
});
afterEach(() => {
  painter.clear();
  document.body.replaceChildren();
});

describe('marks', () => {
  test('are painted as fill and line by kind and scheme, a quote as a line alone', () => {
    painter.paint([mark('a', 'detainer', 0, 24), mark('b', 'quote', 25, 37), mark('c', 'policy', 38, 50, 'dark')], {
      fill: true,
    });
    expect(names()).toEqual([
      'claimlight-detainer-fill-light',
      'claimlight-detainer-line-light',
      'claimlight-policy-fill-dark',
      'claimlight-policy-line-dark',
      'claimlight-quote-line-light',
    ]);
    expect(CSS.highlights.get('claimlight-quote-line-light')!.priority).toBeGreaterThan(
      CSS.highlights.get('claimlight-detainer-line-light')!.priority,
    );
  });

  test('are lines alone where the reader wants no fill', () => {
    painter.paint([mark('a', 'detainer', 0, 24)], { fill: false });
    expect(names()).toEqual(['claimlight-detainer-line-light']);
  });

  test.each([
    ['a link inside', 'They <a href="#">held him</a> again.', ['held him']],
    ['a link that runs on beyond', 'They held <a href="#">him again. He left</a>.', ['him again.']],
    ['a mark inside a link', '<a href="#">They held him again. He left.</a>', ['They held him again.']],
    ['an anchor that leads nowhere', '<a name="x">They held him</a> again.', []],
  ])('give links a colour that is legible on the fill: %s', (_what, html, expected) => {
    const paragraph = document.querySelector('p')!;
    paragraph.innerHTML = html;
    const range = document.createRange();
    range.setStart(paragraph, 0);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let left = 'They held him again.'.length; walker.nextNode(); ) {
      const node = walker.currentNode as Text;
      if (node.length >= left) {
        range.setEnd(node, left);
        break;
      }
      left -= node.length;
    }
    painter.paint([{ owner: 'a', group: 'detainer', range, scheme: 'dark' }], { fill: true });
    const links = [...(CSS.highlights.get('claimlight-link-fill-dark') ?? [])].map(String);
    expect(links).toEqual(expected);
    painter.paint([{ owner: 'a', group: 'detainer', range, scheme: 'dark' }], { fill: false });
    expect(names()).toEqual(['claimlight-detainer-line-dark']);
  });

  test('change nothing in the page’s tree', () => {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    painter.paint([mark('a', 'detainer', 0, 24)], { fill: true });
    painter.flash(mark('a', 'detainer', 0, 24).range, 'light');
    painter.clear();
    expect(observer.takeRecords()).toEqual([]);
  });

  test('leave the page’s own highlights alone', () => {
    CSS.highlights.set('own', new Highlight());
    painter.paint([mark('a', 'detainer', 0, 24)], { fill: true });
    painter.clear();
    expect(names()).toEqual(['own']);
    CSS.highlights.delete('own');
  });

  test('are painted again after the page has thrown them away', () => {
    painter.paint([mark('a', 'detainer', 0, 24)], { fill: true });
    const before = names();
    expect(painter.isIntact()).toBe(true);
    CSS.highlights.clear();
    expect(painter.isIntact()).toBe(false);
    painter.repaint();
    expect(names()).toEqual(before);
    expect(painter.isIntact()).toBe(true);
  });

  test('flash for a moment', () => {
    vi.useFakeTimers();
    painter.flash(mark('a', 'detainer', 0, 24).range, 'dark');
    expect(names()).toEqual(['claimlight-flash-fill-dark']);
    vi.runAllTimers();
    expect(names()).toEqual([]);
    vi.useRealTimers();
  });
});

describe.each([
  ['by highlightsFromPoint', (): HighlightRegistry => CSS.highlights],
  ['by rectangles', () => new Map() as unknown as HighlightRegistry],
])('a point is tested %s', (_, registry) => {
  const centreOf = (from: number, to: number) => {
    const { left, right, top, bottom } = mark('', 'words', from, to).range.getBoundingClientRect();
    return [(left + right) / 2, (top + bottom) / 2] as const;
  };

  test('and finds the marks there, the shortest first, each once', () => {
    painter.paint([mark('claim', 'response', 25, 54), mark('quote', 'quote', 25, 37)], { fill: true });
    expect(ownersAt(...centreOf(27, 35), painter, registry())).toEqual(['quote', 'claim']);
    expect(ownersAt(...centreOf(40, 50), painter, registry())).toEqual(['claim']);
  });

  test('and finds nothing beside the marks', () => {
    painter.paint([mark('claim', 'response', 25, 54)], { fill: true });
    expect(ownersAt(...centreOf(2, 20), painter, registry())).toEqual([]);
    const [x, y] = centreOf(30, 40);
    expect(ownersAt(x, y + 300, painter, registry())).toEqual([]);
  });
});
