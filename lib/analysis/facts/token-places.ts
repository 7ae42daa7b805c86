import type { Token } from '../language/index.ts';
import type { Span } from '../types.ts';

/** Index of the first token that begins at or after `offset`; the number of tokens where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens `[first, end)` of a span that begins and ends with tokens. */
export function tokenRange(tokens: readonly Token[], [start, end]: Span): { first: number; end: number } {
  return { first: tokenFrom(tokens, start), end: tokenFrom(tokens, end) };
}
