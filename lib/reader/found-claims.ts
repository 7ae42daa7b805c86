/** What was found in an article, as a list in reading order; pure. */
import type { DetectedClaim, Findings, Quote, Span } from '../analysis/types.ts';
import type { KnownAnalysis } from '../messages.ts';
import type { PageClaim } from '../page-state.ts';
import { SECTIONS, type Section, type SectionTexts } from '../reading/types.ts';

/** A claim, or a quote that stands outside every claim. Offsets count into its section. */
export type FoundClaim = Pick<
  PageClaim,
  'key' | 'form' | 'section' | 'exact' | 'kinds' | 'source' | 'via' | 'confidence' | 'reasons'
> & {
  start: number;
  end: number;
  /** Quotes inside it, itself if it is one. */
  quotes: Span[];
};

type Stretch = { start: number; end: number };

const isWithin = (inner: Stretch, outer: Stretch) => inner.start >= outer.start && inner.end <= outer.end;

/** How many of the stretches, in order of their starts, start before `offset`. Articles may have thousands. */
function countBefore(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotes that stand wholly inside a claim. */
function quotesWithin(claim: Stretch, quotes: readonly Quote[]): Quote[] {
  return quotes
    .slice(countBefore(quotes, claim.start), countBefore(quotes, claim.end))
    .filter((quote) => isWithin(quote, claim));
}

/** Whether a quote stands wholly inside one claim; claims are sentences, so only the last that starts before it can hold it. */
function isInClaim(quote: Quote, claims: readonly DetectedClaim[]): boolean {
  const claim = claims[countBefore(claims, quote.start + 1) - 1];
  return claim !== undefined && isWithin(quote, claim);
}

function fromClaim(
  claim: DetectedClaim,
  key: string,
  section: Section,
  text: string,
  quotes: Quote[],
  labels: KnownAnalysis['ruleLabels'],
): FoundClaim {
  const { start, end, exact, kinds, source, via, confidence } = claim;
  return {
    key,
    form: 'claim',
    section,
    start,
    end,
    exact,
    kinds,
    source,
    via,
    confidence,
    reasons: claim.reasons.map(({ rule, start: from, end: to }) => ({
      rule,
      label: labels[rule]!,
      words: text.slice(from, to),
    })),
    quotes: quotesWithin(claim, quotes).map((quote) => [quote.start, quote.end]),
  };
}

function fromQuote(quote: Quote, key: string, section: Section): FoundClaim {
  const { start, end, exact, speaker, via, confidence } = quote;
  return {
    key,
    form: 'quote',
    section,
    start,
    end,
    exact,
    kinds: [],
    source: speaker,
    via,
    confidence,
    reasons: [],
    quotes: [[start, end]],
  };
}

function inSection(
  section: Section,
  findings: Findings,
  keys: KnownAnalysis['keys'][Section],
  text: string,
  labels: KnownAnalysis['ruleLabels'],
): FoundClaim[] {
  const claims = findings.claims.map((claim, i) =>
    fromClaim(claim, keys.claims[i]!, section, text, findings.quotes, labels),
  );
  const quotes = findings.quotes.flatMap((quote, i) =>
    isInClaim(quote, findings.claims) ? [] : [fromQuote(quote, keys.quotes[i]!, section)],
  );
  return [...claims, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Claims and quotes in reading order. A quote inside one claim is part of that claim. */
export function foundClaims({ analysis, keys, ruleLabels }: KnownAnalysis, texts: SectionTexts): FoundClaim[] {
  return SECTIONS.flatMap((section) => {
    const findings = section === 'body' ? analysis : analysis[section];
    return findings ? inSection(section, findings, keys[section], texts[section] ?? '', ruleLabels) : [];
  });
}
