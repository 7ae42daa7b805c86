import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { readabilityNodes } from '../../lib/reading/readability-nodes.ts';

const SENTENCE =
  'The county jail let a man go on Tuesday although the agency had asked it to hold him for two more days. ';

function nodesOf(html: string): { page: Document; nodes: Set<Text> } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const steps = readabilityNodes(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return { page, nodes: step.value?.nodes ?? new Set() };
  }
}

describe('the parts of Readability that its types leave out', () => {
  test.each(['_flags', '_fixRelativeUris', '_getInnerText'])('%s is there', (part) => {
    const page = new DOMParser().parseFromString('<p>text</p>', 'text/html');
    expect(new Readability(page)).toHaveProperty(part);
  });
});

describe('the article’s text nodes are live ones', () => {
  test('of an article that is long enough at once', () => {
    const { page, nodes } = nodesOf(
      `<article>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}</article><footer>About us</footer>`,
    );
    expect(nodes.size).toBeGreaterThan(5);
    for (const node of nodes) expect(page.contains(node)).toBe(true);
    expect([...nodes].some((node) => node.data === 'About us')).toBe(false);
  });

  test('of an article so short that Readability tries again', () => {
    const { page, nodes } = nodesOf(`<div class="sidebar"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`);
    expect(nodes.size).toBeGreaterThan(0);
    for (const node of nodes) expect(page.contains(node)).toBe(true);
  });

  test('inside links that run a script', () => {
    const { nodes } = nodesOf(
      `<article>${`<p>${SENTENCE.repeat(3)}<a href="javascript:void 0">the jail log</a></p>`.repeat(6)}</article>`,
    );
    expect([...nodes].filter((node) => node.data === 'the jail log')).toHaveLength(6);
  });
});
