import type { Job, JobEnd, Progress } from '../exchange/jobs.ts';

/** Work under way in a worker of this page. */
export interface RunningJob {
  /** How it ended; never rejects. */
  end: Promise<JobEnd>;
  /** Stops it; `end` then says `cancelled`, unless it was done already. */
  cancel(): void;
}

/** Starts a job in a worker of its own. When the page closes the worker ends, and what it was writing is rolled back. */
export function startJob(
  job: Job,
  onProgress: (progress: Progress) => void,
  newWorker: () => Worker = () => new Worker('/exchange.js'),
): RunningJob {
  const worker = newWorker();
  const { promise, resolve } = Promise.withResolvers<JobEnd>();
  const finish = (end: JobEnd) => {
    worker.terminate();
    resolve(end);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Progress | JobEnd>) => {
    if ('share' in data) onProgress(data);
    else finish(data);
  });
  worker.addEventListener('error', () => finish({ state: 'failed' }));
  worker.postMessage(job);
  return { end: promise, cancel: () => worker.postMessage('cancel') };
}
