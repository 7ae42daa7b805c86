/** What a pair of equal words counts; more when the letters' case agrees, and for each neighbour that is equal too. */
const PAIR = 4;
const SAME_CASE = 1;
const NEIGHBOUR = 2;

/**
 * Largest product of both lengths: a quote of 500 words against 4,000 on the page. Beyond it nothing is paired, so what
 * is longer is found only verbatim.
 */
const MOST_CELLS = 2_000_000;

/**
 * Pairs equal words of two lists in order, so that most words and longest runs are paired: the heaviest chain of equal
 * words, found from the end over the pairs alone (after Hunt and Szymanski, “A fast algorithm for computing longest
 * common subsequences”, 1977). Returns for each word of `before` the index of its like in `after`, or -1. Upper and
 * lower case are equal, yet tell where a sentence began.
 */
export function align(before: readonly string[], after: readonly string[]): Int32Array {
  const pairs = new Int32Array(before.length).fill(-1);
  if (before.length * after.length > MOST_CELLS) return pairs;

  const old = before.map((word) => word.toLowerCase());
  const now = after.map((word) => word.toLowerCase());
  const weightOf = (row: number, column: number) => {
    let weight = before[row] === after[column] ? PAIR + SAME_CASE : PAIR;
    if (row > 0 && column > 0 && old[row - 1] === now[column - 1]) weight += NEIGHBOUR;
    if (row + 1 < old.length && column + 1 < now.length && old[row + 1] === now[column + 1]) weight += NEIGHBOUR;
    return weight;
  };

  const heaviest = new ChainsByColumn(now.length);
  const columns = placesOf(now);
  for (let row = old.length - 1; row >= 0; row--) {
    const chains = (columns.get(old[row]!) ?? []).map((column): Chain => {
      const rest = heaviest.from(column + 1);
      return { row, column, rest, weight: weightOf(row, column) + (rest?.weight ?? 0) };
    });
    for (const chain of chains) heaviest.add(chain);
  }
  for (let chain = heaviest.from(0); chain; chain = chain.rest) pairs[chain.row] = chain.column;
  return pairs;
}

/** A pair of words and the heaviest pairs that may follow it. */
interface Chain {
  row: number;
  column: number;
  rest: Chain | null;
  weight: number;
}

function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, place) => {
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  });
  return places;
}

/** The heaviest chain that begins at a column or after it, of those added (a Fenwick tree of maxima). */
class ChainsByColumn {
  readonly #tree: (Chain | null)[];

  constructor(columns: number) {
    this.#tree = Array<Chain | null>(columns + 1).fill(null);
  }

  add(chain: Chain): void {
    for (let at = this.#tree.length - 1 - chain.column; at < this.#tree.length; at += at & -at) {
      if (chain.weight > (this.#tree[at]?.weight ?? 0)) this.#tree[at] = chain;
    }
  }

  from(column: number): Chain | null {
    let heaviest: Chain | null = null;
    for (let at = this.#tree.length - 1 - column; at > 0; at -= at & -at) {
      const chain = this.#tree[at];
      if (chain && chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
    }
    return heaviest;
  }
}
