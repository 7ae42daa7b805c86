/**
 * What the analyser takes and what it finds. Every offset counts UTF-16 code units into the text of the part
 * that it belongs to; every span is `[start, end)`.
 */

/** The nine kinds of claim, in the order of a case's life; the order in which they are listed and ranked everywhere. */
export const KINDS = [
  'detainer',
  'response',
  'release',
  'enforcement',
  'criminal-case',
  'immigration-history',
  'policy',
  'statistic',
  'position',
] as const;

export type Kind = (typeof KINDS)[number];

/** `[start, end)` in UTF-16 code units. */
export type Span = [start: number, end: number];

/** An article as the reading step hands it over. `text` is its body: paragraphs separated by a blank line. */
export interface ArticleText {
  text: string;
  headline?: string | null;
  standfirst?: string | null;
  outlet?: string | null;
  byline?: string | null;
  /** ISO 8601 date or date-time. */
  published?: string | null;
  /** BCP 47 tag, as the page states it. */
  lang?: string | null;
}

/** Who vouches for a statement, under the fullest name that the article gives; `mention` is the wording used at this place. */
export interface Speaker {
  name: string;
  role?: string;
  organisation?: string;
  mention?: Span;
}

/** A rule that fired, by its id in the rule tables, and the words that made it fire. */
export interface Reason {
  rule: string;
  start: number;
  end: number;
}

export const CHARGE_STAGES = [
  'alleged',
  'arrested',
  'charged',
  'indicted',
  'pleaded',
  'tried',
  'convicted',
  'sentenced',
  'dismissed',
  'acquitted',
  'unknown',
] as const;

export type ChargeStage = (typeof CHARGE_STAGES)[number];

/**
 * A detail as the article states it. Blank is better than guessed: a field is left out unless the words give it. A `date` is a
 * day, month or year of ISO 8601, as exact as `precision` says; outcomes and manners are those that `facts/` lists; an offence
 * and a period keep the article's words.
 */
export type Fact = { start: number; end: number } & (
  | { type: 'person'; name: string; aliases?: string[] }
  | { type: 'age'; years: number; person?: string }
  | { type: 'nationality'; country: string; person?: string }
  | { type: 'agency'; name: string }
  | { type: 'facility'; name: string }
  | { type: 'jurisdiction'; name: string }
  | {
      type: 'date';
      event: 'detainer' | 'release' | 'arrest' | 'immigration-arrest';
      date: string;
      precision: 'day' | 'month' | 'year';
    }
  | { type: 'response'; outcome: string }
  | { type: 'release-manner'; manner: string }
  | { type: 'charge'; offence: string; stage: ChargeStage }
  | { type: 'statistic'; value: number; comparator?: string; unit?: string; population?: string; period?: string }
);

/** A sentence that makes at least one kind of claim. */
export interface DetectedClaim {
  start: number;
  end: number;
  exact: string;
  kinds: Kind[];
  /** `null`: the article's own voice. */
  source: Speaker | null;
  /** Who relayed it, where the article names a relay. */
  via: string | null;
  /** The words that report it. */
  cue: Span | null;
  /** Probability, 0 to 1, that a careful annotator would mark this sentence. */
  confidence: number;
  facts: Fact[];
  reasons: Reason[];
}

/** Words in quotation marks presented as somebody's speech or writing, marks included. */
export interface Quote {
  start: number;
  end: number;
  exact: string;
  speaker: Speaker | null;
  cue: Span | null;
  via: string | null;
  /** Probability, 0 to 1, that this is a quote and the speaker is right. */
  confidence: number;
}

/** A statement that the article reports as somebody's, direct or indirect, on the subject or not. */
export interface Attribution {
  /** The outermost span of what is reported. */
  content: Span;
  cue: Span | null;
  source: Span | null;
  speaker: Speaker | null;
}

/** What was found in one part of an article. All three lists are in reading order. */
export interface Findings {
  claims: DetectedClaim[];
  quotes: Quote[];
  attributions: Attribution[];
}

/** The whole result. Offsets in `headline` and `standfirst` count from the start of that part. */
export interface Analysis extends Findings {
  /** Version of rules and weights, stored with what they found. */
  analyser: string;
  headline: Findings | null;
  standfirst: Findings | null;
}
