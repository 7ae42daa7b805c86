import { describe, expect, it, onTestFinished } from 'vitest';
import { backup } from '../../../lib/exchange/backup.ts';
import { importBackup } from '../../../lib/exchange/backup-import.ts';
import { linesOf } from '../../../lib/exchange/lines.ts';
import { annotate, setTags } from '../../../lib/storage/annotations.ts';
import { deleteClaims, restoreClaims, saveClaims } from '../../../lib/storage/claims.ts';
import type { Database } from '../../../lib/storage/database.ts';
import { ascending } from '../../../lib/storage/order.ts';
import { deleteEverything, purge } from '../../../lib/storage/purge.ts';
import { newestClaims } from '../../../lib/storage/queries.ts';
import { watchRows } from '../../../lib/storage/search/live-rows.ts';
import { parseQuery } from '../../../lib/storage/search/query.ts';
import { refreshAllRows, storedRow } from '../../../lib/storage/search/stored-rows.ts';
import { eventually } from '../../eventually.ts';
import { whole } from '../../exchange/fixtures.ts';
import { clockAt, draftOf, freshDatabase, LODGED, RELEASED, readArticle } from '../fixtures.ts';

const request = { article: readArticle(), analyser: '1', drafts: [LODGED] };

/** What a search for `text` finds at each call: ids in ascending order. */
function watched(database: Database, text: string) {
  const calls: string[][] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  watchRows(
    database,
    (index) => calls.push(Array.from(index.search(parseQuery(text)).slots, (slot) => index.ids[slot]!).sort(ascending)),
    controller.signal,
  );
  const finds = (...ids: string[]) => eventually(() => expect(calls.at(-1)).toEqual(ids.toSorted(ascending)));
  return { calls, controller, finds };
}

describe('watchRows', () => {
  it('starts with all rows, and follows saves, notes, tags, deletions and their undoing', async () => {
    const database = freshDatabase();
    const [lodged] = await saveClaims(database, request);
    const [all, noted, tagged] = [watched(database, ''), watched(database, 'fax log'), watched(database, 'tag:jail')];
    await all.finds(lodged!.id);
    const [released] = await saveClaims(database, { ...request, drafts: [RELEASED] });
    await all.finds(lodged!.id, released!.id);
    await annotate(database, lodged!.id, { note: 'Ask for the fax log.' });
    await noted.finds(lodged!.id);
    await setTags(database, lodged!.id, ['jail']);
    await tagged.finds(lodged!.id);
    await setTags(database, lodged!.id, []);
    await tagged.finds();
    await deleteClaims(database, [lodged!.id]);
    await all.finds(released!.id);
    await restoreClaims(database, [lodged!.id]);
    await all.finds(lodged!.id, released!.id);
    await deleteEverything(database);
    await all.finds();
  });

  it('hears of an import, whose stamps may be old', async () => {
    const [here, there] = [freshDatabase(), freshDatabase()];
    const [claim] = await saveClaims(there, request, clockAt(1));
    await annotate(there, claim!.id, { note: 'Ask for the fax log.' }, clockAt(2));
    const { finds } = watched(here, 'fax log');
    await finds();
    const text = await whole(backup(there));
    await importBackup(here, () => linesOf(new Blob([text])));
    await finds(claim!.id);
    await deleteClaims(there, [claim!.id]);
    const later = await whole(backup(there));
    await importBackup(here, () => linesOf(new Blob([later])));
    await finds();
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
    const stopped = watched(database, '');
    await stopped.finds();
    stopped.controller.abort();
    const later = watched(database, '');
    const [claim] = await saveClaims(database, request);
    await later.finds(claim!.id);
    expect(stopped.calls).toHaveLength(1);
  });
});
