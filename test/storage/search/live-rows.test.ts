import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { backup } from '../../../lib/exchange/backup.ts';
import { importBackup } from '../../../lib/exchange/backup-import.ts';
import { linesOf } from '../../../lib/exchange/lines.ts';
import { annotate, setTags } from '../../../lib/storage/annotations.ts';
import { deleteClaims, restoreClaims, saveClaims } from '../../../lib/storage/claims.ts';
import type { Database } from '../../../lib/storage/database.ts';
import { purge } from '../../../lib/storage/purge.ts';
import { newestClaims } from '../../../lib/storage/queries.ts';
import { watchSearchRows } from '../../../lib/storage/search/live-rows.ts';
import type { SearchRow } from '../../../lib/storage/search/rows.ts';
import { refreshAllRows, storedRow } from '../../../lib/storage/search/stored-rows.ts';
import { whole } from '../../exchange/fixtures.ts';
import { clockAt, draftOf, freshDatabase, LODGED, RELEASED, readArticle } from '../fixtures.ts';

const request = { article: readArticle(), analyser: '1', drafts: [LODGED] };

function watched(database: Database) {
  const calls: SearchRow[][] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  watchSearchRows(database, (rows) => calls.push(rows), controller.signal);
  return { calls, controller };
}

describe('watchSearchRows', () => {
  it('starts with all rows, and follows saves, notes, tags, deletions and their undoing', async () => {
    const database = freshDatabase();
    const [lodged] = await saveClaims(database, request);
    const { calls } = watched(database);
    const words = () => calls.at(-1)?.map((row) => row.words);
    await vi.waitFor(() => expect(calls.at(-1)).toHaveLength(1));
    await saveClaims(database, { ...request, drafts: [RELEASED] });
    await vi.waitFor(() => expect(words()?.[0]).toContain('released the man'));
    await annotate(database, lodged!.id, { note: 'Ask for the fax log.' });
    await vi.waitFor(() => expect(words()?.[1]).toContain('fax log'));
    await setTags(database, lodged!.id, ['jail']);
    await vi.waitFor(() => expect(calls.at(-1)?.[1]?.values.tag).toEqual(['jail']));
    await setTags(database, lodged!.id, []);
    await vi.waitFor(() => expect(calls.at(-1)?.[1]?.values.tag).toEqual([]));
    await deleteClaims(database, [lodged!.id]);
    await vi.waitFor(() => expect(calls.at(-1)).toHaveLength(1));
    await restoreClaims(database, [lodged!.id]);
    await vi.waitFor(() => expect(calls.at(-1)).toHaveLength(2));
  });

  it('hears of an import, whose stamps may be old', async () => {
    const [here, there] = [freshDatabase(), freshDatabase()];
    const [claim] = await saveClaims(there, request, clockAt(1));
    await annotate(there, claim!.id, { note: 'Ask for the fax log.' }, clockAt(2));
    const { calls } = watched(here);
    await vi.waitFor(() => expect(calls.at(-1)).toEqual([]));
    const text = await whole(backup(there));
    await importBackup(here, () => linesOf(new Blob([text])));
    await vi.waitFor(() => expect(calls.at(-1)?.[0]?.words).toContain('fax log'));
    await deleteClaims(there, [claim!.id]);
    const later = await whole(backup(there));
    await importBackup(here, () => linesOf(new Blob([later])));
    await vi.waitFor(() => expect(calls.at(-1)).toEqual([]));
  });

  it('keeps rows that say what the records say, whatever was written', async () => {
    const database = freshDatabase();
    const claims = await saveClaims(database, { ...request, drafts: [LODGED, RELEASED] });
    await annotate(database, claims[0]!.id, { source: 'Dana Holt', kinds: ['response'], assessment: 'unclear' });
    await setTags(database, claims[1]!.id, ['jail', 'bail']);
    const named = readArticle({ outlet: 'Tamarack Courier' });
    await saveClaims(database, { article: named, analyser: '1', drafts: [draftOf('The jail')] });
    await deleteClaims(database, [claims[1]!.id]);
    await purge(database, Number.POSITIVE_INFINITY);
    const saved = (await newestClaims(database)).claims;
    const rows = await database.rows.toArray();
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const one = saved.find(({ claim }) => claim.id === row.id);
      expect(row).toEqual(storedRow(one!, row.changedAt));
    }
    await refreshAllRows(database, 5);
    expect(await database.rows.toArray()).toEqual(rows.map((row) => ({ ...row, changedAt: 5 })));
  });

  it('makes the rows of all claims of an article anew when more becomes known of it', async () => {
    const database = freshDatabase();
    const article = readArticle();
    article.metadata.outlet = null;
    await saveClaims(database, { ...request, article });
    await saveClaims(database, { ...request, article: readArticle(), drafts: [RELEASED] });
    expect((await database.rows.toArray()).map(({ outlet }) => outlet)).toEqual([
      'Tamarack Courier',
      'Tamarack Courier',
    ]);
  });

  it('is silent after it was stopped', async () => {
    const database = freshDatabase();
    const { calls, controller } = watched(database);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    controller.abort();
    const later = watched(database);
    await saveClaims(database, request);
    await vi.waitFor(() => expect(later.calls.at(-1)).toHaveLength(1));
    expect(calls).toHaveLength(1);
  });
});
