import { tokenize } from '../../language/index.ts';
import type { Lexicon, Phrase } from './notation.ts';
import { formsOf, phraseOf, phraseTexts } from './notation.ts';

/** How a lexicon is read into a tree. */
interface Reading<End> {
  /** Under which key a form of a word is looked up. */
  keyOf: (form: string) => string;
  /** What the tree holds where a phrase of an entry ends. */
  endOf: (entry: string, phrase: Phrase) => End;
}

const NONE: readonly never[] = [];

/** A phrase on its way down the tree, read when a text first gets as far as the phrase has come. */
interface Climber<End> {
  entry: string;
  text: string;
  phrase: Phrase | null;
  end: End | null;
}

/**
 * A place in the tree of a lexicon's phrases, reached by the words of a phrase so far. It grows when it is first asked:
 * an article touches few of thousands of phrases, and the first article need not wait for the others.
 */
export class PhraseNode<End> {
  readonly #reading: Reading<End>;
  readonly #depth: number;
  #climbers: Climber<End>[] | null = null;
  #ends: End[] | null = null;
  #gap: PhraseNode<End> | null = null;
  #next: Map<string, PhraseNode<End>> | null = null;

  constructor(reading: Reading<End>, depth: number) {
    this.#reading = reading;
    this.#depth = depth;
  }

  /** The phrases that end here, in the order of the lexicon. */
  get ends(): readonly End[] {
    this.#grow();
    return this.#ends ?? NONE;
  }

  /** Where phrases go on after some other words. */
  get gap(): PhraseNode<End> | null {
    this.#grow();
    return this.#gap;
  }

  /** Where phrases go on with a word. */
  next(key: string): PhraseNode<End> | undefined {
    this.#grow();
    return this.#next?.get(key);
  }

  /** Lets a phrase of an entry go on from here with one of these forms. */
  add(entry: string, text: string, forms: readonly string[]): void {
    const climber = { entry, text, phrase: null, end: null };
    for (const form of forms) this.#child(form).#take(climber);
  }

  #take(climber: Climber<End>): void {
    if (this.#climbers) this.#climbers.push(climber);
    else this.#climbers = [climber];
  }

  #grow(): void {
    const climbers = this.#climbers;
    if (!climbers) return;
    this.#climbers = null;
    for (const climber of climbers) {
      climber.phrase ??= phraseOf(climber.text, wordsOf);
      if (climber.phrase.length === this.#depth) {
        climber.end ??= this.#reading.endOf(climber.entry, climber.phrase);
        this.#ends ??= [];
        this.#ends.push(climber.end);
        continue;
      }
      const forms = climber.phrase[this.#depth]!;
      if (forms === null) this.#gap ??= new PhraseNode(this.#reading, this.#depth + 1);
      if (forms === null) this.#gap!.#take(climber);
      for (const form of forms ?? []) this.#child(form).#take(climber);
    }
  }

  #child(form: string): PhraseNode<End> {
    this.#next ??= new Map();
    const key = this.#reading.keyOf(form);
    let child = this.#next.get(key);
    if (!child) {
      child = new PhraseNode(this.#reading, this.#depth + 1);
      this.#next.set(key, child);
    }
    return child;
  }
}

/** The root of the tree of all phrases of a lexicon. */
export function phraseTree<End>(lexicon: Lexicon, reading: Reading<End>): PhraseNode<End> {
  const root = new PhraseNode(reading, 0);
  const forms = new Map<string, readonly string[]>();
  for (const [entry, phrases] of Object.entries(lexicon))
    for (const text of phraseTexts(phrases)) {
      const space = text.indexOf(' ');
      const first = space < 0 ? text : text.slice(0, space);
      // Only a plain word is sure to be one word to the matcher as well.
      const ofFirst: readonly string[] =
        forms.get(first) ?? (PLAIN_PART.test(first) ? formsOf(first) : phraseOf(text, wordsOf)[0]) ?? [];
      forms.set(first, ofFirst);
      root.add(entry, text, ofFirst);
    }
  return root;
}

const PLAIN = /^[A-Za-z]+$/;
const PLAIN_PART = /^[A-Za-z]+[+*]?$/;

/** The words that a text's tokens will have for a piece of the lexicon. */
function wordsOf(text: string): string[] {
  return PLAIN.test(text) ? [text] : tokenize(text).map((token) => token.text.replaceAll('’', "'"));
}
