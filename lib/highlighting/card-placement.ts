/** Where the card goes: near the text that it explains, inside the viewport, never on top of that text. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  /** The height that there is room for; the card scrolls inside. */
  maxHeight: number;
}

/** Distance to the text and to the edges of the viewport, in CSS pixels. */
const GAP = 8;

/** A card lower than this can't be used. */
const LEAST_HEIGHT = 120;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/**
 * The place for a card of `size`. `lines` are the rectangles of the text in the viewport, `at` the one pointed at.
 * Preferred is below the text, then above, then beside it; text in several columns has such places for each line.
 * Where no place holds the whole card, it takes the highest free strip above or below.
 */
export function placeCard(viewport: Size, lines: readonly Box[], at: Box, size: Size): Placement {
  const text = around(lines.length > 0 ? lines : [at]);
  const width = Math.min(size.width, viewport.width - 2 * GAP);
  const left = clamp(at.left, GAP, viewport.width - GAP - width);
  const height = Math.min(size.height, viewport.height - 2 * GAP);
  const top = clamp(at.top, GAP, viewport.height - GAP - height);
  const candidates = [text, ...lines].flatMap((box) => [
    { left, top: box.bottom + GAP },
    { left, top: box.top - GAP - height },
    { left: box.right + GAP, top },
    { left: box.left - GAP - width, top },
  ]);
  const fits = ({ left, top }: { left: number; top: number }) => {
    const card = { left, top, right: left + width, bottom: top + height };
    const inside =
      left >= GAP && top >= GAP && card.right <= viewport.width - GAP && card.bottom <= viewport.height - GAP;
    return inside && !lines.some((line) => meet(card, line));
  };
  const place = candidates.find(fits);
  if (place) return { ...place, maxHeight: height };
  const below = viewport.height - GAP - (text.bottom + GAP);
  const above = text.top - 2 * GAP;
  if (Math.max(below, above) < LEAST_HEIGHT) {
    return { left, top: viewport.height - GAP - Math.min(height, LEAST_HEIGHT), maxHeight: LEAST_HEIGHT };
  }
  if (below >= above) return { left, top: text.bottom + GAP, maxHeight: Math.min(height, below) };
  const room = Math.min(height, above);
  return { left, top: text.top - GAP - room, maxHeight: room };
}
