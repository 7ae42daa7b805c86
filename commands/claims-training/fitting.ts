/** What the claim finder's weights are fitted to, and how freely they move. */
import { COMPILED } from '../../lib/analysis/claims/rules/index.ts';
import { type LabelledArticle, madeArticles, OUTPUTS, readFolder } from './corpus.ts';
import { type Example, fitLogistic } from './logistic.ts';

const FOLDERS = ['test/corpus/train', 'test/corpus/own', 'test/analysis/claims/passages'];

/** How freely the weights of a group of features move: the higher, the weaker the pull towards where they start. */
const FREEDOM: Record<string, number> = {
  ...{ bias: 3, r: 1, c: 1, 'c!': 0.7, g: 0.7, w: 0.5, b: 0.5, l: 0.3, k: 0.2, n: 0.2 },
  // Where a sentence stands says more about how we write articles than about what it claims.
  ...{ lead: 0.12, first: 0.12 },
};
const OTHER_FREEDOM = 0.6;
const PULL = 4;
/** In how many sentences a feature must be seen to get a weight; pairs of words are many. */
const SEEN_AT_LEAST = 3;
const PAIR_SEEN_AT_LEAST = 8;
const ROUNDS = 60;
const RULE_WEIGHT = 1.5;
const MADE = 2400;
const MADE_WEIGHT = 0.25;

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

const seenAtLeast = (feature: string) => (feature.startsWith('b:') ? PAIR_SEEN_AT_LEAST : SEEN_AT_LEAST);

/** Fits a model to sentences; the same sentences give the same model. */
export const fitted = (examples: readonly Example[]) =>
  fitLogistic(examples, { freedomOf, startOf, pull: PULL, seenAtLeast, rounds: ROUNDS });

/** The labelled articles of these folders, relative to the project. */
export function writtenArticles(folders: readonly string[] = FOLDERS): LabelledArticle[] {
  return folders.flatMap(readFolder);
}

/** Sentences of the phrase book, which every fit may see. */
export function madeExamples(): Example[] {
  return madeArticles(MADE, MADE_WEIGHT).flatMap(({ examples }) => examples);
}
