/** A thread that answers the number of a fold with the scores of its articles; `workerData` names the folders to read. */
import { parentPort, workerData } from 'node:worker_threads';
import { fitter, phraseBook, writtenArticles } from './fitting.ts';
import { scoresOfFold } from './leave-out.ts';

const articles = writtenArticles(workerData);
const always = phraseBook();
parentPort!.on('message', (fold: number) => {
  parentPort!.postMessage(scoresOfFold(fold, articles, always, fitter));
});
