/** Claims and quotes with their place on the live page. */
import { type DomIndex, resolveIn } from '../anchoring/index.ts';
import type { KnownAnalysis, SavedAnchor } from '../messages.ts';
import type { PageClaim } from '../page-state.ts';
import type { LocatedTexts, SectionSpan } from '../reading/index.ts';
import type { Settings } from '../settings.ts';
import { type FoundClaim, foundClaims } from './found-claims.ts';

/** A claim on the page. Ranges are live; `null` where its words have no place now. */
export type LiveClaim = Omit<PageClaim, 'place'> & {
  span: SectionSpan | null;
  range: Range | null;
  quotes: Range[];
};

/** The share of the shorter of two spans from which they are taken for the same statement. */
const SAME_STATEMENT = 0.5;

function overlap(a: SectionSpan, b: SectionSpan): number {
  if (a.section !== b.section) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.min(a.end - a.start, b.end - b.start);
}

/** How a saved claim read before; `null` when it was saved since `since`, in the very text that is there now. */
function earlierOf({ exact, savedAt, sameText }: SavedAnchor, since: number): LiveClaim['earlier'] {
  return sameText && savedAt >= since ? null : { exact, savedAt };
}

function fromFound(
  found: FoundClaim,
  located: LocatedTexts,
  saved: SavedAnchor | null,
  dismissed: boolean,
  since: number,
): LiveClaim {
  const { start, end, quotes, ...claim } = found;
  const { section } = claim;
  return {
    ...claim,
    origin: 'detected',
    savedId: saved?.id ?? null,
    dismissed,
    earlier: saved && earlierOf(saved, since),
    // Its words are there; whether they stand elsewhere is found out when somebody asks.
    anchor: saved?.sameText && earlierOf(saved, since) ? 'exact' : null,
    span: { section, start, end },
    range: located.locate(section, start, end),
    quotes: quotes.map(([from, to]) => located.locate(section, from, to)).filter((range) => range !== null),
  };
}

/** A saved claim that this visit's analysis does not give: its wording of then, found again on the page of now. */
function fromSaved(saved: SavedAnchor, located: LocatedTexts, index: DomIndex, since: number): LiveClaim {
  const { state, range, text } = resolveIn(index, saved.selectors);
  const { id, key, origin, form, section } = saved;
  return {
    key,
    form,
    origin,
    section,
    exact: state === 'changed' ? text : saved.exact,
    kinds: [],
    source: null,
    via: null,
    confidence: 1,
    reasons: [],
    savedId: id,
    dismissed: false,
    earlier: earlierOf(saved, since),
    anchor: state,
    span: range && located.sectionOffsets(range),
    range,
    quotes: form === 'quote' && range ? [range] : [],
  };
}

/**
 * A saved claim where the analysis found a statement too: the saved one, with what the analysis says of it. It stands
 * for both, unless the reader chose the words: a choice never takes a mark away.
 */
function joined(saved: LiveClaim, found: LiveClaim): LiveClaim {
  const { kinds, source, via, confidence, reasons } = found;
  const quotes = saved.origin === 'detected' ? found.quotes : saved.quotes;
  return { ...saved, kinds, source, via, confidence, reasons, quotes };
}

const inReadingOrder = (claims: LiveClaim[]): LiveClaim[] => {
  const order = { headline: 0, standfirst: 1, body: 2 };
  const rank = ({ span }: LiveClaim) => (span ? order[span.section] : 3);
  return claims.sort(
    (a, b) =>
      rank(a) - rank(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0) || (b.span?.end ?? 0) - (a.span?.end ?? 0),
  );
};

/**
 * Everything found and everything saved, in reading order; saved claims without a place come last. `index` is asked
 * for only when a saved claim must be looked for. The visit began at `since`, milliseconds since 1970.
 */
export function liveClaims(
  known: KnownAnalysis,
  located: LocatedTexts,
  index: () => DomIndex,
  since: number,
): LiveClaim[] {
  const savedByKey = new Map(known.saved.map((saved) => [saved.key, saved]));
  const dismissed = new Set(known.dismissed);
  const found = foundClaims(known, located.texts).map((claim) =>
    fromFound(claim, located, savedByKey.get(claim.key) ?? null, dismissed.has(claim.key), since),
  );
  const keys = new Set(found.map((claim) => claim.key));
  const others = known.saved
    .filter((saved) => !keys.has(saved.key))
    .map((saved) => {
      const claim = fromSaved(saved, located, index(), since);
      const same = found.find(
        (other) =>
          claim.span && other.span && other.form === claim.form && overlap(claim.span, other.span) >= SAME_STATEMENT,
      );
      return { claim: same ? joined(claim, same) : claim, same };
    });
  const replaced = new Set(
    others.filter(({ claim, same }) => claim.origin === 'detected' && same?.savedId === null).map(({ same }) => same),
  );
  return inReadingOrder([...found.filter((claim) => !replaced.has(claim)), ...others.map(({ claim }) => claim)]);
}

/** Places the ranges of claims again, by the same offsets in a new reading of the same text. */
export function relocate(claims: readonly LiveClaim[], known: KnownAnalysis, located: LocatedTexts): LiveClaim[] {
  const quotes = new Map(foundClaims(known, located.texts).map((claim) => [claim.key, claim.quotes]));
  return claims.map((claim) => {
    const { span } = claim;
    if (!span) return claim;
    return {
      ...claim,
      range: located.locate(span.section, span.start, span.end),
      quotes: (quotes.get(claim.key) ?? [])
        .map(([start, end]) => located.locate(span.section, start, end))
        .filter((range) => range !== null),
    };
  });
}

/** Whether every word of a claim still stands in the document. */
export function isInPlace({ range }: Pick<LiveClaim, 'range'>): boolean {
  return range !== null && !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected;
}

/** Whether the reader's settings let a claim be listed; what is saved always is. */
export function isListed(claim: LiveClaim, settings: Settings): boolean {
  return claim.savedId !== null || isWanted(claim, settings);
}

/** Whether a claim is marked. That it is saved does not count, because the page can see its marks. */
export function isMarked(claim: LiveClaim, settings: Settings): boolean {
  return !claim.dismissed && isInPlace(claim) && (claim.origin === 'reader' || isWanted(claim, settings));
}

function isWanted(claim: LiveClaim, settings: Settings): boolean {
  if (claim.origin === 'reader') return true;
  if (claim.confidence < settings.leastConfidence) return false;
  return claim.form === 'quote' ? settings.showQuotes : claim.kinds.some((kind) => settings.kindsShown.includes(kind));
}
