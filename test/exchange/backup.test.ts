import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backup, lineHash } from '../../lib/exchange/backup.ts';
import { type BackupImport, importBackup } from '../../lib/exchange/backup-import.ts';
import { linesOf } from '../../lib/exchange/lines.ts';
import { annotate, setTags } from '../../lib/storage/annotations.ts';
import { newArticle } from '../../lib/storage/articles.ts';
import { nextStamp } from '../../lib/storage/clock.ts';
import type { Database } from '../../lib/storage/database.ts';
import { captureId, claimId } from '../../lib/storage/ids.ts';
import { annotations, claims } from '../storage/arbitraries.ts';
import { freshDatabase, readArticle } from '../storage/fixtures.ts';
import { dump, keepCollection, whole } from './fixtures.ts';

const importText = (database: Database, text: string): Promise<BackupImport> =>
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
    expect(await dump(other)).toEqual(before);
    expect(await importText(database, sealed(lines))).toMatchObject({ state: 'imported', added: 0, changed: 0 });
    expect(await dump(database)).toEqual(before);
  });

  it('stops where it is cancelled', async () => {
    const { database } = await linesOfCollection();
    const cancelled = AbortSignal.abort(new Error('cancelled'));
    await expect(whole(backup(database, { signal: cancelled }))).rejects.toThrow('cancelled');
  });

  it('round-trips whatever the records hold', { timeout: 60_000 }, async () => {
    const [one, other] = [freshDatabase(), freshDatabase()];
    const url = 'https://courier.example/';
    const article = { ...newArticle(readArticle({ url }).metadata), title: null };
    const words = { headline: null, standfirst: null, text: '\ud800 “é”', title: null, access: 'whole' as const };
    const captured = { textHash: 'h', articleId: article.id, capturedAt: 1, analyser: '1' };
    const capture = { id: captureId(article.id, 'h'), ...captured, ...words };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(claims(), annotations()), { maxLength: 8 }), async (made) => {
        for (const table of [...one.tables, ...other.tables]) await table.clear();
        await one.articles.add(article);
        await one.captures.add(capture);
        for (const [claim, annotation] of made) {
          const id = claimId(article.id, claim.key);
          await one.claims.put({ ...claim, id, articleId: article.id, captureId: capture.id });
          await one.annotations.put({ ...annotation, id, claimId: id });
        }
        const text = await whole(backup(one, { now: () => 0 }));
        expect(await importText(other, text)).toMatchObject({ state: 'imported', skipped: [] });
        expect(await dump(other)).toEqual(await dump(one));
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
    expect(await dump(there)).toEqual(await dump(here));
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
    ['empty', 'not-a-backup', () => ''],
    ['other text', 'not-a-backup', () => 'name,age\nA,1\n'],
    ['other JSON', 'not-a-backup', () => '{"format":"other","version":1}\n{}\n'],
    ['binary', 'not-a-backup', () => new Uint8Array([0x80, 0xff, 0, 1, 2])],
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

  it.each<[string, (lines: string[], of: (table: string) => number) => string[], RegExp]>([
    [
      'its type is wrong',
      (lines, of) => lines.with(of('claims'), change(lines[of('claims')], { start: '1' })),
      /^claims: start: /,
    ],
    [
      'its kind is unknown',
      (lines, of) => lines.with(of('claims'), '{"table":"__proto__","record":{}}'),
      /unknown kind/,
    ],
    ['it is not JSON', (lines, of) => lines.with(of('tags'), '{"table":'), /^not a record$/],
    [
      'its id is not its own',
      (lines, of) => lines.with(of('tags'), change(lines[of('tags')], { id: 'forged' })),
      /^tags: id: /,
    ],
    ['it is there twice', (lines, of) => [...lines, lines[of('tags')]!], /^tags: the record of line \d+ again$/],
    [
      'its stamp is no time',
      (lines, of) => lines.with(of('tags'), change(lines[of('tags')], { editedAt: 1e300 })),
      /^tags: editedAt: /,
    ],
  ])('%s', async (_what, make, reason) => {
    const { lines } = await linesOfCollection();
    const of = (table: string) => lines.findIndex((line) => line.startsWith(`{"table":"${table}"`));
    const database = freshDatabase();
    const result = await importText(database, sealed(make(lines, of)));
    expect(result).toMatchObject({ state: 'imported' });
    const reasons = result.state === 'imported' ? result.skipped.map((skipped) => skipped.reason) : [];
    expect(reasons).toContainEqual(expect.stringMatching(reason));
    expect(await database.claims.count()).toBeGreaterThan(0);
  });

  it('what it belongs to is missing, and with it what belongs to that in turn', async () => {
    const { lines } = await linesOfCollection();
    const database = freshDatabase();
    const result = await importText(database, sealed(lines.filter((line) => !line.startsWith('{"table":"articles"'))));
    expect(result).toMatchObject({ state: 'imported' });
    expect(await dump(database)).toMatchObject({ articles: [], captures: [], claims: [], tags: [], annotations: [] });
    expect(await database.dismissals.count()).toBe(1);
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
