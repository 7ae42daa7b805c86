/** Scores articles fold by fold in threads: folds know nothing of each other, and each takes minutes. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { writtenArticles } from './fitting.ts';
import { FOLDS, type UnseenArticle, unseenArticles } from './leave-out.ts';

const THREAD = new URL('./fold-thread.ts', import.meta.url);
/** Of a thread, which holds all articles with their features. */
const MEGABYTES = 8192;

/** Scores every sentence of the articles of these folders by networks that saw no article of its case. */
export async function leaveOut(folders?: readonly string[]): Promise<UnseenArticle[]> {
  const waiting = Array.from({ length: FOLDS }, (_, fold) => fold);
  const scores: Float32Array[][][] = [];
  const threads = Array.from({ length: Math.min(FOLDS, availableParallelism()) }, async () => {
    const thread = new Worker(THREAD, {
      workerData: folders,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift())
      scores[fold] = await answerOf(thread, fold);
    await thread.terminate();
  });
  // Read while the threads are at work.
  const articles = writtenArticles(folders);
  await Promise.all(threads);
  return unseenArticles(articles, scores);
}

/** What a thread makes of a fold; rejects with what it failed of. */
function answerOf(thread: Worker, fold: number): Promise<Float32Array[][]> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (scores) => {
      thread.off('error', reject);
      resolve(scores);
    });
    thread.postMessage(fold);
  });
}
