/** Text reduced to what matters for recognising words, with the way back. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where its source begins. */
  starts: Uint32Array;
  /** For each UTF-16 unit of `text`, where its source ends. */
  ends: Uint32Array;
}

const SPACE = 32;
const QUOTE = 39;
const DASH = 45;
const STOP = 46;
const ELLIPSIS = 0x2026;
const DROPPED = 0;

const QUOTES = '"`´‘’‚‛“”„‟‹›«»′″‵‶〝〞〟＂＇「」『』';
const DASHES = '‐‑‒–—―−⸺⸻﹘﹣－';
const SPACES =
  '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
/** Soft hyphen, joiners and marks of width zero, direction marks, variation selectors; first and last of each run. */
const INVISIBLE = [
  '\u00ad\u00ad',
  '\u034f\u034f',
  '\u061c\u061c',
  '\u180e\u180e',
  '\u200b\u200f',
  '\u202a\u202e',
].concat(['\u2060\u206f', '\ufe00\ufe0f', '\ufeff\ufeff']);
const INVISIBLE_PATTERN = new RegExp(`[${INVISIBLE.map(([first, last]) => `${first}-${last}`).join('')}]`, 'g');

const FOLDS = new Map<number, number>();
for (const c of QUOTES) FOLDS.set(c.charCodeAt(0), QUOTE);
for (const c of DASHES) FOLDS.set(c.charCodeAt(0), DASH);
for (const c of SPACES) FOLDS.set(c.charCodeAt(0), SPACE);
for (const run of INVISIBLE) {
  for (let code = run.charCodeAt(0); code <= run.charCodeAt(1); code++) FOLDS.set(code, DROPPED);
}

// Half a surrogate pair comes out as one replacement character, so lengths agree.
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Folds what editors and content systems change without changing a word: runs of white space become one space, all
 * quotation marks `'`, runs of dashes `-` and of three dots and more `…`, both without the space around them;
 * invisible characters go; letters with combining marks are composed. Folding twice changes nothing.
 */
export function fold(source: string): Folded {
  const codes = new Uint16Array(source.length);
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  let length = 0;
  const put = (code: number, start: number, end: number) => {
    codes[length] = code;
    starts[length] = start;
    ends[length++] = end;
  };
  /** Puts a dash or an ellipsis, taking in one that stands before it and the space between. */
  const join = (code: number, start: number, end: number) => {
    if (codes[length - 1] === SPACE && length) length--;
    if (codes[length - 1] === code && length) ends[length - 1] = end;
    else put(code, start, end);
  };
  for (let at = 0; at < source.length; at++) {
    const raw = source.charCodeAt(at);
    // Most of any text: no need to look anything up, and no call.
    if ((raw > 96 && raw < 123) || (raw > 64 && raw < 91) || (raw > 47 && raw < 58)) {
      codes[length] = raw;
      starts[length] = at;
      ends[length++] = at + 1;
      continue;
    }
    const code = raw === SPACE ? SPACE : (FOLDS.get(raw) ?? raw);
    const last = length ? codes[length - 1]! : SPACE;
    if (code === DROPPED) continue;
    else if (code === SPACE) {
      if ((last !== SPACE || !length) && last !== DASH && last !== ELLIPSIS) put(SPACE, at, at + 1);
    } else if (code === DASH || code === ELLIPSIS) join(code, at, at + 1);
    else if (code === STOP) {
      const dots = last === ELLIPSIS && length ? 1 : dotsBefore(codes, length);
      if (last === ELLIPSIS && length) ends[length - 1] = at + 1;
      else if (dots) {
        length -= dots;
        join(ELLIPSIS, starts[length]!, at + 1);
      } else put(STOP, at, at + 1);
    } else {
      const composed = code >= 0x300 && code <= 0x36f && length ? compose(last, code) : 0;
      if (composed) {
        codes[length - 1] = composed;
        ends[length - 1] = at + 1;
      } else put(code, at, at + 1);
    }
  }
  return {
    text: UTF_16.decode(codes.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** `source` as a reader sees it: nothing invisible, runs of white space as one space. */
export function displayed(source: string): string {
  return source.replace(INVISIBLE_PATTERN, '').replace(/\s+/g, ' ');
}

/** How many units the two dots before `length` take, spaced (`. .`) or not; 0 when there are no two. */
function dotsBefore(codes: Uint16Array, length: number): number {
  let at = length;
  for (let dots = 0; dots < 2; dots++) {
    if (at && codes[at - 1] === SPACE) at--;
    if (!at || codes[at - 1] !== STOP) return 0;
    at--;
  }
  return length - at;
}

/** The one unit that a letter and a combining mark make, 0 where there is none. */
function compose(letter: number, mark: number): number {
  const composed = String.fromCharCode(letter, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : 0;
}
