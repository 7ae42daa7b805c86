/** Paints marks with the CSS Custom Highlight API: the page's DOM is not changed. */
import { type Group, HIGHLIGHT_NAMES, highlightName, type Part } from './highlight-names.ts';
import type { Scheme } from './kinds-palette.ts';

/** Words on the page to be marked. `owner` is handed back by hit tests. */
export interface Mark {
  owner: string;
  group: Group;
  range: Range;
  scheme: Scheme;
}

export interface MarkStyle {
  /** Without it a mark is its underline alone. */
  fill: boolean;
}

/** Fills lie lowest, so that the links and every line above them are seen; a flash covers all. */
const PRIORITY: Record<Part | 'link' | 'quote' | 'flash', number> = { fill: 0, link: 1, line: 2, quote: 3, flash: 4 };

const FLASH_MS = 1600;

export class Painter {
  #registry: HighlightRegistry;
  #marks: readonly Mark[] = [];
  #style: MarkStyle = { fill: true };
  #painted = new Map<string, Highlight>();
  #owners = new WeakMap<AbstractRange, string>();
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Replaces everything painted before. */
  paint(marks: readonly Mark[], style: MarkStyle): void {
    this.#marks = marks;
    this.#style = style;
    this.repaint();
  }

  /** Paints the same marks again, for a page that has thrown them away. */
  repaint(): void {
    const groups = new Map<string, { ranges: Range[]; priority: number }>();
    const add = (part: Part, group: Group, { scheme }: Mark, range: Range) => {
      const name = highlightName(part, group, scheme);
      const known = groups.get(name);
      if (known) known.ranges.push(range);
      else
        groups.set(name, { ranges: [range], priority: PRIORITY[group === 'quote' || group === 'link' ? group : part] });
    };
    for (const mark of this.#marks) {
      if (this.#style.fill && mark.group !== 'quote') {
        add('fill', mark.group, mark, mark.range);
        for (const link of linksIn(mark.range)) add('fill', 'link', mark, link);
      }
      add('line', mark.group, mark, mark.range);
      this.#owners.set(mark.range, mark.owner);
    }
    for (const name of this.#painted.keys()) if (!groups.has(name)) this.#registry.delete(name);
    this.#painted.clear();
    for (const [name, { ranges, priority }] of groups) this.#set(name, ranges, priority);
  }

  /** Whether the page still shows what was painted. */
  isIntact(): boolean {
    for (const [name, highlight] of this.#painted) if (this.#registry.get(name) !== highlight) return false;
    return true;
  }

  /** Marks a range as the one jumped to, for a moment. */
  flash(range: Range, scheme: Scheme): void {
    clearTimeout(this.#flashTimer);
    const name = highlightName('fill', 'flash', scheme);
    this.#set(name, [range], PRIORITY.flash);
    this.#flashTimer = setTimeout(() => {
      this.#registry.delete(name);
      this.#painted.delete(name);
    }, FLASH_MS);
  }

  /** Takes every mark of ours off the page, whoever painted it. */
  clear(): void {
    clearTimeout(this.#flashTimer);
    this.#marks = [];
    this.#painted.clear();
    for (const name of HIGHLIGHT_NAMES) this.#registry.delete(name);
  }

  /** The owner of a range that a hit test came upon. */
  ownerOf(range: AbstractRange): string | null {
    return this.#owners.get(range) ?? null;
  }

  #set(name: string, ranges: Range[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.#registry.set(name, highlight);
    this.#painted.set(name, highlight);
  }
}

/** The parts of a range that are links: on our fill the page's own colour for them may be illegible. */
function linksIn(range: Range): Range[] {
  const { commonAncestorContainer: ancestor } = range;
  const element = ancestor instanceof Element ? ancestor : ancestor.parentElement;
  if (!element) return [];
  if (element.closest('a[href]')) return [range.cloneRange()];
  return [...element.querySelectorAll('a[href]')]
    .filter((link) => range.intersectsNode(link))
    .map((link) => {
      const part = range.cloneRange();
      const text = document.createRange();
      text.selectNodeContents(link);
      if (text.compareBoundaryPoints(Range.START_TO_START, part) > 0)
        part.setStart(text.startContainer, text.startOffset);
      if (text.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(text.endContainer, text.endOffset);
      return part;
    });
}
