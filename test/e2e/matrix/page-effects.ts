import type { Page } from 'puppeteer-core';

/** What happened in a page since its document was parsed. */
export interface PageEffects {
  /** Each change of the DOM in words, in order. */
  mutations: string[];
  /** The sum of all layout shifts, whoever caused them. */
  shifted: number;
  /** Directives of the page's policy that something broke. */
  violations: string[];
}

declare global {
  var effects: PageEffects | undefined;
}

/** Has every document that `page` opens from now on record what happens in it. */
export async function recordEffects(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const effects: PageEffects = { mutations: [], shifted: 0, violations: [] };
    globalThis.effects = effects;
    const named = (nodes: NodeList, sign: string) => [...nodes].map((node) => sign + node.nodeName);
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { type, target, attributeName, addedNodes, removedNodes } of records)
          effects.mutations.push(
            [type, target.nodeName, attributeName, ...named(addedNodes, '+'), ...named(removedNodes, '-')].join(' '),
          );
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) effects.shifted += shift.value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      effects.violations.push(violatedDirective);
    });
  });
}

/** What the document that `page` shows has recorded. */
export async function effectsIn(page: Page): Promise<PageEffects> {
  const recorded = await page.evaluate(async () => {
    // Shifts are told of after the frame in which they were seen.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return globalThis.effects ?? null;
  });
  return recorded ?? { mutations: [], shifted: 0, violations: [] };
}
