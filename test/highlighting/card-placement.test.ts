import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeCard } from '../../lib/highlighting/card-placement.ts';

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 320, height: 200 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('the card is placed', () => {
  test.each([
    ['below the text', [box(100, 100, 600, 140)], { left: 100, top: 148 }],
    ['above it, where there is no room below', [box(100, 700, 600, 760)], { left: 100, top: 492 }],
    ['beside it, where there is room neither above nor below', [box(40, 20, 500, 790)], { left: 508, top: 20 }],
    ['inside the right edge', [box(900, 100, 990, 140)], { left: 672, top: 148 }],
    ['free of the second column', [box(20, 700, 480, 780), box(520, 20, 980, 60)], { left: 20, top: 492 }],
  ])('%s', (_, lines, place) => {
    expect(placeCard(VIEWPORT, lines, lines[0]!, CARD)).toMatchObject(place);
  });

  test('in the higher free strip where no place holds all of it', () => {
    const lines = [box(0, 180, 1000, 700)];
    expect(placeCard(VIEWPORT, lines, lines[0]!, { width: 320, height: 400 })).toEqual({
      left: 8,
      top: 8,
      maxHeight: 164,
    });
  });

  test('inside the viewport always, and off the text wherever a strip is free', () => {
    const line = fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 760 }) });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 60, max: 700 }),
        (starts, height) => {
          const lines = starts.map(({ left, top }) => box(left, top, left + 90, top + 24));
          const { left, top, maxHeight } = placeCard(VIEWPORT, lines, lines[0]!, { width: 320, height });
          expect(left).toBeGreaterThanOrEqual(8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(left + 320).toBeLessThanOrEqual(992);
          expect(top + maxHeight).toBeLessThanOrEqual(792);
          const strips = [Math.min(...lines.map((l) => l.top)) - 16, 792 - Math.max(...lines.map((l) => l.bottom)) - 8];
          const covers = lines.some(
            (l) => left < l.right && l.left < left + 320 && top < l.bottom && l.top < top + maxHeight,
          );
          if (Math.max(...strips) >= 120) expect(covers).toBe(false);
        },
      ),
    );
  });
});
