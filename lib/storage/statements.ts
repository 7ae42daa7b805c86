/** From what the analyser finds in an article to what can be kept of it: claims and quotes with their keys. */
import { type Analysis, type DetectedClaim, type Findings, KINDS, type Quote, type Span } from '../analysis/types.ts';
import { SECTIONS, type Section, type SectionTexts } from '../reading/types.ts';
import type { ClaimDraft } from './claims.ts';
import { claimKey } from './ids.ts';
import { Paragraphs } from './paragraphs.ts';
import type { ClaimForm, Detected } from './records.ts';

/** A claim or quote of an article, as far as it follows from the article's words. */
export type Statement = Omit<ClaimDraft, 'origin' | 'selectors'>;

/** Parallel to the lists of the analysis. */
export type Statements = Record<Section, { claims: Statement[]; quotes: Statement[] }>;

/** Statements between two steps. */
const STEP = 50;

/** What was found in a section; nothing where the article has no such section. */
export function findingsIn(analysis: Analysis, section: Section): Findings {
  return (section === 'body' ? analysis : analysis[section]) ?? { claims: [], quotes: [], attributions: [] };
}

/** Gives each claim and quote of an analysis its key, step by step, so that a caller on a shared thread can do other work. */
export function* statementsInSteps(texts: SectionTexts, analysis: Analysis): Generator<undefined, Statements> {
  const keys = new Keys();
  const all = {} as Statements;
  let count = 0;
  for (const section of SECTIONS) {
    const paragraphs = new Paragraphs(texts[section] ?? '');
    const { claims, quotes } = findingsIn(analysis, section);
    all[section] = { claims: [], quotes: [] };
    const describe = (form: ClaimForm, { start, end, exact }: DetectedClaim | Quote, detected: Detected): Statement => {
      const key = keys.next(form, exact, paragraphs.startOf(start));
      return { key, form, section, start, end, exact, paragraph: paragraphs.around(start, end), detected };
    };
    for (const claim of claims) {
      all[section].claims.push(describe('claim', claim, detectedClaim(claim, quotes, analysis.analyser)));
      if (++count % STEP === 0) yield undefined;
    }
    for (const quote of quotes) {
      all[section].quotes.push(describe('quote', quote, detectedQuote(quote, claims, analysis.analyser)));
      if (++count % STEP === 0) yield undefined;
    }
  }
  return all;
}

/** The words that the reader marked, with what the analyser knows of them: the claim they are in, else only who says them. */
export function markedStatement(
  texts: SectionTexts,
  analysis: Analysis,
  marked: { form: ClaimForm; section: Section; start: number; end: number },
): Statement {
  const { form, section, start, end } = marked;
  const text = texts[section] ?? '';
  const exact = text.slice(start, end);
  const paragraphs = new Paragraphs(text);
  const occurrence = paragraphs.startOf(start, start).split(exact).length - 1;
  return {
    key: claimKey({ form, exact, paragraph: paragraphs.startOf(start), occurrence }),
    ...marked,
    exact,
    paragraph: paragraphs.around(start, end),
    detected: knownOf([start, end], findingsIn(analysis, section), analysis.analyser),
  };
}

/** Hands out keys in reading order, counting statements that would have the same. */
class Keys {
  readonly #handedOut = new Map<string, number>();

  next(form: ClaimForm, exact: string, paragraph: string): string {
    const first = claimKey({ form, exact, paragraph, occurrence: 0 });
    const occurrence = this.#handedOut.get(first) ?? 0;
    this.#handedOut.set(first, occurrence + 1);
    return occurrence === 0 ? first : claimKey({ form, exact, paragraph, occurrence });
  }
}

function detectedClaim(claim: DetectedClaim, quotes: Quote[], analyser: string): Detected {
  const { kinds, source, via, cue, confidence, facts, reasons, start, end } = claim;
  const quote = quotes.find((other) => overlap([start, end], [other.start, other.end]) > 0);
  const span: Span | null = quote ? [quote.start, quote.end] : null;
  return { kinds, source, via, cue, confidence, facts, reasons, start, end, quote: span, analyser };
}

/** A quote has the kinds of the claims that it is part of. */
function detectedQuote(quote: Quote, claims: DetectedClaim[], analyser: string): Detected {
  const { speaker, via, cue, confidence, start, end } = quote;
  const around = claims.filter((claim) => overlap([start, end], [claim.start, claim.end]) > 0);
  const kinds = KINDS.filter((kind) => around.some((claim) => claim.kinds.includes(kind)));
  return {
    kinds,
    source: speaker,
    via,
    cue,
    confidence,
    facts: [],
    reasons: [],
    start,
    end,
    quote: [start, end],
    analyser,
  };
}

function knownOf(marked: Span, { claims, quotes, attributions }: Findings, analyser: string): Detected | null {
  const claim = mostOverlapping(marked, claims, ({ start, end }) => [start, end]);
  const quote = mostOverlapping(marked, quotes, ({ start, end }) => [start, end]);
  const isInQuote = quote !== null && quote.start <= marked[0] && quote.end >= marked[1];
  if (claim) {
    const detected = detectedClaim(claim, quotes, analyser);
    return isInQuote ? { ...detected, source: quote.speaker, via: quote.via, cue: quote.cue } : detected;
  }
  if (quote) return detectedQuote(quote, [], analyser);
  const said = mostOverlapping(marked, attributions, ({ content }) => content);
  if (!said?.speaker) return null;
  const [start, end] = said.content;
  const nothing = { kinds: [], via: null, confidence: 0, facts: [], reasons: [], quote: null };
  return { ...nothing, source: said.speaker, cue: said.cue, start, end, analyser };
}

function mostOverlapping<T>(span: Span, candidates: T[], spanOf: (candidate: T) => Span): T | null {
  let best: T | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const shared = overlap(span, spanOf(candidate));
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}
