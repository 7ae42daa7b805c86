// Fits the attribution models to the labelled articles of test/corpus and writes lib/analysis/attribution/weights.json.
// Deterministic: the same articles give the same weights. Run: node commands/train-attribution.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AttributionModel } from '../lib/analysis/attribution/model.ts';
import { decodeModel, encodeModel } from '../lib/analysis/attribution/model.ts';
import { readCorpus } from './attribution-training/corpus.ts';
import { trainModel } from './attribution-training/model-trainer.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const golds = readCorpus([path('test/corpus/train'), path('test/corpus/own')]);
const model: AttributionModel = trainModel(golds);
const stored = encodeModel(model);
decodeModel(stored);
writeFileSync(path('lib/analysis/attribution/weights.json'), `${JSON.stringify(stored, null, 1)}\n`);
console.log(`${golds.length} articles, ${JSON.stringify(stored).length} characters of weights`);
