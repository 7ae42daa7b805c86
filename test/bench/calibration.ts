import { resolve } from 'node:path';
import { readCorpus } from '../../commands/attribution-training/corpus.ts';
import { judgedQuotes } from '../../commands/attribution-training/judged-quotes.ts';
import { calibrate, judged, judgedSentences } from '../../commands/claims-training/leave-out.ts';
import { leaveOut } from '../../commands/claims-training/leave-out-in-threads.ts';
import { atMost, type Figure } from './figures.ts';

const CORPUS = resolve(import.meta.dirname, '../corpus');
const TENTHS = 10;
/** Articles of one fold are enough for the quotes; a fit takes long. */
const FOLD = 0;
/** Points by which confidence and share of right findings may differ on average. */
const MOST_ERROR = 5;

export interface Judged {
  /** 0 to 1. */
  confidence: number;
  right: boolean;
}

/**
 * Reliability by tenths of the confidence, and the expected calibration error: the difference between mean confidence and share of right
 * findings in each tenth, averaged over the findings (Naeini, Cooper and Hauskrecht 2015).
 */
export function reliabilityFigures(what: string, findings: readonly Judged[]): Figure[] {
  let error = 0;
  const rows: Figure[] = [];
  for (let tenth = 0; tenth < TENTHS; tenth++) {
    const inside = findings.filter(({ confidence }) => Math.min(TENTHS - 1, Math.floor(confidence * TENTHS)) === tenth);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((finding) => finding.right).length / inside.length;
    error += (Math.abs(mean - right) * inside.length) / findings.length;
    rows.push({
      what: `${what}, confidence ${tenth * 10} to ${tenth * 10 + 10} %`,
      value: `${(100 * right).toFixed(0)} % right, ${(100 * mean).toFixed(0)} % expected (${inside.length})`,
    });
  }
  return [...rows, atMost(`${what}, expected calibration error`, 100 * error, MOST_ERROR, 'points')];
}

/** How far a confidence can be believed, on articles left out of the fitting; fits models anew, which takes minutes. */
export async function benchCalibration(): Promise<Figure[]> {
  const unseen = judgedSentences(await leaveOut());
  const golds = readCorpus(['train', 'own'].map((folder) => resolve(CORPUS, folder)));
  return [
    ...reliabilityFigures('claims', judged(unseen, calibrate(unseen))),
    ...reliabilityFigures('quotes with speaker', judgedQuotes(golds, FOLD)),
  ];
}
