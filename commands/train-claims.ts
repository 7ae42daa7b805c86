/**
 * Fits the weights of the claim finder to our own labelled articles, passages and phrase book, and writes
 * lib/analysis/claims/weights.json; the same input gives the same file.
 *   node commands/train-claims.ts [FOLDER…]
 * Prints how well each kind is found in articles left out of the fitting; the same scores calibrate the confidence.
 */
import { writeFileSync } from 'node:fs';
import { STEPS, ZERO } from '../lib/analysis/claims/model.ts';
import { OUTPUTS } from './claims-training/corpus.ts';
import { fitted, madeExamples, writtenArticles } from './claims-training/fitting.ts';
import { calibrate, figures, leaveOut, reliability } from './claims-training/leave-out.ts';

const TARGET = 'lib/analysis/claims/weights.json';
/** Features whose weights are all at most so many steps from zero are left out. */
const SMALLEST = 1;

const articles = writtenArticles(process.argv.length > 2 ? process.argv.slice(2) : undefined);
const made = madeExamples();
const written = articles.flatMap(({ examples }) => examples);

const model = fitted([...written, ...made]);
const scale = OUTPUTS.map((_, k) => Math.max(...model.names.map((_, i) => Math.abs(model.weight(i, k)))) / STEPS);
const names: string[] = [];
const values: number[] = [];
model.names.forEach((name, i) => {
  const row = OUTPUTS.map((_, k) => Math.round(model.weight(i, k) / scale[k]!));
  if (!row.some((value) => Math.abs(value) > SMALLEST)) return;
  names.push(name);
  values.push(...row);
});

const unseen = leaveOut(articles, made, fitted);
const calibration = calibrate(unseen);
const stored = {
  outputs: OUTPUTS.join(' '),
  calibration: calibration.map((value) => value.toFixed(4)).join(' '),
  scale: scale.map((value) => value.toPrecision(5)).join(' '),
  names: names.join(' '),
  values: values.map((value) => String.fromCharCode(ZERO + value)).join(''),
};
writeFileSync(TARGET, `${JSON.stringify(stored, null, 2)}\n`);
console.log(`${articles.length} articles, ${written.length} sentences, ${names.length} features`);
console.log(`calibration ${stored.calibration}`);
for (const line of [...figures(unseen), ...reliability(unseen, calibration)]) console.log(line);
