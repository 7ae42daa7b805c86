/** Whether a page gives the whole article, or only its beginning to those who have not subscribed. */
import { lineOf } from './headline.ts';
import type { StatedArticle } from './json-ld.ts';

const WALL_PLACES =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscribe-wall" i], [class*="subscription-wall" i], [class*="gateway" i], [class*="meter-" i], [data-testid*="paywall" i], [class*="piano" i]';

const WALL_WORDS =
  /\b(?:subscribe (?:now |today )?to (?:continue|keep|read)|(?:to|and) (?:continue|keep) reading|already a subscriber|subscribers? only|for subscribers|create (?:a|your) free account to|log in to read|unlock this (?:article|story)|this (?:article|story) is (?:for|only))/i;

/** Whether an element is displayed; where the environment has no layout, by its attributes. */
function isDisplayed(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility();
  return !element.closest('[hidden], [style*="display:none"], [style*="display: none"]');
}

function showsWall(document: Document): boolean {
  for (const place of document.querySelectorAll(WALL_PLACES)) {
    const line = lineOf(place);
    if (line.length < 1500 && WALL_WORDS.test(line) && isDisplayed(place)) return true;
  }
  return false;
}

/** How much of a stated word count counts as the whole; sites count captions and headings too. */
const NEARLY_ALL = 0.85;

/**
 * `preview` when the page shows a wall for subscribers, or says that the article is not free, unless the `words` read
 * come up to the count that it states.
 */
export function accessTo(document: Document, stated: StatedArticle | null, words: number): 'whole' | 'preview' {
  if (showsWall(document)) return 'preview';
  if (stated?.isAccessibleForFree !== false) return 'whole';
  return stated.wordCount !== null && words >= NEARLY_ALL * stated.wordCount ? 'whole' : 'preview';
}
