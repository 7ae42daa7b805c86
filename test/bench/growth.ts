import { analyse } from '../../lib/analysis/index.ts';
import { atMost, type Figure } from './figures.ts';

const ROUNDS = 5;
/** Linear work doubles; the rest is room for the processor's caches and the collector. */
const MOST = 2.6;

/** Texts that make careless code slow, by how many pieces they have. */
const HOSTILE: [what: string, pieces: number, text: (pieces: number) => string][] = [
  [
    '1 MB of paragraphs',
    13_000,
    (n) => 'ICE lodged a detainer, Ada Quill said, and “nobody came” for the man.\n\n'.repeat(n),
  ],
  [
    'a sentence of 100,000 characters',
    2_300,
    (n) => 'Quill said ICE held “a b c” and the jail told them no, '.repeat(n),
  ],
  ['10,000 quotation marks', 10_000, (n) => '“a b c d '.repeat(n)],
  ['10,000 straight and single marks', 10_000, (n) => `"a 'b c' `.repeat(n / 2)],
  ['lone surrogates', 20_000, (n) => 'ICE \ud800 detainer \udc00 '.repeat(n)],
  ['right-to-left text', 10_000, (n) => 'אמר “לא בא איש” דן. \u202eICE detainer\u202c '.repeat(n)],
  ['names in a row', 40_000, (n) => 'Abc '.repeat(n)],
  ['numbers and dates in a row', 20_000, (n) => 'May 5, 2,018 1,200 '.repeat(n)],
  [
    'counts and dates in claims',
    200,
    (n) => `ICE lodged 12 detainers May 5, 2018, ${'1,200 people the next day '.repeat(50)}and so on. `.repeat(n),
  ],
  ['abbreviations in a row', 40_000, (n) => 'U.S. Sgt. '.repeat(n)],
  ['gaps in a row', 40_000, (n) => 'turned turn '.repeat(n)],
];

/** How much longer the analysis takes of hostile texts of twice the length, as the mean over two doublings. */
export function benchGrowth(): Figure[] {
  return HOSTILE.map(([what, pieces, textOf]) => {
    const [quarter, whole] = [pieces / 4, pieces].map((n) => fastest(textOf(n)));
    return atMost(`twice the text takes so many times as long: ${what}`, Math.sqrt(whole! / quarter!), MOST, '×');
  });
}

/**
 * Processor time of this thread in the fastest of some rounds, in microseconds: a clock would count what others do on the machine, the
 * process's time what the collector's helper threads do, who work in parallel once a text is large.
 */
function fastest(text: string): number {
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const start = process.threadCpuUsage();
      analyse({ text });
      return process.threadCpuUsage(start).user;
    }),
  );
}
