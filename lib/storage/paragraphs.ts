/** A longer paragraph is kept only around the words in question, in UTF-16 code units before and after them. */
const AROUND = 2000;

/** The paragraphs of a text in which they are separated by blank lines. */
export class Paragraphs {
  readonly #text: string;
  /** Where each starts, in ascending order. */
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0, ...Array.from(text.matchAll(/\n\s*\n/g), (gap) => gap.index + gap[0].length)];
  }

  /** The text of the paragraph or paragraphs that hold a span, without what is far away from it. */
  around(start: number, end: number): string {
    const from = Math.max(this.#starts[this.#holding(start)]!, start - AROUND);
    const to = Math.min(this.#starts[this.#holding(end - 1) + 1] ?? this.#text.length, end + AROUND);
    return this.#text.slice(from, to).trim();
  }

  /** The text from the start of the paragraph that holds an offset to the offset `end` at most. */
  startOf(offset: number, end: number = this.#text.length): string {
    const paragraph = this.#holding(offset);
    return this.#text.slice(this.#starts[paragraph], Math.min(end, this.#starts[paragraph + 1] ?? end));
  }

  /** Index of the paragraph that holds an offset. */
  #holding(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
