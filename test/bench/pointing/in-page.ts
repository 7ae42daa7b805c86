/** What the bench calls inside Chromium. */
import { ownersAt } from '../../../lib/highlighting/hit-test.ts';
import { type Mark, Painter } from '../../../lib/highlighting/painter.ts';

const CALLS = 40;

/** Marks every second paragraph of the page and answers with the time of a hit test at each point, in ms. */
export function measureHitTests(points: readonly [x: number, y: number][]): { native: number[]; rectangles: number[] } {
  const painter = new Painter();
  const marks = [...document.querySelectorAll('main p')].flatMap((paragraph, i): Mark[] => {
    if (i % 2 === 1) return [];
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return [{ owner: `mark ${i}`, group: 'detainer', range, scheme: 'light' }];
  });
  painter.paint(marks, { fill: true });
  const withoutHitTest = new Map() as unknown as HighlightRegistry;
  const timed = (registry?: HighlightRegistry) =>
    points.map(([x, y]) => {
      const start = performance.now();
      for (let call = 0; call < CALLS; call++) ownersAt(x, y, painter, registry);
      return (performance.now() - start) / CALLS;
    });
  if (!points.some(([x, y]) => ownersAt(x, y, painter).length > 0)) throw new Error('No point hits a mark.');
  return { native: timed(), rectangles: timed(withoutHitTest) };
}

Object.assign(globalThis, { measureHitTests });
