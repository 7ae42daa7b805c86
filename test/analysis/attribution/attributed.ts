import type { AttributionContext } from '../../../lib/analysis/attribution/index.ts';
import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';

/** Each quotation of a text with its speaker's name. */
export function quotesIn(text: string, context?: AttributionContext): [exact: string, speaker: string | null][] {
  return attribute(readDocument(text), context).quotes.map(({ exact, speaker }) => [exact, speaker?.name ?? null]);
}

/** Who vouches for each sentence of a text, `null` for the article's own voice. */
export function voicesIn(text: string, context?: AttributionContext): (string | null)[] {
  return attribute(readDocument(text), context).voices.map(({ speaker }) => speaker?.name ?? null);
}
