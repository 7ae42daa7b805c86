/**
 * Fits the weights of the claim finder to our own labelled articles, passages and phrase book, and writes
 * lib/analysis/claims/weights.json; the same input gives the same file.
 *   node commands/train-claims.ts [FOLDER…]
 * Prints how well each kind is found in articles left out of the fitting; the same scores calibrate the confidence.
 */
import { writeFileSync } from 'node:fs';
import { COMPILED } from '../lib/analysis/claims/rules/index.ts';
import { madeArticles, OUTPUTS, readFolder } from './claims-training/corpus.ts';
import { calibrate, figures, leaveOut, reliability } from './claims-training/leave-out.ts';
import { type Example, fitLogistic } from './claims-training/logistic.ts';

const FOLDERS = ['test/corpus/train', 'test/corpus/own', 'test/analysis/claims/passages'];
const TARGET = 'lib/analysis/claims/weights.json';

/** How freely the weights of a group of features move: the higher, the weaker the pull towards where they start. */
const FREEDOM: Record<string, number> = {
  ...{ bias: 3, r: 1, c: 1, 'c!': 0.7, g: 0.7, w: 0.5, l: 0.3, k: 0.2, n: 0.2 },
};
const OTHER_FREEDOM = 0.6;
const PULL = 4;
const SEEN_AT_LEAST = 3;
const ROUNDS = 60;
const RULE_WEIGHT = 1.5;
const MADE = 2400;
const MADE_WEIGHT = 0.25;
/** Weights of at most this many 127ths of the largest are left out. */
const SMALLEST = 2;

function freedomOf(feature: string): number {
  const group = feature[1] === '!' ? 'c!' : feature.includes(':') ? feature.slice(0, feature.indexOf(':')) : feature;
  return FREEDOM[group] ?? OTHER_FREEDOM;
}

/** Where the weights start: rules speak for their kind, everything else is neutral. */
function startOf(feature: string, output: number): number {
  const name = OUTPUTS[output];
  if (feature === 'bias') return name === 'claim' ? -1 : -2;
  const rule = feature.startsWith('r:') ? COMPILED.find(({ id }) => id === feature.slice(2)) : undefined;
  if (!rule) return 0;
  const weight = rule.weight ?? RULE_WEIGHT;
  return name === rule.kind ? weight : name === 'claim' ? weight / 2 : 0;
}

const fitted = (examples: readonly Example[]) =>
  fitLogistic(examples, { freedomOf, startOf, pull: PULL, seenAtLeast: SEEN_AT_LEAST, rounds: ROUNDS });

const folders = process.argv.length > 2 ? process.argv.slice(2) : FOLDERS;
const articles = folders.flatMap(readFolder);
const made = madeArticles(MADE, MADE_WEIGHT).flatMap(({ examples }) => examples);
const written = articles.flatMap(({ examples }) => examples);

const model = fitted([...written, ...made]);
const scale = OUTPUTS.map((_, k) => Math.max(...model.names.map((_, i) => Math.abs(model.weight(i, k)))) / 127);
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
  values: Buffer.from(Int8Array.from(values).buffer).toString('base64'),
};
writeFileSync(TARGET, `${JSON.stringify(stored, null, 2)}\n`);
console.log(`${articles.length} articles, ${written.length} sentences, ${names.length} features`);
console.log(`calibration ${stored.calibration}`);
for (const line of [...figures(unseen), ...reliability(unseen, calibration)]) console.log(line);
