import { join } from 'node:path';
import { atMost, type Figure, p95 } from '../figures.ts';
import { inChromium } from '../in-chromium.ts';
import { madePage } from '../made-page.ts';
import type { measureHitTests } from './in-page.ts';

/** Points of the viewport, in CSS pixels. */
const POINTS = Array.from({ length: 60 }, (_, i): [number, number] => [40 + ((i * 97) % 600), 20 + ((i * 53) % 560)]);

/** Which statement is under the pointer, on an article of 10,000 words, by the browser's own hit test and without one. */
export async function benchPointing(): Promise<Figure[]> {
  return inChromium(join(import.meta.dirname, 'in-page.ts'), async (page, script) => {
    await page.setContent(madePage({ words: 10_000, elements: 3000 }));
    await page.addScriptTag({ content: script });
    const { native, rectangles } = await page.evaluate(
      (points) => (globalThis as unknown as { measureHitTests: typeof measureHitTests }).measureHitTests(points),
      POINTS,
    );
    return [
      atMost('hit test by the browser, p95', p95(native), 1, 'ms'),
      atMost('hit test by rectangles, p95', p95(rectangles), 1, 'ms'),
    ];
  });
}
