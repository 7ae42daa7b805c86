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

const isWithin = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start >= outer.start && inner.end <= outer.end;

function fromClaim(claim: DetectedClaim, key: string, section: Section, text: string, quotes: Quote[]): FoundClaim {
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
    reasons: claim.reasons.map((reason) => ({ rule: reason.rule, words: text.slice(reason.start, reason.end) })),
    quotes: quotes.filter((quote) => isWithin(quote, claim)).map((quote) => [quote.start, quote.end]),
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
): FoundClaim[] {
  const claims = findings.claims.map((claim, i) => fromClaim(claim, keys.claims[i]!, section, text, findings.quotes));
  const quotes = findings.quotes.flatMap((quote, i) =>
    findings.claims.some((claim) => isWithin(quote, claim)) ? [] : [fromQuote(quote, keys.quotes[i]!, section)],
  );
  return [...claims, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Claims and quotes in reading order. A quote inside one claim is part of that claim. */
export function foundClaims({ analysis, keys }: KnownAnalysis, texts: SectionTexts): FoundClaim[] {
  return SECTIONS.flatMap((section) => {
    const findings = section === 'body' ? analysis : analysis[section];
    return findings ? inSection(section, findings, keys[section], texts[section] ?? '') : [];
  });
}
