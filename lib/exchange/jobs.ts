/** Export and import as work that a worker does: what it is asked for, what it reports, and the work itself. */

import type { Database } from '../storage/database.ts';
import { countKept } from '../storage/queries.ts';
import { backup } from './backup.ts';
import type { ExportedArticle } from './exported-article.ts';
import { fileOf } from './file-parts.ts';
import { articleFile, type ExportFormat, FILE_KINDS } from './formats.ts';
import type { ReportLanguage } from './html-report.ts';
import { importFile } from './import-file.ts';
import type { Imported } from './imports.ts';
import { withInitials } from './initials.ts';
import { keptArticles } from './kept-articles.ts';

/** What is exported: kept claims by id, all of them, or an article that is open and need not be kept. */
export type ExportSource =
  | { from: 'kept'; claimIds: readonly string[] | 'all' }
  | { from: 'page'; article: ExportedArticle };

export interface ExportJob {
  job: 'export';
  format: ExportFormat;
  /** A backup is of everything, whatever this says. */
  source: ExportSource;
  /** Whether names of private people become initials; a backup keeps all names. */
  initials: boolean;
  language: ReportLanguage['code'];
  /** Name of the file, without its extension. */
  name: string;
}

export interface ImportJob {
  job: 'import';
  file: File;
}

export type Job = ExportJob | ImportJob;

/** How far a job is: `share` from 0 to 1, `null` while that is unknown. */
export interface Progress {
  state: 'waiting' | 'exporting' | 'checking' | 'writing';
  share: number | null;
}

/** How a job ended. `cancelled` and `failed`: nothing was changed and no file was made. */
export type JobEnd =
  | { state: 'exported'; file: File }
  | { state: 'imported'; result: Imported }
  | { state: 'cancelled' }
  | { state: 'failed' };

export interface JobContext {
  database: Database;
  signal: AbortSignal;
  onProgress(progress: Progress): void;
  languageOf(code: ReportLanguage['code']): ReportLanguage;
  locks?: Pick<LockManager, 'request'>;
  now?: () => number;
}

/** Held by the one writer beside the background. */
const WRITER_LOCK = 'claimlight-writer';

/** Does a job; a cancelled or failed one leaves nothing half done. */
export async function runJob(job: Job, context: JobContext): Promise<JobEnd> {
  try {
    return job.job === 'export'
      ? { state: 'exported', file: await exported(job, context) }
      : { state: 'imported', result: await imported(job.file, context) };
  } catch {
    return { state: context.signal.aborted ? 'cancelled' : 'failed' };
  }
}

async function exported(job: ExportJob, context: JobContext): Promise<File> {
  const { database, signal, onProgress, languageOf, now = Date.now } = context;
  const { extension, type } = FILE_KINDS[job.format];
  const report = (done: number, of: number) =>
    onProgress({ state: 'exporting', share: of === 0 ? 1 : Math.min(1, done / of) });
  const name = `${job.name}.${extension}`;
  if (job.format === 'backup') {
    return fileOf(backup(database, { signal, now, onProgress: ({ records, of }) => report(records, of) }), name, type);
  }
  const articles = counted(articlesOf(job, database, signal), await sizeOf(job.source, database), report);
  return fileOf(stoppable(articleFile(job.format, articles, languageOf(job.language), now()), signal), name, type);
}

function articlesOf({ source, initials }: ExportJob, database: Database, signal: AbortSignal) {
  if (source.from === 'kept') return keptArticles(database, source.claimIds, { initials, signal });
  return [initials ? withInitials(source.article) : source.article];
}

async function sizeOf(source: ExportSource, database: Database): Promise<number> {
  if (source.from === 'page') return source.article.claims.length;
  return source.claimIds === 'all' ? (await countKept(database)).claims : source.claimIds.length;
}

async function* counted(
  articles: Iterable<ExportedArticle> | AsyncIterable<ExportedArticle>,
  of: number,
  report: (done: number, of: number) => void,
): AsyncGenerator<ExportedArticle> {
  let done = 0;
  for await (const article of articles) {
    yield article;
    done += article.claims.length;
    report(done, of);
  }
}

async function* stoppable<T>(pieces: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const piece of pieces) {
    signal.throwIfAborted();
    yield piece;
  }
}

async function imported(file: File, context: JobContext): Promise<Imported> {
  const { database, signal, onProgress, now = Date.now, locks = navigator.locks } = context;
  onProgress({ state: 'waiting', share: null });
  return locks.request(WRITER_LOCK, { signal }, () =>
    importFile(database, file, {
      signal,
      now,
      onBytes: (bytes) => onProgress({ state: 'checking', share: file.size === 0 ? 1 : bytes / file.size }),
      onProgress: ({ pass, records, of }) => {
        if (pass === 'writing') onProgress({ state: 'writing', share: of ? records / of : null });
      },
    }),
  );
}
