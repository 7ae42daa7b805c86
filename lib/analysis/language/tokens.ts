/** What a token is: letters or digits in it decide; `mark` is any quotation mark or free-standing apostrophe. */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation';

/** A word, number or single sign. Possessive and contracted endings ("’s", "’ll") are tokens of their own. */
export interface Token {
  /** UTF-16 offset into the document's text. */
  start: number;
  end: number;
  text: string;
  /** Lower case, with typographic apostrophes made straight; abbreviations keep their inner periods ("u.s."). */
  lower: string;
  kind: TokenKind;
}

const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:/-]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}_]+(?:[-‐‑'’][\p{L}\p{M}\p{N}_]+)*|[^\s\u200b\ufeff]/gu;
const CLITIC = /['’](?:s|d|ll|re|ve|m)$/iu;
const LETTER = /[\p{L}\p{M}_]/u;
const DIGIT = /\p{N}/u;
const MARK = /^["“”„‟″«»‘’‚‛'‹›`´]$/u;

/** Splits text into tokens in one linear pass; `from` is added to every offset. */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = from + match.index;
    const word = match[0];
    if (word.length === 1 && MARK.test(word)) {
      tokens.push({ start, end: start + 1, text: word, lower: word, kind: 'mark' });
      continue;
    }
    const clitic = word.length > 2 ? CLITIC.exec(word) : null;
    const cut = clitic ? clitic.index : word.length;
    tokens.push(token(word.slice(0, cut), start));
    if (clitic) tokens.push(token(word.slice(cut), start + cut));
  }
  return tokens;
}

function token(text: string, start: number): Token {
  const kind = DIGIT.test(text[0] ?? '') ? 'number' : LETTER.test(text) ? 'word' : 'punctuation';
  const lower = kind === 'word' ? text.toLowerCase().replaceAll('’', "'") : text;
  return { start, end: start + text.length, text, lower, kind };
}

/** Whether the token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  const first = token.text[0] ?? '';
  return token.kind === 'word' && first !== first.toLowerCase();
}
