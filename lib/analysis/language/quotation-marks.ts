import type { Token } from './tokens.ts';

/**
 * Words between quotation marks, marks included. An opening mark that is never closed makes a pair that runs to the
 * end of its paragraph, as a quote that goes on in the next paragraph does.
 */
export interface QuotationPair {
  /** UTF-16 offsets of the whole, marks included. */
  start: number;
  end: number;
  /** Token indices: of the opening mark, and one past the last token inside (the closing mark when there is one). */
  open: number;
  close: number;
  closed: boolean;
  /** 0 outermost, 1 inside one other pair, and so on. */
  depth: number;
  single: boolean;
  paragraph: number;
  /** Opens a paragraph while the pair before it was left open in the paragraph before. */
  continues: boolean;
}

const SINGLE = new Set(['‘', '’', '‚', '‛', "'", '‹', '›', '`', '´']);
const OPENING = new Set(['“', '„', '‟', '«', '‘', '‚', '‛', '‹']);
const CLOSING = new Set(['”', '»', '’', '›', '´']);
const BEFORE_OPENING = /[\s([{<—–\-/:,“"‘'«„…*>|]/u;
const AFTER_CLOSING = /[\s)\]}.,;:!?—–\-/”"’'»…*|]/u;
const ELISION = /^(?:\d\ds?|em|til|tis|twas|cause|bout|n|round|cuz|ya|neath)\b/iu;

/** Pairs the marks of one paragraph, tokens `from` up to `to`, in linear time. Pairs come in order of their opening. */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: number,
): QuotationPair[] {
  const pairs: QuotationPair[] = [];
  const stack: QuotationPair[] = [];
  const nextSingleClose = closersAhead(text, tokens, from, to);
  const begin = tokens[from]?.start ?? 0;
  const finish = tokens[to - 1]?.end ?? 0;

  const open = (index: number, single: boolean) => {
    const start = tokens[index]!.start;
    const pair: QuotationPair = {
      ...{ start, end: finish, open: index, close: to, closed: false, depth: stack.length, single, paragraph },
      continues: false,
    };
    stack.push(pair);
    pairs.push(pair);
  };
  const close = (index: number, at: number) => {
    const pair = stack[at]!;
    stack.length = at;
    pair.close = index;
    pair.end = tokens[index]!.end;
    pair.closed = true;
  };

  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'mark') continue;
    const single = SINGLE.has(token.text);
    const before = token.start > begin ? text[token.start - 1]! : ' ';
    const after = token.end < finish ? text[token.end]! : ' ';
    const roomBefore = BEFORE_OPENING.test(before);
    const roomAfter = AFTER_CLOSING.test(after);
    const opener = roomBefore && !/\s/u.test(after);
    const closer = !/\s/u.test(before) && roomAfter;
    const top = stack.length - 1;
    const sameOnTop = top >= 0 && stack[top]!.single === single;

    if (single) {
      const closable = sameOnTop && closer && !(isPossessive(text, token) && nextSingleClose[i - from + 1]! < to);
      if (closable && !(opener && OPENING.has(token.text))) close(i, top);
      else if (opener && token.text !== '’' && !sameOnTop && nextSingleClose[i - from + 1]! < to) {
        if (!ELISION.test(text.slice(token.end, token.end + 8))) open(i, true);
      }
      continue;
    }

    let at = top;
    while (at >= 0 && stack[at]!.single) at--;
    const says = OPENING.has(token.text) ? 'open' : CLOSING.has(token.text) ? 'close' : null;
    const strictlyOpens = opener && !closer;
    const strictlyCloses = closer && !opener;
    if (at < 0 || (at < top && !strictlyCloses && says === 'open')) {
      if ((says === 'open' && !strictlyCloses) || (says !== 'close' && opener) || (says === 'close' && strictlyOpens))
        open(i, false);
    } else if ((says === 'open' && !strictlyCloses) || (says === null && strictlyOpens)) {
      const dropped = stack[at]!;
      stack.length = at;
      dropped.close = i;
      dropped.end = tokens[i - 1]!.end;
      open(i, false);
    } else close(i, at);
  }

  return pairs.filter((pair) => pair.closed || (!pair.single && pair.close - pair.open > 1));
}

/** For each token of the paragraph, the index of the next mark from there on that may close single quotation. */
function closersAhead(text: string, tokens: readonly Token[], from: number, to: number): Int32Array {
  const ahead = new Int32Array(to - from + 1).fill(to);
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]!;
    const could =
      (token.text === '’' || token.text === "'" || token.text === '›' || token.text === '´') &&
      !/\s/u.test(text[token.start - 1] ?? ' ') &&
      AFTER_CLOSING.test(text[token.end] ?? ' ') &&
      !isPossessive(text, token);
    ahead[i - from] = could ? i : ahead[i - from + 1]!;
  }
  return ahead;
}

/** "officers’ families": an apostrophe after a plural s, with a small letter to come. */
function isPossessive(text: string, token: Token): boolean {
  return text[token.start - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(token.end, token.end + 3));
}
