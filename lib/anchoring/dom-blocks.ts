import type { BlockKind } from './types.ts';

/** Elements whose text is no part of what the reader reads. */
const UNREAD = new Set(
  'head iframe noembed noframes noscript object optgroup option script select style template textarea title'.split(' '),
);

/** Elements that HTML lays out on lines of their own. Styles are not asked: that would cost a layout. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

export function isUnread(element: Element): boolean {
  return UNREAD.has(element.localName);
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** Way from the root down to a block, each step a tag and its number among its like: `div1/p3`; empty for the root. */
export function blockPath(root: Element, block: Element): string {
  const steps: string[] = [];
  for (let element: Element | null = block; element && element !== root; element = element.parentElement) {
    let number = 1;
    for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.localName === element.localName) number++;
    }
    steps.push(`${element.localName}${number}`);
  }
  return steps.reverse().join('/');
}

const KINDS: Record<string, BlockKind> = {
  aside: 'aside',
  nav: 'navigation',
  footer: 'navigation',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  li: 'list',
  dt: 'list',
  dd: 'list',
  td: 'table',
  th: 'table',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** Class names that newsrooms give to a copy of a quote set large beside the text. */
const PULL_QUOTE = /pull(ed)?[-_]?quote|quote[-_]?pull/i;

/** What a block is by the nearest element around it that says so. An `article` within a list is its own text. */
export function blockKind(root: Element, block: Element): BlockKind {
  for (let element: Element | null = block; element && element !== root; element = element.parentElement) {
    if (PULL_QUOTE.test(element.getAttribute('class') ?? '')) return 'aside';
    const kind = KINDS[element.localName];
    if (kind) return isPullQuote(root, element) ? 'aside' : kind;
    if (element.localName === 'article') return 'text';
  }
  return 'text';
}

function isPullQuote(root: Element, quote: Element): boolean {
  if (quote.localName !== 'blockquote') return false;
  const around = quote.parentElement;
  if (!around || around === root) return false;
  return around.localName === 'aside' || PULL_QUOTE.test(around.getAttribute('class') ?? '');
}
