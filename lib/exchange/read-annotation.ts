/** What an annotation says, whichever program wrote it. */
import type { Kind } from '../analysis/types.ts';
import type { Assessment, ClaimForm } from '../storage/records.ts';
import type { SkippedRecord } from './imports.ts';
import type { TextPosition, TextQuote } from './selectors.ts';

export interface ReadAnnotation {
  /** What tells it from others in its file and elsewhere; `null` where it has no name. */
  name: string | null;
  /** Key of the claim, where Claimlight wrote it. */
  key: string | null;
  form: ClaimForm;
  page: {
    url: string;
    title: string | null;
    outlet: string | null;
    byline: string | null;
    publishedTime: string | null;
    lang: string | null;
  };
  quote: TextQuote;
  position: TextPosition | null;
  /** Milliseconds since 1970; `null` where it is not stated. */
  created: number | null;
  modified: number | null;
  note: string;
  tags: string[];
  /** The reader's own, and those that the analyser gave. */
  kinds: { chosen: Kind[]; found: Kind[] };
  speaker: string | null;
  assessment: Assessment | null;
  evidence: { url: string; note: string; date: string | null }[];
}

/** An annotation, or why it is left out. */
export type AnnotationReading = ReadAnnotation | { problem: SkippedRecord['problem'] };

/** JSON-LD has one value or a list of them in the same place. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A field of a value that may be anything; `undefined` where it has none of its own. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** The first text among values, without space around it; `null` when there is none. */
export function textOf(value: unknown): string | null {
  const text = listOf(value).find((each) => typeof each === 'string');
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Milliseconds of a stated time, `null` when it is none. */
export function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) || time < 0 ? null : time;
}

/** The selectors of a target, those that refine others and those in a choice among them. */
export function selectorsOf(value: unknown, depth = 0): { quote: TextQuote | null; position: TextPosition | null } {
  const all = depth > 8 ? [] : listOf(value);
  const inner = all.map((each) =>
    selectorsOf(
      [...listOf(fieldOf(each, 'refinedBy')), ...listOf(fieldOf(each, 'items'))],
      depth + (all.length ? 1 : 9),
    ),
  );
  const quote = all.map(quoteOf).find((found) => found !== null) ?? inner.find((found) => found.quote)?.quote ?? null;
  const position =
    all.map(positionOf).find((found) => found !== null) ?? inner.find((found) => found.position)?.position ?? null;
  return { quote, position };
}

function quoteOf(value: unknown): TextQuote | null {
  const exact = fieldOf(value, 'exact');
  if (fieldOf(value, 'type') !== 'TextQuoteSelector' || typeof exact !== 'string' || exact.trim() === '') return null;
  const context = (name: 'prefix' | 'suffix') => {
    const text = fieldOf(value, name);
    return typeof text === 'string' ? { [name]: text } : {};
  };
  return { type: 'TextQuoteSelector', exact, ...context('prefix'), ...context('suffix') };
}

function positionOf(value: unknown): TextPosition | null {
  const [start, end] = [fieldOf(value, 'start'), fieldOf(value, 'end')];
  const isPosition = fieldOf(value, 'type') === 'TextPositionSelector' && isCount(start) && isCount(end) && start < end;
  return isPosition ? { type: 'TextPositionSelector', start, end } : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
