import type { Mention } from './mentions.ts';
import { COMPILED } from './rules/index.ts';
import type { Pattern } from './rules/notation.ts';

/** A pattern that holds for a sentence, with the tokens `[first, end)` that make it hold. */
export interface RuleMatch {
  pattern: Pattern;
  first: number;
  end: number;
}

/** Mentions of one sentence by concept. */
export type Places = ReadonlyMap<string, readonly Mention[]>;

const REACH = 14;

/** Patterns by the concepts that they may begin with. */
const BY_CONCEPT = new Map<string, Pattern[]>();
for (const { patterns } of COMPILED)
  for (const pattern of patterns)
    for (const concept of pattern.parts[0]!.concepts) {
      const list = BY_CONCEPT.get(concept);
      if (list) list.push(pattern);
      else BY_CONCEPT.set(concept, [pattern]);
    }

/** Groups mentions by concept. */
export function placesOf(mentions: readonly Mention[]): Map<string, Mention[]> {
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = places.get(mention.concept);
    if (list) list.push(mention);
    else places.set(mention.concept, [mention]);
  }
  return places;
}

/** Every pattern that holds, once, in the order of the rules. `before` are the places of the sentence before. */
export function matchRules(places: Places, before: Places): RuleMatch[] {
  const matches = new Map<Pattern, RuleMatch>();
  for (const concept of places.keys())
    for (const pattern of BY_CONCEPT.get(concept) ?? []) {
      if (matches.has(pattern) || !isPossible(pattern, places, before)) continue;
      const span = pattern.ordered ? inOrder(pattern, places) : anywhere(pattern, places);
      if (span) matches.set(pattern, { pattern, first: span.first, end: span.end });
    }
  return [...matches.values()].sort((a, b) => a.pattern.order - b.pattern.order);
}

function isPossible({ parts }: Pattern, places: Places, before: Places): boolean {
  for (const part of parts) {
    const where = part.before ? before : places;
    if (!part.concepts.some((concept) => where.has(concept))) return false;
  }
  return true;
}

type Reached = { first: number; end: number; last: number };

function anywhere(pattern: Pattern, places: Places): Reached | null {
  let found: Reached | null = null;
  for (const part of pattern.parts) {
    if (part.before) continue;
    const mention = nextOf(part.concepts, places, 0, Number.POSITIVE_INFINITY, found);
    if (!mention) return null;
    found = widen(found, mention);
  }
  return found;
}

function inOrder({ parts }: Pattern, places: Places): Reached | null {
  for (const concept of parts[0]!.concepts)
    for (const start of places.get(concept) ?? []) {
      const found = follow(parts.slice(1), widen(null, start), places);
      if (found) return found;
    }
  return null;
}

function follow(parts: Pattern['parts'], from: Reached, places: Places): Reached | null {
  let found = from;
  for (const part of parts) {
    const next = nextOf(part.concepts, places, found.last, found.last + REACH, null);
    if (!next) return null;
    found = { ...widen(found, next), last: next.end };
  }
  return found;
}

/** The first mention that begins in `[from, to]` and does not lie within what was taken already. */
function nextOf(
  concepts: readonly string[],
  places: Places,
  from: number,
  to: number,
  taken: Reached | null,
): Mention | null {
  for (const concept of concepts)
    for (const mention of places.get(concept) ?? []) {
      if (mention.first < from || mention.first > to) continue;
      if (taken && mention.first >= taken.first && mention.end <= taken.end) continue;
      return mention;
    }
  return null;
}

function widen(span: Reached | null, { first, end }: Mention): Reached {
  if (!span) return { first, end, last: end };
  return { first: Math.min(span.first, first), end: Math.max(span.end, end), last: Math.max(span.last, end) };
}
