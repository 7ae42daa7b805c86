/**
 * `npm run bench [-- NAME …]`: measures the built extension and prints each figure against its budget. Names choose among
 * the parts below; without any, all are measured. Figures are medians over many runs; quote them with the machine's name.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { benchAnalysis } from '../test/bench/analysis.ts';
import { benchAnchoring, printAnchoring } from '../test/bench/anchoring/index.ts';
import { benchCalibration } from '../test/bench/calibration.ts';
import { benchExchange } from '../test/bench/exchange/index.ts';
import { benchFacts } from '../test/bench/facts.ts';
import { type Figure, printFigures } from '../test/bench/figures.ts';
import { benchPages } from '../test/bench/pages.ts';
import { benchPointing } from '../test/bench/pointing/index.ts';
import { benchSizes } from '../test/bench/sizes.ts';
import { benchStore } from '../test/bench/store/index.ts';
import { findOrInstallChromium } from '../test/browser/install-chromium.ts';

const BUILD = resolve(import.meta.dirname, '../.output/chrome-mv3');

const PARTS: Record<string, { title: string; measure: () => Figure[] | Promise<Figure[]> }> = {
  sizes: { title: 'Size of the build', measure: () => benchSizes(BUILD) },
  analysis: { title: 'Analyser', measure: benchAnalysis },
  facts: { title: 'Details', measure: benchFacts },
  calibration: { title: 'Confidence, on articles left out of the fitting', measure: benchCalibration },
  anchoring: {
    title: 'Anchoring',
    measure: async () => {
      const bench = await benchAnchoring();
      printAnchoring(bench);
      return bench.figures;
    },
  },
  pointing: { title: 'Pointing at statements', measure: benchPointing },
  pages: { title: 'Cost to pages', measure: benchPages },
  store: { title: 'Large libraries', measure: benchStore },
  exchange: { title: 'Import and export', measure: benchExchange },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

process.env.CHROMIUM_PATH = findOrInstallChromium();
if (spawnSync('wxt', ['build'], { stdio: 'ignore' }).status !== 0) {
  console.error('The build failed; npm run build says why.');
  process.exit(1);
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
for (const [name, { title, measure }] of Object.entries(PARTS)) {
  if (names.length === 0 || names.includes(name)) printFigures(title, await measure());
}
