import type { Section } from '../../reading/types.ts';
import type { Attribution, Quote, Span, Speaker } from '../types.ts';

/** What kind of speaker a name stands for; decides which pronouns and descriptions can mean it. */
export type PersonKind = 'person' | 'body' | 'document' | 'place' | 'unknown';

/** A person or body that the article names. */
export interface Person {
  /** The fullest name that the article gives, without title. */
  name: string;
  /** Shorter names, spellings and acronyms in use for it. */
  aliases: string[];
  kind: PersonKind;
  gender: 'female' | 'male' | 'plural' | null;
  /** As the article words it: "sheriff", "field office director". */
  role?: string;
  organisation?: string;
  /** Where it is named, in reading order. */
  mentions: Span[];
}

/**
 * Who vouches for one sentence; parallel to `document.sentences`. With no attribution that covers the main part of the
 * sentence, `speaker` is null: the article's own voice.
 */
export interface Voice {
  speaker: Speaker | null;
  /** The words beside the cue that name the source. */
  source: Span | null;
  cue: Span | null;
  /** Who relayed it, where the article names a relay. */
  via: string | null;
  /** Share of the sentence's words, 0 to 1, inside quotation marks that are somebody's speech. */
  quoted: number;
  /** Share of the sentence's words, 0 to 1, inside the content of some attribution. */
  covered: number;
  /** Indices into `attributions` of all that touch the sentence, the outermost first. */
  attributions: number[];
}

/** What is known about the article besides the text of this part. */
export interface AttributionContext {
  outlet?: string | null;
  byline?: string | null;
  /** People of the article's body, for its headline and standfirst. */
  people?: readonly Person[];
  /** A headline says before or after a colon who speaks. */
  section?: Section;
}

export interface Attributed {
  quotes: Quote[];
  attributions: Attribution[];
  people: Person[];
  /** One for each sentence of the document. */
  voices: Voice[];
}
