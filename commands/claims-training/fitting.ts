/** What the claim finder's weights are fitted to, and how freely they move. */
import { type LabelledArticle, madeArticles, readFolder, weighing } from './corpus.ts';
import { type Fitted, fitNetwork } from './network-trainer.ts';

const FOLDERS = ['test/corpus/train', 'test/corpus/own', 'test/corpus/passages'];

/** The articles by which all others were written and labelled count this many times. */
const MODELS = 'test/corpus/train';
const MODELS_WEIGHT = 5;

/** In how many sentences a feature must be seen to get a vector; pairs of words are many. */
const SEEN_AT_LEAST = 31;
const PAIR_SEEN_AT_LEAST = 118;
const MADE = 2400;
const MADE_WEIGHT = 0.25;

/** Fits a network to articles; the same articles and seed give the same network. */
export function fitted(articles: readonly LabelledArticle[], seed: number): Fitted {
  return fitNetwork(
    articles.map(({ examples }) => examples),
    {
      ...{ size: 16, hidden: 64, rounds: 6, batch: 4, rate: 2e-3, decay: 0.02, seed },
      ...{ featureDropout: 0.2, layerDropout: 0.3 },
      seenAtLeast: (feature) => (feature.startsWith('b:') ? PAIR_SEEN_AT_LEAST : SEEN_AT_LEAST),
    },
  );
}

/** The labelled articles of these folders, relative to the project. */
export function writtenArticles(folders: readonly string[] = FOLDERS): LabelledArticle[] {
  return folders.flatMap((folder) => {
    const articles = readFolder(folder);
    return folder === MODELS ? articles.map((article) => weighing(article, MODELS_WEIGHT)) : articles;
  });
}

/** Sentences of the phrase book, which every fit may see. */
export const phraseBook = (): LabelledArticle[] => madeArticles(MADE, MADE_WEIGHT);
