/** From claims to marks. */

import { KINDS } from '../analysis/types.ts';
import { schemeAt } from '../highlighting/background-scheme.ts';
import type { Group } from '../highlighting/highlight-names.ts';
import type { Scheme } from '../highlighting/kinds-palette.ts';
import type { Mark } from '../highlighting/painter.ts';
import type { Settings } from '../settings.ts';
import { isMarked, type LiveClaim } from './live-claims.ts';

/** A sentence with several kinds is marked as the first of them that the reader wants to see. */
function groupOf(claim: LiveClaim, settings: Settings): Group | null {
  if (claim.form === 'quote') return null;
  const shown = KINDS.find((kind) => claim.kinds.includes(kind) && settings.kindsShown.includes(kind));
  return shown ?? 'words';
}

/** Above so many claims the background is asked for once for a column of paragraphs, not for each of them. */
const MANY_CLAIMS = 400;

/** The marks of all claims that are to be seen. Reads the computed style of each paragraph once. */
export function marksOf(
  claims: readonly LiveClaim[],
  settings: Settings,
  scheme: (element: Element) => Scheme = schemeAt,
): Mark[] {
  const schemes = new Map<Element, Scheme>();
  const schemeOf = (range: Range): Scheme => {
    const element = range.startContainer.parentElement!;
    const place = claims.length > MANY_CLAIMS ? (element.parentElement ?? element) : element;
    const known = schemes.get(place) ?? scheme(element);
    schemes.set(place, known);
    return known;
  };
  return claims
    .filter((claim) => isMarked(claim, settings))
    .flatMap((claim): Mark[] => {
      const group = groupOf(claim, settings);
      const owner = claim.key;
      const whole: Mark[] =
        group && claim.range ? [{ owner, group, range: claim.range, scheme: schemeOf(claim.range) }] : [];
      if (!settings.showQuotes) return whole;
      return [
        ...whole,
        ...claim.quotes.map((range): Mark => ({ owner, group: 'quote', range, scheme: schemeOf(range) })),
      ];
    });
}
