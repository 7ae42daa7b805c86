import { describe, expect, it } from 'vitest';
import { type ExportJob, type Job, type JobContext, type Progress, runJob } from '../../lib/exchange/jobs.ts';
import { createLanguage } from '../../lib/i18n/language.ts';
import { freshDatabase } from '../storage/fixtures.ts';
import { dump, keepCollection } from './fixtures.ts';

/** Locks that are free at once. */
const FREE = { request: (_name: string, _options: object, work: () => unknown) => work() } as unknown as LockManager;

function contextOf(database: JobContext['database'], changes: Partial<JobContext> = {}) {
  const heard: Progress[] = [];
  const context: JobContext = {
    database,
    signal: new AbortController().signal,
    onProgress: (progress) => heard.push(progress),
    languageOf: createLanguage,
    locks: FREE,
    now: () => 0,
    ...changes,
  };
  return { heard, context };
}

const JOB: ExportJob = {
  job: 'export',
  format: 'csv',
  source: { from: 'kept', claimIds: 'all' },
  initials: false,
  language: 'en',
  name: 'claimlight',
};

async function exportedText(job: Job, context: JobContext): Promise<string> {
  const end = await runJob(job, context);
  return end.state === 'exported' ? end.file.text() : end.state;
}

describe('an export', () => {
  it('is of everything, or of the chosen claims alone', async () => {
    const database = freshDatabase();
    const [, quote] = await keepCollection(database);
    const { context, heard } = contextOf(database);
    expect((await exportedText(JOB, context)).split('\r\n')).toHaveLength(5);
    expect(heard.at(-1)).toEqual({ state: 'exporting', share: 1 });
    const chosen = await exportedText({ ...JOB, source: { from: 'kept', claimIds: [quote!.id] } }, context);
    expect(chosen.split('\r\n')).toHaveLength(3);
    expect(chosen).toContain('We never received it');
  });

  it('of a backup is of everything and keeps all names, whatever is chosen', async () => {
    const database = freshDatabase();
    await keepCollection(database);
    const job: ExportJob = { ...JOB, format: 'backup', initials: true, source: { from: 'kept', claimIds: [] } };
    const text = await exportedText(job, contextOf(database).context);
    expect(text.match(/"table":"claims","record"/g)).toHaveLength(3);
  });

  it('that is cancelled, before or while it runs, makes no file', async () => {
    const database = freshDatabase();
    await keepCollection(database);
    expect(await runJob(JOB, contextOf(database, { signal: AbortSignal.abort() }).context)).toEqual({
      state: 'cancelled',
    });
    const cancelling = new AbortController();
    const { context } = contextOf(database, { signal: cancelling.signal, onProgress: () => cancelling.abort() });
    expect(await runJob(JOB, context)).toEqual({ state: 'cancelled' });
  });

  it('that fails says so', async () => {
    const database = freshDatabase();
    await keepCollection(database);
    const { context } = contextOf(database, { languageOf: () => Promise.reject(new Error('x')) as never });
    expect(await runJob({ ...JOB, format: 'html', source: { from: 'page', article: null as never } }, context)).toEqual(
      {
        state: 'failed',
      },
    );
  });
});

describe('an import', () => {
  async function backupFile() {
    const database = freshDatabase();
    await keepCollection(database);
    const end = await runJob({ ...JOB, format: 'backup' }, contextOf(database).context);
    if (end.state !== 'exported') throw new Error(end.state);
    return { database, file: end.file };
  }

  it('tells how far it is, and what came of it', async () => {
    const { file } = await backupFile();
    const { context, heard } = contextOf(freshDatabase());
    expect(await runJob({ job: 'import', file }, context)).toMatchObject({
      state: 'imported',
      result: { skipped: [] },
    });
    expect(new Set(heard.map(({ state }) => state))).toEqual(new Set(['waiting', 'checking', 'writing']));
  });

  it.each(['waiting', 'checking', 'writing'] as const)('cancelled while %s leaves nothing behind', async (state) => {
    const { file } = await backupFile();
    const other = freshDatabase();
    const cancelling = new AbortController();
    const onProgress = (progress: Progress) => progress.state === state && cancelling.abort();
    const { context } = contextOf(other, { signal: cancelling.signal, onProgress });
    expect(await runJob({ job: 'import', file }, context)).toEqual({ state: 'cancelled' });
    expect(Object.values(await dump(other)).flat()).toEqual([]);
  });
});
