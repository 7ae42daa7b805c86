/** What the claim finder's weights are fitted to, and how freely they move. */
import { type LabelledArticle, madeArticles, readFolder } from './corpus.ts';
import { frequentNames, tellingNames } from './feature-choice.ts';
import { type Fitted, fitNetwork } from './network-trainer.ts';

const FOLDERS = ['test/corpus/train', 'test/corpus/own', 'test/corpus/passages'];

/** The articles by which all others were written and labelled. */
export const MODELS = 'test/corpus/train';

/** In how many sentences a feature must be seen to be considered; pairs of words are many. */
const SEEN_AT_LEAST = 8;
const PAIR_SEEN_AT_LEAST = 25;
/** How many features have a vector: more would find a little more, but the analyser has to stay small. */
const FEATURES = 9200;
/** In how many steps from zero to the largest weight of their column the vectors are stored. */
export const VECTOR_STEPS = 8;
const MADE = 2400;
const MADE_WEIGHT = 0.25;

const FITTING = {
  ...{ size: 16, hidden: 96, rounds: 6, batch: 4, rate: 2e-3, decay: 0.05 },
  ...{ featureDropout: 0.1, layerDropout: 0.1, roundedRounds: 2, vectorSteps: VECTOR_STEPS },
};
/** A network that only shows which features tell much. */
const CHOOSING = { ...FITTING, rounds: 3, batch: 8, roundedRounds: 0, seed: 0 };

/** Chooses features for articles, then fits a network to them; the same articles and seed give the same network. */
export function fitTo(articles: readonly LabelledArticle[], seed: number): Fitted {
  const documents = articles.map(({ examples }) => examples);
  const frequent = frequentNames(documents, (name) => (name.startsWith('b:') ? PAIR_SEEN_AT_LEAST : SEEN_AT_LEAST));
  const names = tellingNames(documents, frequent, FEATURES, CHOOSING);
  return fitNetwork(documents, names, { ...FITTING, seed });
}

/** The labelled articles of these folders, relative to the project. */
export const writtenArticles = (folders: readonly string[] = FOLDERS): LabelledArticle[] => folders.flatMap(readFolder);

/** Sentences of the phrase book, which every fit may see. */
export const phraseBook = (): LabelledArticle[] => madeArticles(MADE, MADE_WEIGHT);
