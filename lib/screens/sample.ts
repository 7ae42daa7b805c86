import { analyse, type Kind, type Speaker } from '../analysis/index.ts';
import type { ClaimForm } from '../storage/records.ts';

/** A claim or quote found in a short text; offsets in UTF-16 code units. */
export interface FoundStatement {
  form: ClaimForm;
  start: number;
  end: number;
  kinds: Kind[];
  source: Speaker | null;
}

/** What the analyser finds in a short text, in reading order; a claim before a quote that begins with it. */
export function sampleStatements(text: string): FoundStatement[] {
  const { claims, quotes } = analyse({ text });
  return [
    ...claims.map(({ start, end, kinds, source }) => ({ form: 'claim' as const, start, end, kinds, source })),
    ...quotes.map(({ start, end, speaker }) => ({ form: 'quote' as const, start, end, kinds: [], source: speaker })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
