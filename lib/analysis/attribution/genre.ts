import type { Document } from '../language/index.ts';
import type { TokenRange } from './frames.ts';

/** What kind of article it is: "EDITORIAL: …", "Fact check: …". */
const GENRES = new Set(
  'editorial opinion column commentary analysis explainer essay review profile interview transcript exchange letter letters check focus advice live blog update updates exclusive breaking developing video audio podcast photos watch listen log recap roundup timeline'.split(
    ' ',
  ),
);

/** Whether what stands before a colon says what kind of article it is, and nobody who speaks. */
export const namesGenre = ({ tokens }: Document, { to }: TokenRange): boolean =>
  GENRES.has(tokens[to - 1]!.lower) && tokens[to]?.text === ':';
