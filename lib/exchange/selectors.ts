/**
 * Selectors as Web Annotations have them. Inside, positions count UTF-16 code units; in an annotation they count code points, so every
 * character outside the Basic Multilingual Plane before a position (an emoji, say) makes a difference of one.
 */
import type { Selector } from '../anchoring/types.ts';
import { SECTIONS } from '../reading/types.ts';
import { sectionText } from '../storage/articles.ts';
import type { Capture, Claim } from '../storage/records.ts';

export interface TextQuote {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

export interface TextPosition {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/**
 * The claim's selectors that the model knows. A position counts into the text of the page, of which only the article's words are kept:
 * characters of two code units in what stands before the article are not seen, which moves the position by as many.
 */
export function exportedSelectors(claim: Claim, capture: Capture | undefined): (TextQuote | TextPosition)[] {
  return claim.selectors.flatMap((selector) => {
    if (selector.type === 'TextQuoteSelector') return quote(selector);
    if (selector.type !== 'TextPositionSelector') return [];
    const { start, end } = selector;
    const before = capture ? pairsBefore(capture, claim) : 0;
    return { type: selector.type, start: start - before, end: end - before - pairsIn(claim.exact) };
  });
}

/** The same back again: `claim` says what is known of the words, `capture` the article as far as it is kept. */
export function importedSelectors(
  selectors: (TextQuote | TextPosition)[],
  claim: Pick<Claim, 'section' | 'start' | 'exact'>,
  capture: Capture | undefined,
): Selector[] {
  const before = capture ? pairsBefore(capture, claim) : 0;
  return selectors.map((selector) =>
    selector.type === 'TextQuoteSelector'
      ? { type: selector.type, exact: selector.exact, prefix: selector.prefix ?? '', suffix: selector.suffix ?? '' }
      : { type: selector.type, start: selector.start + before, end: selector.end + before + pairsIn(claim.exact) },
  );
}

function quote({ type, exact, prefix, suffix }: Extract<Selector, { type: 'TextQuoteSelector' }>): TextQuote {
  return { type, exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

function pairsBefore(capture: Capture, { section, start }: Pick<Claim, 'section' | 'start'>): number {
  const earlier = SECTIONS.slice(0, SECTIONS.indexOf(section)).map((each) => sectionText(capture, each));
  return pairsIn(earlier.join('') + sectionText(capture, section).slice(0, start));
}

/** Characters of two UTF-16 code units. */
function pairsIn(text: string): number {
  return text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
}
