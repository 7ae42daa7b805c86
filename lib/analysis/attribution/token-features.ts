import type { Paragraph } from '../language/index.ts';
import type { TokenFacts } from './token-facts.ts';

/** Features of one token. */
export const WIDTH = 48;

function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

/** Writes the feature hashes of the tokens of one paragraph, `WIDTH` for each token, into a new array. */
export function paragraphFeatures(facts: TokenFacts, paragraph: Paragraph): Int32Array {
  const { firstToken: from, endToken: to } = paragraph;
  const features = new Int32Array((to - from) * WIDTH);
  const at = (values: Int32Array, i: number) => (i < from || i >= to ? -1 : values[i]!);
  let k = 0;
  let template = 0;
  const add = (a: number, b = 0, c = 0) => {
    features[k++] = mix(template++, a, b, c);
  };
  for (let i = from; i < to; i++) {
    template = 0;
    const { word, tag, cue, quote, guess, noun } = facts;
    const t0 = tag[i]!;
    const tl = at(tag, i - 1);
    const tr = at(tag, i + 1);
    const tll = at(tag, i - 2);
    const trr = at(tag, i + 2);
    const w0 = word[i]!;
    const wl = at(word, i - 1);
    const wr = at(word, i + 1);
    const q0 = quote[i]!;
    const ql = at(quote, i - 1);
    const qr = at(quote, i + 1);
    const g0 = guess[i]!;
    const gl = at(guess, i - 1);
    const gr = at(guess, i + 1);
    const c0 = cue[i]!;
    const cl = at(cue, i - 1);
    const cr = at(cue, i + 1);
    const left = facts.left[i]!;
    const right = facts.right[i]!;
    const since = facts.since[i]!;
    const place = facts.place[i]!;
    const type = facts.sentence[i]!;
    add(w0);
    add(wl);
    add(wr);
    add(at(word, i - 2));
    add(at(word, i + 2));
    add(w0, wl);
    add(w0, wr);
    add(t0, tl);
    add(t0, tr);
    add(t0, tl, tr);
    add(t0, tl, tll);
    add(t0, tr, trr);
    add(tll, tl, at(tag, i - 3));
    add(tr, trr, at(tag, i + 3));
    add(facts.suffix[i]!);
    add(c0, tl, tr);
    add(cl, t0);
    add(cr, t0);
    add(at(cue, i - 2), tl, t0);
    add(at(cue, i + 2), t0, tr);
    add(q0, t0);
    add(q0, ql, qr);
    add(q0, wl);
    add(q0, type);
    add(g0, gl, gr);
    add(g0, t0, tl);
    add(g0, c0);
    add(g0, q0);
    add(g0, w0);
    add(g0, type, place);
    add(left, t0);
    add(left, g0);
    add(right, t0);
    add(right, g0);
    add(left >> 3, since, q0);
    add(left >> 3, since, right >> 3);
    add(since, t0, place);
    add(place, t0);
    add(place, type, g0);
    add(type, q0, t0);
    add(noun[i]!, tl, tr);
    add(noun[i]!, at(noun, i - 1), at(noun, i + 1));
    add(noun[i]!, cl, cr);
    add(left >> 3, right >> 3, q0);
    add(g0, at(guess, i - 2), at(guess, i + 2));
    add(w0, g0, q0 ? 1 : 0);
    add(c0, ql ? 1 : 0, gl);
    add(c0, at(quote, i + 2) ? 1 : 0, tr);
  }
  return features;
}
