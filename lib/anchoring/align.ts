/** What a pair of equal words counts; more when the letters' case agrees, and for each neighbour that is equal too. */
const PAIR = 4;
const SAME_CASE = 1;
const NEIGHBOUR = 2;

/**
 * Largest table that is filled: a quote of 500 words against 4,000 on the page. Beyond it nothing is paired, so what
 * is longer is found only verbatim.
 */
const MOST_CELLS = 2_000_000;

/**
 * Pairs equal words of two lists in order, so that most words and longest runs are paired (longest common subsequence
 * with a bonus for runs, by dynamic programming). Returns for each word of `before` the index of its like in `after`,
 * or -1. Upper and lower case are equal, yet tell where a sentence began.
 */
export function align(before: readonly string[], after: readonly string[]): Int32Array {
  const [rows, columns] = [before.length, after.length];
  const pairs = new Int32Array(rows).fill(-1);
  if (!rows || !columns || rows * columns > MOST_CELLS) return pairs;

  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]) =>
    Int32Array.from(words, (word) => {
      const form = word.toLowerCase();
      const number = numbers.get(form) ?? numbers.size;
      numbers.set(form, number);
      return number;
    });
  const [old, now] = [numbered(before), numbered(after)];

  const width = columns + 1;
  const best = new Int32Array((rows + 1) * width);
  const gain = (row: number, column: number) => {
    let counts = before[row] === after[column] ? PAIR + SAME_CASE : PAIR;
    if (row > 0 && column > 0 && old[row - 1] === now[column - 1]) counts += NEIGHBOUR;
    if (row + 1 < rows && column + 1 < columns && old[row + 1] === now[column + 1]) counts += NEIGHBOUR;
    return counts;
  };
  for (let row = rows - 1; row >= 0; row--) {
    const word = old[row]!;
    const below = (row + 1) * width;
    let most = 0;
    for (let column = columns - 1; column >= 0; column--) {
      if (best[below + column]! > most) most = best[below + column]!;
      if (now[column] === word) {
        const paired = gain(row, column) + best[below + column + 1]!;
        if (paired > most) most = paired;
      }
      best[row * width + column] = most;
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column;
    if (best[at] === best[at + width]!) row++;
    else if (best[at] === best[at + 1]!) column++;
    else pairs[row++] = column++;
  }
  return pairs;
}
