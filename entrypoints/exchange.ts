import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Job, type JobEnd, type Progress, runJob } from '../lib/exchange/jobs.ts';
import { createLanguage } from '../lib/i18n/language.ts';
import { openDatabase } from '../lib/storage/database.ts';

/** Progress is told so often at most, in milliseconds. */
const TELL_EVERY = 100;

/**
 * The worker of the library page and the side panel, for one export or import: `{ job }` starts it, `cancel` stops it. It reports
 * progress, then how it ended.
 */
export default defineUnlistedScript(() => {
  const cancelling = new AbortController();
  const tell = (report: Progress | JobEnd) => postMessage(report);
  addEventListener('message', async ({ data }: MessageEvent<'cancel' | Job>) => {
    if (data === 'cancel') return cancelling.abort();
    let told = 0;
    const end = await runJob(data, {
      database: openDatabase(),
      signal: cancelling.signal,
      languageOf: (code) => createLanguage(code, navigator.language),
      onProgress(progress) {
        const now = performance.now();
        if (now - told < TELL_EVERY) return;
        told = now;
        tell(progress);
      },
    });
    tell(end);
  });
});
