import { readQuote } from './quote.ts';
import { type RewordedPlace, rewordedPlace } from './reworded.ts';
import type { TextIndex } from './text-index.ts';
import type { Match, Selector, Span } from './types.ts';
import { type VerbatimPlace, verbatimPlaces } from './verbatim.ts';

const MISSING: Match = { state: 'missing', start: null, end: null, similarity: 0, text: '', candidates: [] };

/**
 * Finds what became of a saved quote in an indexed text: its wording where its context is; else another wording where
 * its context is; else its wording where it can't be another's. Malformed or empty selectors are `missing`.
 */
export function match(index: TextIndex, selectors: readonly Selector[]): Match {
  const quote = readQuote(selectors);
  if (!quote) return MISSING;
  const { sure, likely, areFewer } = verbatimPlaces(index, quote);
  if (sure.length) return verbatim(index, sure);
  const { place, isVacant } = rewordedPlace(index, quote);
  if (place) return reworded(index, place);
  // Its place is empty, so a twin that was there before is not the quote.
  return isVacant && areFewer ? MISSING : verbatim(index, likely);
}

function verbatim(index: TextIndex, [place, ...equals]: VerbatimPlace[]): Match {
  if (!place) return MISSING;
  if (equals.length) {
    const candidates = [place, ...equals].map(({ start, end }) => ({ start, end }));
    return { ...MISSING, state: 'ambiguous', similarity: 1, candidates };
  }
  return { ...found(index, place), state: isMoved(place) ? 'moved' : 'exact', similarity: 1 };
}

/** Where nothing is left of the page to compare with, a place without its context and path is another place. */
function isMoved({ evidence: { displaced, samePath, left, right } }: VerbatimPlace): boolean {
  return displaced ?? !(samePath || Math.max(left, right) >= 0.5);
}

function reworded(index: TextIndex, place: RewordedPlace): Match {
  if (!place.isSpacing) return { ...found(index, place), state: 'changed', similarity: place.similarity };
  return { ...found(index, place), state: place.displaced ? 'moved' : 'exact', similarity: 1 };
}

function found(index: TextIndex, { start, end }: Span) {
  return { start, end, text: index.displayed({ start, end }), candidates: [] };
}
