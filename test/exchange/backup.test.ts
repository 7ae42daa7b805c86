import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backup, lineHash } from '../../lib/exchange/backup.ts';
import { importBackup } from '../../lib/exchange/backup-import.ts';
import type { Imported, SkippedRecord } from '../../lib/exchange/imports.ts';
import { linesOf } from '../../lib/exchange/lines.ts';
import { annotate, setTags } from '../../lib/storage/annotations.ts';
import { newArticle } from '../../lib/storage/articles.ts';
import { deleteClaims, restoreClaims, saveClaims } from '../../lib/storage/claims.ts';
import { nextStamp } from '../../lib/storage/clock.ts';
import type { Database } from '../../lib/storage/database.ts';
import { captureId, caseArticleId, claimId, dismissalId } from '../../lib/storage/ids.ts';
import { purge } from '../../lib/storage/purge.ts';
import { annotations, caseArticles, cases, claims } from '../storage/arbitraries.ts';
import { draftOf, freshDatabase, readArticle } from '../storage/fixtures.ts';
import { dump, keepCollection, keptDump, whole } from './fixtures.ts';

const importText = (database: Database, text: string): Promise<Imported> =>
  importBackup(database, () => linesOf(new Blob([text])));

/** A backup of these lines, with the end that belongs to them. */
function sealed(lines: string[]): string {
  const hash = lineHash();
  for (const line of lines) hash.add(line);
  return `${[...lines, JSON.stringify({ count: lines.length - 1, sha256: hash.end() })].join('\n')}\n`;
}

const HEADER = JSON.stringify({ format: 'claimlight-backup', version: 1, made: '2026-04-01T00:00:00.000Z' });

async function linesOfCollection() {
  const database = freshDatabase();
  await keepCollection(database);
  return { database, lines: (await whole(backup(database))).trimEnd().split('\n').slice(0, -1) };
}

describe('a backup', () => {
  it('says what it is first, and ends with count and hash', async () => {
    const { lines } = await linesOfCollection();
    const database = freshDatabase();
    await keepCollection(database);
    const text = await whole(backup(database, { now: () => 0 }));
    const [first, ...rest] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({ format: 'claimlight-backup', version: 1, made: '1970-01-01T00:00:00.000Z' });
    expect(rest.at(-1)).toEqual({ count: lines.length - 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('gives the same collection in an empty database, and changes nothing in the same one', async () => {
    const { database, lines } = await linesOfCollection();
    const before = await dump(database);
    const other = freshDatabase();
    expect(await importText(other, sealed(lines))).toMatchObject({ state: 'imported', changed: 0, skipped: [] });
    const restored = await dump(other);
    expect(restored).toEqual(await keptDump(database));
    expect(restored).toMatchObject({ cases: [{ name: 'Ashgrove' }], caseArticles: [{}, {}] });
    expect(restored.claims).toContainEqual(expect.objectContaining({ rewordings: [expect.anything()] }));
    expect(await importText(database, sealed(lines))).toMatchObject({ state: 'imported', added: 0, changed: 0 });
    expect(await dump(database)).toEqual(before);
  });

  it('stops where it is cancelled', async () => {
    const { database } = await linesOfCollection();
    const cancelled = AbortSignal.abort(new Error('cancelled'));
    await expect(whole(backup(database, { signal: cancelled }))).rejects.toThrow('cancelled');
  });

  it('holds no words of what was deleted, purged or not, and none of what only that used', async () => {
    const { database } = await linesOfCollection();
    const only = draftOf('Nothing else is kept of this article.', {}, 'Nothing else is kept of this article.');
    const article = readArticle({ url: 'https://gone.example/', outlet: 'Gone Gazette', body: only.exact });
    const [gone] = await saveClaims(database, { article, analyser: '1', drafts: [only] });
    await annotate(database, gone!.id, { note: 'a note on it' });
    await setTags(database, gone!.id, ['its tag']);
    await deleteClaims(database, [gone!.id]);
    const text = await whole(backup(database));
    for (const words of [only.exact, 'gone.example', 'Gone Gazette', 'a note on it', 'its tag', 'removed', 'Closed'])
      expect(text).not.toContain(words);
    expect(text).toContain(`{"table":"claims","deleted":{"id":"${gone!.id}","at":`);
    await purge(database, Number.MAX_SAFE_INTEGER);
    expect(await whole(backup(database))).not.toContain(gone!.id);
  });

  it('deletes elsewhere what was deleted here, unless it was restored there later', async () => {
    const { database, lines } = await linesOfCollection();
    const [there, later] = [freshDatabase(), freshDatabase()];
    for (const other of [there, later]) await importText(other, sealed(lines));
    const kept = (await there.claims.toArray())[0]!;
    await deleteClaims(database, [kept.id], () => 9_000_000_000_000);
    await deleteClaims(later, [kept.id], () => 9_000_000_000_001);
    await restoreClaims(later, [kept.id], () => 9_000_000_000_002);
    const text = await whole(backup(database));
    expect(await importText(there, text)).toMatchObject({ state: 'imported', added: 0, changed: 1 });
    expect(await there.claims.get(kept.id)).toMatchObject({ deletedAt: 9_000_000_000_000 });
    expect(await there.rows.get(kept.id)).toMatchObject({ isDeleted: true });
    await importText(later, text);
    expect(await later.claims.get(kept.id)).toMatchObject({ deletedAt: null });
  });

  it('says how far it is', async () => {
    const { database } = await linesOfCollection();
    const heard: { records: number; of: number }[] = [];
    await whole(backup(database, { onProgress: (progress) => heard.push(progress) }));
    expect(heard.at(-1)!.records).toBe(heard.at(-1)!.of);
  });

  it('round-trips whatever the records hold', { timeout: 60_000 }, async () => {
    const [one, other] = [freshDatabase(), freshDatabase()];
    const url = 'https://courier.example/';
    const article = { ...newArticle(readArticle({ url }).metadata), title: null };
    const words = { headline: null, standfirst: null, text: '\ud800 “é”', title: null, access: 'whole' as const };
    const captured = { textHash: 'h', articleId: article.id, capturedAt: 1, analyser: '1' };
    const capture = { id: captureId(article.id, 'h'), ...captured, ...words };
    const kept = fc.array(fc.tuple(claims(), annotations()), { maxLength: 8 });
    const together = fc.array(fc.tuple(cases(), caseArticles()), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(kept, together, async (made, inCases) => {
        for (const table of [...one.tables, ...other.tables]) await table.clear();
        await one.articles.add(article);
        await one.captures.add(capture);
        for (const [claim, annotation] of made) {
          const id = claimId(article.id, claim.key);
          await one.claims.put({ ...claim, id, articleId: article.id, captureId: capture.id });
          await one.annotations.put({ ...annotation, id, claimId: id });
        }
        for (const [each, member] of inCases) {
          await one.cases.put(each);
          const id = caseArticleId(each.id, article.id);
          await one.caseArticles.put({ ...member, id, caseId: each.id, articleId: article.id });
        }
        const text = await whole(backup(one, { now: () => 0 }));
        expect(await importText(other, text)).toMatchObject({ state: 'imported', skipped: [] });
        const once = await dump(other);
        expect(once).toEqual(await keptDump(one));
        expect(await importText(other, text)).toMatchObject({ state: 'imported', added: 0, changed: 0 });
        expect(await dump(other)).toEqual(once);
      }),
      { numRuns: 25 },
    );
  });
});

describe('merging', () => {
  it('gives both machines the same, field by field, in whichever order backups are exchanged', async () => {
    const { database: here, lines } = await linesOfCollection();
    const there = freshDatabase();
    await importText(there, sealed(lines));
    const [claim] = await here.claims.orderBy('createdAt').toArray();
    await annotate(here, claim!.id, { note: 'here', assessment: 'unclear' });
    await annotate(there, claim!.id, { note: 'there first' });
    await annotate(there, claim!.id, { note: 'there' }, () => Date.now() + 1000);
    await setTags(here, claim!.id, ['jail']);
    await setTags(there, claim!.id, ['fax log', 'jail', 'bail']);
    const [fromHere, fromThere] = [await whole(backup(here)), await whole(backup(there))];
    await importText(there, fromHere);
    await importText(here, fromThere);
    expect(await keptDump(there)).toEqual(await keptDump(here));
    expect(await here.annotations.get(claim!.id)).toMatchObject({ note: 'there', assessment: 'unclear' });
  });

  it('brings the clock past every stamp that came in', async () => {
    const { database } = await linesOfCollection();
    const claim = (await database.claims.toArray())[0]!;
    await annotate(database, claim.id, { note: 'from the future' }, () => 9_000_000_000_000);
    const other = freshDatabase();
    await importText(other, await whole(backup(database)));
    expect(await nextStamp(other, () => 5)).toBeGreaterThan(9_000_000_000_000);
  });
});

describe('a file is refused as a whole, and nothing changed, when it is', () => {
  it.each<[string, string, (lines: string[]) => string | Uint8Array]>([
    ['empty', 'unknown', () => ''],
    ['other text', 'unknown', () => 'name,age\nA,1\n'],
    ['other JSON', 'unknown', () => '{"format":"other","version":1}\n{}\n'],
    ['binary', 'unknown', () => new Uint8Array([0x80, 0xff, 0, 1, 2])],
    ['of a newer version', 'newer-version', () => sealed([HEADER.replace('"version":1', '"version":2')])],
    ['cut between lines', 'cut-short', (lines) => sealed(lines).split('\n').slice(0, 4).join('\n')],
    ['cut within a line', 'cut-short', (lines) => sealed(lines).slice(0, -30)],
    ['only its header', 'cut-short', () => HEADER],
    ['altered in a letter', 'altered', (lines) => sealed(lines).replace('Harbor', 'harbor')],
    ['short of a line', 'altered', (lines) => sealed(lines).split('\n').toSpliced(2, 1).join('\n')],
  ])('%s: %s', async (_what, reason, make) => {
    const { lines } = await linesOfCollection();
    const database = freshDatabase();
    const file = make(lines);
    const result = await importBackup(database, () => linesOf(new Blob([file as BlobPart])));
    expect(result).toEqual({ state: 'refused', reason });
    expect(Object.values(await dump(database)).flat()).toEqual([]);
  });

  it('another one when it is read the second time', async () => {
    const { lines } = await linesOfCollection();
    const database = freshDatabase();
    const texts = [sealed(lines), sealed(lines.map((line) => line.replace('Harbor', 'harbor')))];
    const result = await importBackup(database, () => linesOf(new Blob([texts.shift()!])));
    expect(result).toEqual({ state: 'refused', reason: 'changed-meanwhile' });
    expect(Object.values(await dump(database)).flat()).toEqual([]);
  });
});

it('a cancelled import changes nothing', async () => {
  const { lines } = await linesOfCollection();
  const database = freshDatabase();
  const controller = new AbortController();
  const importing = importBackup(database, () => linesOf(new Blob([sealed(lines)])), {
    signal: controller.signal,
    onProgress: ({ pass }) => pass === 'writing' && controller.abort(new Error('cancelled')),
  });
  await expect(importing).rejects.toThrow('cancelled');
  expect(Object.values(await dump(database)).flat()).toEqual([]);
});

describe('a record is left out, and listed, when', () => {
  const change = (line: string | undefined, changes: object) => {
    const { table, record } = JSON.parse(line!);
    return JSON.stringify({ table, record: { ...record, ...changes } });
  };

  it.each<[string, (lines: string[], of: (table: string) => number) => string[], Partial<SkippedRecord>]>([
    [
      'its type is wrong',
      (lines, of) => lines.with(of('claims'), change(lines[of('claims')], { start: '1' })),
      { table: 'claims', problem: 'unfit', field: 'start' },
    ],
    [
      'its kind is unknown',
      (lines, of) => lines.with(of('claims'), '{"table":"__proto__","record":{}}'),
      { problem: 'unknown-kind' },
    ],
    ['it is not JSON', (lines, of) => lines.with(of('tags'), '{"table":'), { problem: 'not-a-record' }],
    [
      'its id is not its own',
      (lines, of) => lines.with(of('tags'), change(lines[of('tags')], { id: 'forged' })),
      { table: 'tags', problem: 'wrong-id' },
    ],
    ['it is there twice', (lines, of) => [...lines, lines[of('tags')]!], { table: 'tags', problem: 'repeated' }],
    [
      'its stamp is no time',
      (lines, of) => lines.with(of('tags'), change(lines[of('tags')], { editedAt: 1e300 })),
      { table: 'tags', problem: 'unfit', field: 'editedAt' },
    ],
    [
      'its deletion has no time',
      (lines) => [...lines, '{"table":"tags","deleted":{"id":"x","at":"now"}}'],
      { problem: 'not-a-record' },
    ],
  ])('%s', async (_what, make, problem) => {
    const { lines } = await linesOfCollection();
    const of = (table: string) => lines.findIndex((line) => line.startsWith(`{"table":"${table}","record"`));
    const database = freshDatabase();
    const result = await importText(database, sealed(make(lines, of)));
    expect(result).toMatchObject({ state: 'imported' });
    expect(result.state === 'imported' && result.skipped).toContainEqual(expect.objectContaining(problem));
    expect(await database.claims.count()).toBeGreaterThan(0);
  });

  it('what it belongs to is missing, and with it what belongs to that in turn', async () => {
    const { lines } = await linesOfCollection();
    const database = freshDatabase();
    const result = await importText(database, sealed(lines.filter((line) => !line.startsWith('{"table":"articles"'))));
    expect(result).toMatchObject({ state: 'imported' });
    expect(await dump(database)).toMatchObject({ articles: [], captures: [], claims: [], tags: [], annotations: [] });
    expect(await database.dismissals.count()).toBe(1);
    expect(result.state === 'imported' && result.skipped).toContainEqual(
      expect.objectContaining({ table: 'claims', problem: 'no-owner', field: 'articles' }),
    );
  });

  it('but not when what it belongs to is kept already', async () => {
    const { database, lines } = await linesOfCollection();
    const onlyTags = lines.filter((line, n) => n === 0 || line.startsWith('{"table":"tags"'));
    expect(await importText(database, sealed(onlyTags))).toMatchObject({
      state: 'imported',
      skipped: [],
      unchanged: 3,
    });
  });

  it('10 among 10,000: the others are imported, and the list names the ten lines', async () => {
    const records = Array.from({ length: 10_000 }, (_, n) => {
      const [articleId, key] = ['a', `1:${n}`];
      const fit = { id: dismissalId(articleId, key), articleId, key, edited: {}, editedAt: 0, deletedAt: null };
      const record = n % 1000 === 7 ? { ...fit, key: n } : fit;
      return JSON.stringify({ table: 'dismissals', record });
    });
    const database = freshDatabase();
    const result = await importText(database, sealed([HEADER, ...records]));
    expect(result).toMatchObject({ state: 'imported', added: 9990 });
    expect(result.state === 'imported' && result.skipped).toEqual(
      Array.from({ length: 10 }, (_, n) => ({
        line: n * 1000 + 9,
        table: 'dismissals',
        problem: 'unfit',
        field: 'key',
      })),
    );
  });
});

it('a file with nothing but unfit records is refused before the list of them fills the memory', async () => {
  let read = 0;
  async function* lines() {
    yield HEADER;
    for (; ; read++) yield 'x';
  }
  const refused = { state: 'refused', reason: 'mostly-unfit' };
  expect(await importBackup(freshDatabase(), lines)).toEqual(refused);
  expect(read).toBeLessThan(50_000);
});

it('a record cannot reach the prototype, and unknown fields are left out', async () => {
  const { lines } = await linesOfCollection();
  const poisoned = lines.map((line) =>
    line.replace(
      '"record":{',
      '"record":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":1,',
    ),
  );
  const withStamps = poisoned.map((line) =>
    line.replace('"edited":{', '"edited":{"__proto__":9,"constructor":9,"toString":9,'),
  );
  const database = freshDatabase();
  expect(await importText(database, sealed(withStamps))).toMatchObject({ state: 'imported', skipped: [] });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(JSON.stringify(await dump(database))).not.toMatch(/polluted|extra|toString/);
});
