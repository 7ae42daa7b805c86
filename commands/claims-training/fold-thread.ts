/** A thread that answers the number of a fold with the scores of its articles; `workerData` names the folders to read. */
import { parentPort, workerData } from 'node:worker_threads';
import { fitTo, phraseBook, writtenArticles } from './fitting.ts';
import { scoresOfFold } from './leave-out.ts';

/** Where chance begins, whichever seed the weights that ship are fitted with: other weights are measured alike. */
const SEED = 2;

const articles = writtenArticles(workerData);
const always = phraseBook();
parentPort!.on('message', (fold: number) => {
  parentPort!.postMessage(scoresOfFold(fold, articles, always, (seen) => fitTo(seen, SEED)));
});
