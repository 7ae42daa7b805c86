import type { Token } from '../language/index.ts';

/** A number in figures or words: tokens `[first, end)`. */
export interface NumberRead {
  value: number;
  first: number;
  end: number;
  /** Written in words. */
  words: boolean;
}

/** "zero" to "ninety-nine". */
const WORD_VALUES: ReadonlyMap<string, number> = (() => {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const values = new Map(small.map((word, i) => [word, i]));
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, i) => {
    const tens = (i + 2) * 10;
    values.set(word, tens);
    for (let unit = 1; unit < 10; unit++) values.set(`${word}-${small[unit]}`, tens + unit);
  });
  return values;
})();
const LONGEST = 6;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['dozen', 12],
]);

/** The number that begins at token `i`, `null` where none does. */
export function numberAt(tokens: readonly Token[], i: number, to: number): NumberRead | null {
  const token = tokens[i]!;
  if (token.kind === 'number') return figuresAt(tokens, i, to);
  let value = WORD_VALUES.get(token.lower);
  if (value === undefined) return null;
  let end = i + 1;
  for (; end < Math.min(to, i + LONGEST); end++) {
    const { lower } = tokens[end]!;
    const next = WORD_VALUES.get(lower);
    const scale = SCALES.get(lower);
    if (next !== undefined && mayFollow(value, next)) value += next;
    else if (scale) value *= scale;
    else if (!(lower === 'and' && value >= 100 && WORD_VALUES.has(tokens[end + 1]?.lower ?? ''))) break;
  }
  return { value, first: i, end, words: true };
}

/** "hundred twelve", "twenty two", but not "nine two". */
function mayFollow(value: number, next: number): boolean {
  return (value >= 100 && value % 100 === 0) || (value >= 20 && value % 10 === 0 && next < 10);
}

function figuresAt(tokens: readonly Token[], i: number, to: number): NumberRead | null {
  const { text } = tokens[i]!;
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  const scale = i + 1 < to ? SCALES.get(tokens[i + 1]!.lower) : undefined;
  return scale
    ? { value: value * scale, first: i, end: i + 2, words: false }
    : { value, first: i, end: i + 1, words: false };
}
