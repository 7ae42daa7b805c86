import type { Document, QuotationPair, Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import type { Reading } from './reading.ts';

const SMALL_WORDS = new Set(
  'a an the of in on at for to and or but nor with from by as is it vs v via de la el into over is are be was not if than so up'.split(
    ' ',
  ),
);
const HEADING_SHARE = 0.9;
const FEWEST_HEADING_WORDS = 5;
const LONGEST_HEADING = 40;

/**
 * Whether quotation marks stand around the title of a work, programme or operation (“Meet the Press”), or inside a
 * heading, rather than around speech.
 */
export function isNaming(reading: Reading, pair: QuotationPair): boolean {
  return isHeading(reading.document, pair.paragraph) || (isTitle(reading.document, pair) && !isSaid(reading, pair));
}

/** Every word but the small ones begins with a capital, yet not all letters are capitals. */
function isTitle(document: Document, pair: QuotationPair): boolean {
  let large = 0;
  let shouted = 0;
  for (let i = pair.open + 1; i < pair.close; i++) {
    const token = document.tokens[i]!;
    if (/^[.?!;]$/u.test(token.text) && i < pair.close - 1) return false;
    if (!isPlainWord(token)) continue;
    if (isCapitalised(token)) {
      large++;
      if (token.text.length > 1 && token.text === token.text.toUpperCase()) shouted++;
    } else if (!SMALL_WORDS.has(token.lower) || i === pair.open + 1) return false;
  }
  return large > 1 && shouted < large;
}

/** Right beside a verb of saying that takes quotations: said “…”, “…” she said. */
function isSaid(reading: Reading, pair: QuotationPair): boolean {
  const { cues, tags } = reading.words;
  const before = tags[pair.open - 1];
  if (
    before === 'colon' ||
    ((before === 'comma' || before === 'cue') &&
      cues[before === 'cue' ? pair.open - 1 : pair.open - 2]?.class === 'say')
  )
    return true;
  const { endToken } = reading.document.paragraphs[pair.paragraph]!;
  for (let i = pair.close + 1; i < Math.min(endToken, pair.close + 6); i++) {
    if (cues[i]?.class === 'say') return true;
    if (!/^(?:name|subject|determiner|adverb|word)$/u.test(tags[i]!)) return false;
  }
  return false;
}

/** Whether nearly all words of a paragraph but the small ones begin with a capital: "WHICH COUNTIES SAY NO". */
export function isHeading(document: Document, paragraph: number): boolean {
  const { firstToken, endToken } = document.paragraphs[paragraph]!;
  if (endToken - firstToken > LONGEST_HEADING || document.paragraphs.length === 1) return false;
  let large = 0;
  let all = 0;
  for (let i = firstToken; i < endToken; i++) {
    const token = document.tokens[i]!;
    if (!isPlainWord(token) || SMALL_WORDS.has(token.lower)) continue;
    all++;
    if (isCapitalised(token)) large++;
  }
  return all >= FEWEST_HEADING_WORDS && large / all >= HEADING_SHARE;
}

function isPlainWord(token: Token): boolean {
  return token.kind === 'word' && !token.lower.startsWith("'");
}
