/** Which mark is at a point of the viewport. */
import type { Painter } from './painter.ts';

/** What `highlightsFromPoint` answers; TypeScript's DOM library does not know it yet. */
interface HighlightHit {
  highlight: Highlight;
  ranges: AbstractRange[];
}

type HitTestingRegistry = HighlightRegistry & { highlightsFromPoint(x: number, y: number): HighlightHit[] };

function canHitTest(registry: HighlightRegistry): registry is HitTestingRegistry {
  return 'highlightsFromPoint' in registry;
}

/**
 * The owners of the marks at `(x, y)` in CSS pixels of the viewport, the shortest mark first, each once.
 * Where the browser has no hit test for highlights, by the rectangles of the marks that hold the character there.
 */
export function ownersAt(
  x: number,
  y: number,
  painter: Painter,
  registry: HighlightRegistry = CSS.highlights,
  page: Document = document,
): string[] {
  const ranges = canHitTest(registry)
    ? registry.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges)
    : rangesByRectangle(x, y, painter, page);
  const found = ranges
    .map((range) => ({ owner: painter.ownerOf(range), length: range.toString().length }))
    .filter((hit): hit is { owner: string; length: number } => hit.owner !== null)
    .sort((a, b) => a.length - b.length);
  return [...new Set(found.map((hit) => hit.owner))];
}

function rangesByRectangle(x: number, y: number, painter: Painter, page: Document): Range[] {
  const caret = page.caretPositionFromPoint(x, y);
  if (!caret) return [];
  return painter.marks
    .map((mark) => mark.range)
    .filter((range) => range.startContainer.isConnected && range.comparePoint(caret.offsetNode, caret.offset) === 0)
    .filter((range) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    );
}
