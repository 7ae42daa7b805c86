import { describe, expect, it } from 'vitest';
import { annotate, annotateAll, annotationsOf, setTags, tidyTag } from '../../lib/storage/annotations.ts';
import { saveClaims } from '../../lib/storage/claims.ts';
import { savedClaim } from '../../lib/storage/queries.ts';
import { clockAt, freshDatabase, LODGED, RELEASED, readArticle } from './fixtures.ts';

async function withClaim() {
  const database = freshDatabase();
  const [claim] = await saveClaims(database, { article: readArticle(), analyser: '1', drafts: [LODGED] }, clockAt(1));
  return { database, id: claim!.id };
}

describe('annotate', () => {
  it('changes the given fields and leaves the others', async () => {
    const { database, id } = await withClaim();
    await annotate(database, id, { note: 'Call the jail.' }, clockAt(100));
    await annotate(database, id, { assessment: 'disputed', checkAgainOn: '2026-04-01' }, clockAt(200));
    expect((await savedClaim(database, id))?.annotation).toMatchObject({
      note: 'Call the jail.',
      assessment: 'disputed',
      checkAgainOn: '2026-04-01',
      edited: { note: 100, assessment: 200, checkAgainOn: 200 },
    });
  });

  it('loses no field when two places edit at once', async () => {
    const { database, id } = await withClaim();
    await Promise.all([annotate(database, id, { note: 'one' }), annotate(database, id, { assessment: 'unclear' })]);
    expect((await savedClaim(database, id))?.annotation).toMatchObject({ note: 'one', assessment: 'unclear' });
  });

  it('gives a later edit a later stamp, even when the clock was set back', async () => {
    const { database, id } = await withClaim();
    await annotate(database, id, { note: 'first' }, clockAt(500));
    const second = await annotate(database, id, { note: 'second' }, clockAt(100));
    expect(second).toMatchObject({ note: 'second', edited: { note: 501 } });
  });

  it('stamps nothing that is as it was', async () => {
    const { database, id } = await withClaim();
    await annotate(database, id, { note: 'same', kinds: ['release'] }, clockAt(100));
    const again = await annotate(database, id, { note: 'same', kinds: ['release'] }, clockAt(200));
    expect(again).toMatchObject({ editedAt: 100 });
  });

  it('answers null for a claim that is not kept', async () => {
    const { database } = await withClaim();
    expect(await annotate(database, 'unknown', { note: 'lost' })).toBeNull();
    expect(await database.annotations.count()).toBe(0);
  });
});

describe('annotateAll', () => {
  it('changes many claims with one stamp, each in its own fields, and passes over what is gone', async () => {
    const { database, id } = await withClaim();
    const drafts = [RELEASED];
    const [other] = await saveClaims(database, { article: readArticle(), analyser: '1', drafts }, clockAt(2));
    await annotate(database, id, { note: 'kept' }, clockAt(100));
    const edits = [
      { claimId: id, fields: { assessment: 'disputed' as const } },
      { claimId: 'unknown', fields: { note: 'lost' } },
      { claimId: other!.id, fields: { checkAgainOn: '2026-04-01' } },
    ];
    const [first, second, ...more] = await annotateAll(database, edits, clockAt(200));
    expect(first).toMatchObject({ note: 'kept', assessment: 'disputed', edited: { note: 100, assessment: 200 } });
    expect(second).toMatchObject({ checkAgainOn: '2026-04-01', edited: { checkAgainOn: 200 } });
    expect(more).toEqual([]);
    expect(await database.annotations.count()).toBe(2);
    expect(await annotationsOf(database, [other!.id, id])).toEqual([second, first]);
  });

  it('brings what searches go by up to date', async () => {
    const { database, id } = await withClaim();
    await annotateAll(database, [{ claimId: id, fields: { assessment: 'unclear' } }]);
    expect(await database.rows.get(id)).toMatchObject({ assessment: 'unclear' });
  });
});

describe('setTags', () => {
  it('makes the given tags the tags of the claim', async () => {
    const { database, id } = await withClaim();
    await setTags(database, id, ['jail', 'check again']);
    await setTags(database, id, ['check again', 'bail']);
    expect((await savedClaim(database, id))?.tags).toEqual(['bail', 'check again']);
    await setTags(database, id, ['jail']);
    expect((await savedClaim(database, id))?.tags).toEqual(['jail']);
  });

  it('takes tags that differ in case for one, under the name it had first', async () => {
    const { database, id } = await withClaim();
    await setTags(database, id, ['Jail']);
    expect(await setTags(database, id, ['jail', 'JAIL', ' ', '#'])).toEqual(['Jail']);
    expect(await database.tags.count()).toBe(1);
  });

  it('answers null for a claim that is not kept', async () => {
    expect(await setTags((await withClaim()).database, 'unknown', ['jail'])).toBeNull();
  });
});

it.each([
  ['  two   words ', 'two words'],
  ['#jail', 'jail'],
  [' # jail', 'jail'],
  ['#', ''],
])('tidyTag(%j) is %j', (tag, tidy) => {
  expect(tidyTag(tag)).toBe(tidy);
});
