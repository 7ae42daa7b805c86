/** The words of a folded text in order. */
export interface Words {
  /** UTF-16 offsets into the text. */
  starts: number[];
  ends: number[];
  /** As written, quotation marks and the like folded. */
  forms: string[];
}

// Scripts without spaces between words are taken sign by sign.
const SIGN =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[[\\p{L}\\p{M}\\p{N}]--[${SIGN}]]+(?:'[\\p{L}\\p{N}]+)*|[${SIGN}]`, 'gv');

/** Finds the words between two offsets of `text`; the offsets returned count from the text's beginning. */
export function wordsOf(text: string, start = 0, end = text.length): Words {
  const words: Words = { starts: [], ends: [], forms: [] };
  for (const match of text.slice(start, end).matchAll(WORD)) {
    words.starts.push(start + match.index);
    words.ends.push(start + match.index + match[0].length);
    words.forms.push(match[0]);
  }
  return words;
}

/** Where pairs of neighbouring words stand in a text; made once, asked for each quote that is not there verbatim. */
export interface WordPairs {
  words: Words;
  /** Indices of the first words of a pair's places, upper or lower case, the last place first; at most `limit`. */
  placesOf(first: string, second: string, limit: number): number[];
}

export function indexPairs(text: string): WordPairs {
  const words = wordsOf(text);
  const numbers = new Map<string, number>();
  const ids = words.forms.map((word) => {
    const form = word.toLowerCase();
    const known = numbers.get(form) ?? numbers.size;
    numbers.set(form, known);
    return known;
  });
  const key = (first: number, second: number) => first * numbers.size + second;
  const lastPlace = new Map<number, number>();
  const placeBefore = new Int32Array(ids.length).fill(-1);
  for (let i = 0; i + 1 < ids.length; i++) {
    const pair = key(ids[i]!, ids[i + 1]!);
    placeBefore[i] = lastPlace.get(pair) ?? -1;
    lastPlace.set(pair, i);
  }
  const placesOf = (first: string, second: string, limit: number) => {
    const [a, b] = [numbers.get(first.toLowerCase()), numbers.get(second.toLowerCase())];
    const places: number[] = [];
    if (a === undefined || b === undefined) return places;
    for (let at = lastPlace.get(key(a, b)) ?? -1; at >= 0 && places.length < limit; at = placeBefore[at]!)
      places.push(at);
    return places;
  };
  return { words, placesOf };
}

/** How much a word counts when wordings are compared: “of” and “the” say less than others. */
export function weightOf(form: string): number {
  return form.length < 4 ? 2 : 3;
}
