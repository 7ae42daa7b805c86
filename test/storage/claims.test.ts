import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/storage/annotations.ts';
import { deleteClaims, keptClaims, restoreClaims, saveClaims } from '../../lib/storage/claims.ts';
import { savedClaim } from '../../lib/storage/queries.ts';
import { BODY, clockAt, draftOf, freshDatabase, LODGED, RELEASED, readArticle } from './fixtures.ts';

const URL = 'https://courier.example/jail';
const request = { article: readArticle(), analyser: '1', drafts: [LODGED, RELEASED] };

describe('saveClaims', () => {
  it('keeps the claims, the article and its words', async () => {
    const database = freshDatabase();
    const saved = await saveClaims(database, request, clockAt(1000));
    expect(saved.map(({ exact }) => exact)).toEqual([LODGED.exact, RELEASED.exact]);
    expect(saved[0]).toMatchObject({ createdAt: 1000, editedAt: 1000, deletedAt: null });
    expect(await database.claims.bulkGet(saved.map(({ id }) => id))).toEqual(saved);
    expect(await database.articles.toArray()).toMatchObject([{ url: URL, outlet: 'Tamarack Courier' }]);
    expect(await database.captures.toArray()).toMatchObject([
      { id: saved[0]!.captureId, text: BODY, access: 'whole', analyser: '1', capturedAt: 1000 },
    ]);
  });

  it('changes nothing when everything is kept already', async () => {
    const database = freshDatabase();
    const first = await saveClaims(database, request, clockAt(1000));
    const again = await saveClaims(database, request, clockAt(2000));
    expect(again).toEqual(first);
    expect(await database.bookkeeping.toArray()).toMatchObject([{ highestStamp: 1000 }]);
  });

  it('answers in the order of the drafts, kept ones among them', async () => {
    const database = freshDatabase();
    await saveClaims(database, { ...request, drafts: [RELEASED] });
    const saved = await saveClaims(database, request);
    expect(saved.map(({ exact }) => exact)).toEqual([LODGED.exact, RELEASED.exact]);
  });

  it('restores a deleted claim with what the reader said of it', async () => {
    const database = freshDatabase();
    const [claim] = await saveClaims(database, request);
    await annotate(database, claim!.id, { note: 'Call the jail.' });
    await deleteClaims(database, [claim!.id]);
    await saveClaims(database, { ...request, drafts: [LODGED] });
    expect((await savedClaim(database, claim!.id))?.annotation.note).toBe('Call the jail.');
  });

  it('keeps the words anew only when they changed and something new is kept of them', async () => {
    const database = freshDatabase();
    await saveClaims(database, { ...request, drafts: [LODGED] });
    const changed = readArticle({ body: `${BODY}\n\nThe agency disagreed.` });
    await saveClaims(database, { article: changed, analyser: '1', drafts: [LODGED] });
    expect(await database.captures.count()).toBe(1);
    await saveClaims(database, { article: changed, analyser: '1', drafts: [LODGED, RELEASED] });
    expect((await database.captures.toArray()).map(({ text }) => text).sort()).toEqual([BODY, changed.texts.body]);
  });

  it('knows an article by its other addresses, and learns new ones', async () => {
    const database = freshDatabase();
    await saveClaims(database, { ...request, drafts: [LODGED] });
    const elsewhere = readArticle({ url: 'https://courier.example/2026/jail', aliases: [URL] });
    await saveClaims(database, { ...request, article: elsewhere });
    expect(await database.claims.count()).toBe(2);
    expect(await database.articles.toArray()).toMatchObject([
      { url: URL, aliases: ['https://courier.example/2026/jail'] },
    ]);
    expect(await keptClaims(database, ['https://courier.example/2026/jail'])).toHaveLength(2);
  });

  it('does not double a claim of a page that was kept under two addresses', async () => {
    const database = freshDatabase();
    const other = 'https://courier.example/other';
    await saveClaims(database, { ...request, drafts: [LODGED] });
    await saveClaims(database, { ...request, article: readArticle({ url: other }), drafts: [RELEASED] });
    await saveClaims(database, { ...request, article: readArticle({ aliases: [other] }) });
    expect(await database.claims.count()).toBe(2);
  });

  it('leaves nothing behind when it fails', async () => {
    const database = freshDatabase();
    const broken = draftOf('The jail', { key: undefined as unknown as string, exact: (() => {}) as unknown as string });
    await expect(saveClaims(database, { ...request, drafts: [LODGED, broken] })).rejects.toThrow();
    for (const table of database.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });

  it('keeps everything once when two tabs save at the same time', async () => {
    const database = freshDatabase();
    await Promise.all([saveClaims(database, request), saveClaims(database, request), saveClaims(database, request)]);
    expect(await database.claims.count()).toBe(2);
  });
});

describe('a deleted claim', () => {
  it('is gone from the page, and comes back when the deletion is undone', async () => {
    const database = freshDatabase();
    const [claim] = await saveClaims(database, request);
    await deleteClaims(database, [claim!.id, 'unknown']);
    expect((await keptClaims(database, [URL])).map(({ exact }) => exact)).toEqual([RELEASED.exact]);
    await restoreClaims(database, [claim!.id, 'unknown']);
    expect(await keptClaims(database, [URL])).toHaveLength(2);
  });
});
