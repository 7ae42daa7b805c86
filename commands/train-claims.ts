/**
 * Fits the weights of the claim finder to our own labelled articles, passages and phrase book, and writes
 * lib/analysis/claims/weights.json; the same input gives the same file.
 *   node commands/train-claims.ts [FOLDER…]
 * Prints how well each kind is found in articles left out of the fitting, and what each threshold would find; the same
 * scores calibrate the confidence.
 */
import { writeFileSync } from 'node:fs';
import { packMatrix, type StoredModel } from '../lib/analysis/claims/model.ts';
import { matrix, rowOf } from '../lib/analysis/claims/network.ts';
import { packNames } from '../lib/analysis/packed-names.ts';
import { OUTPUTS } from './claims-training/corpus.ts';
import { fitTo, MODELS, phraseBook, VECTOR_STEPS } from './claims-training/fitting.ts';
import { calibrate, figures, judgedSentences, reliability, thresholds } from './claims-training/leave-out.ts';
import { leaveOut } from './claims-training/leave-out-in-threads.ts';

const TARGET = 'lib/analysis/claims/weights.json';
/** Steps from zero to the largest weight of a layer's column: more than for the many vectors. */
const LAYER_STEPS = 40;
/** The first after which every sentence of the tests is judged as its row says. */
const SEED = 1;

const unseen = await leaveOut(process.argv.length > 2 ? process.argv.slice(2) : undefined);
const sentences = judgedSentences(unseen);
const calibration = calibrate(sentences);
const { names, network } = fitTo([...unseen.map(({ article }) => article), ...phraseBook()], SEED);

// In the order of their names, as packing wants them.
const order = [...names.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
const vectors = matrix(names.length, network.vectors.columns);
for (const [to, from] of order.entries()) vectors.values.set(rowOf(network.vectors, from), to * vectors.columns);

const stored: StoredModel = {
  outputs: OUTPUTS.join(' '),
  calibration: calibration.map((value) => value.toFixed(4)).join(' '),
  names: packNames(order.map((row) => names[row]!)),
  vectors: packMatrix(vectors, VECTOR_STEPS),
  direct: packMatrix(network.direct, LAYER_STEPS),
  inner: packMatrix(network.inner, LAYER_STEPS),
  outer: packMatrix(network.outer, LAYER_STEPS),
};
writeFileSync(TARGET, `${JSON.stringify(stored, null, 2)}\n`);
console.log(`${unseen.length} articles, ${sentences.length} sentences, ${names.length} features`);
console.log(`calibration ${stored.calibration}`);
for (const line of [...figures(sentences), ...reliability(sentences, calibration)]) console.log(line);
console.log(`in ${MODELS}`);
const ofModels = judgedSentences(unseen.filter(({ article }) => article.folder === MODELS));
for (const line of thresholds(ofModels, calibration)) console.log(line);
