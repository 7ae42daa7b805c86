/**
 * Many small whole numbers as text, each taking about as many bits as its frequency is worth: asymmetric numeral systems
 * (Duda 2013). Text of one character a number compresses a sixth worse.
 */

/** Numbers from `-largest` to `largest`, where a table of frequencies has `2 * largest + 1` entries. */
export interface PackedNumbers {
  count: number;
  /**
   * How often each number stands in `SCALE`, from the smallest number to the largest, with spaces between: one table for
   * each column, the numbers being those of a matrix row by row.
   */
  frequencies: string[];
  /** The state of the decoder and the bytes that follow it, in base64. */
  bytes: string;
}

const SCALE_BITS = 12;
const SCALE = 1 << SCALE_BITS;
/** The state is at least this; below, it takes up another byte. */
const LEAST = 1 << 23;

/** Unpacks numbers in their order. Throws where `bytes` is not base64. */
export function unpackNumbers({ count, frequencies, bytes }: PackedNumbers): Int8Array {
  // Flat tables and plain loops, since this runs once, before anything is optimised.
  const columns = frequencies.length;
  const shares = Uint16Array.from(frequencies.join(' ').split(' '), Number);
  const width = shares.length / columns;
  const starts = new Uint16Array(shares.length);
  const symbols = new Uint8Array(columns * SCALE);
  for (let i = 0, start = 0; i < shares.length; i++) {
    if (i % width === 0) start = 0;
    const from = SCALE * Math.floor(i / width) + start;
    symbols.fill(i % width, from, from + shares[i]!);
    starts[i] = start;
    start += shares[i]!;
  }
  const read = atob(bytes);
  const numbers = new Int8Array(count);
  const largest = (width - 1) / 2;
  let at = 0;
  let state = 0;
  while (at < 4) state = (state << 8) | read.charCodeAt(at++);
  for (let i = 0, column = 0; i < count; i++) {
    const place = state & (SCALE - 1);
    const symbol = symbols[column * SCALE + place]!;
    const entry = column * width + symbol;
    numbers[i] = symbol - largest;
    state = shares[entry]! * (state >>> SCALE_BITS) + place - starts[entry]!;
    while (state < LEAST && at < read.length) state = (state << 8) | read.charCodeAt(at++);
    if (++column === columns) column = 0;
  }
  return numbers;
}

/** Packs whole numbers from `-largest` to `largest`, those of a matrix with so many columns. */
export function packNumbers(numbers: ArrayLike<number>, largest: number, columns = 1): PackedNumbers {
  const shares = Array.from({ length: columns }, (_, column) => sharesOf(numbers, largest, column, columns));
  const starts = shares.map(startsOf);
  const written: number[] = [];
  let state = LEAST;
  for (let i = numbers.length - 1; i >= 0; i--) {
    const symbol = numbers[i]! + largest;
    const share = shares[i % columns]![symbol]!;
    for (; state >= (LEAST >>> SCALE_BITS) * 256 * share; state >>>= 8) written.push(state & 255);
    state = Math.floor(state / share) * SCALE + (state % share) + starts[i % columns]![symbol]!;
  }
  for (let k = 0; k < 4; k++, state >>>= 8) written.push(state & 255);
  const bytes = btoa(
    written
      .reverse()
      .map((byte) => String.fromCharCode(byte))
      .join(''),
  );
  return { count: numbers.length, frequencies: shares.map((table) => table.join(' ')), bytes };
}

function startsOf(shares: ArrayLike<number>): Uint16Array {
  const starts = new Uint16Array(shares.length);
  for (let i = 1; i < shares.length; i++) starts[i] = starts[i - 1]! + shares[i - 1]!;
  return starts;
}

/**
 * How often each number of a column stands in `SCALE`: at least once where it stands at all; the commonest takes what
 * rounding leaves.
 */
function sharesOf(numbers: ArrayLike<number>, largest: number, column: number, columns: number): number[] {
  const counts = new Array<number>(2 * largest + 1).fill(0);
  for (let i = column; i < numbers.length; i += columns) counts[numbers[i]! + largest]!++;
  const all = Math.max(1, Math.ceil((numbers.length - column) / columns));
  const shares = counts.map((count) => (count ? Math.max(1, Math.floor((count / all) * SCALE)) : 0));
  const commonest = counts.indexOf(Math.max(...counts));
  shares[commonest]! += SCALE - shares.reduce((sum, share) => sum + share, 0);
  return shares;
}
