// Fits the attribution models to the labelled articles of test/corpus and writes lib/analysis/attribution/weights.json.
// Deterministic: the same articles give the same weights. Run: node commands/train-attribution.ts
// With --leave-out it writes nothing and prints how models do on articles that they did not learn from; takes minutes.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AttributionModel } from '../lib/analysis/attribution/model.ts';
import { encodeModel } from '../lib/analysis/attribution/model.ts';
import { readCorpus } from './attribution-training/corpus.ts';
import { leaveOut } from './attribution-training/leave-out.ts';
import { trainModel } from './attribution-training/model-trainer.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const golds = readCorpus([path('test/corpus/train'), path('test/corpus/own')]);
if (process.argv.includes('--leave-out')) {
  const figures = leaveOut(golds.filter((gold) => gold.complete));
  for (const [name, share] of Object.entries(figures)) console.log(`${name.padEnd(10)}${(share * 100).toFixed(1)} %`);
  process.exit();
}
const model: AttributionModel = trainModel(golds);
const stored = encodeModel(model);
writeFileSync(path('lib/analysis/attribution/weights.json'), `${JSON.stringify(stored, null, 1)}\n`);
console.log(`${golds.length} articles, ${JSON.stringify(stored).length} characters of weights`);
