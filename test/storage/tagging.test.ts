import { describe, expect, it } from 'vitest';
import { setTags } from '../../lib/storage/annotations.ts';
import { saveClaims } from '../../lib/storage/claims.ts';
import { savedClaim } from '../../lib/storage/queries.ts';
import { tagClaims, untagClaims } from '../../lib/storage/tagging.ts';
import { clockAt, freshDatabase, LODGED, RELEASED, readArticle } from './fixtures.ts';

async function withTwoClaims() {
  const database = freshDatabase();
  const drafts = [LODGED, RELEASED];
  const [lodged, released] = await saveClaims(database, { article: readArticle(), analyser: '1', drafts }, clockAt(1));
  const tagsOf = async (id: string) => (await savedClaim(database, id))?.tags;
  return { database, lodged: lodged!.id, released: released!.id, tagsOf };
}

describe('tagClaims', () => {
  it('adds a tag to all, and names those that did not have it', async () => {
    const { database, lodged, released, tagsOf } = await withTwoClaims();
    await setTags(database, lodged, ['Jail', 'bail']);
    expect(await tagClaims(database, [lodged, released, 'unknown'], ' #jail ')).toEqual([released]);
    expect([await tagsOf(lodged), await tagsOf(released)]).toEqual([['Jail', 'bail'], ['jail']]);
    expect(await database.rows.get(released)).toMatchObject({ tags: 'jail' });
  });

  it('is undone by taking the tag from those', async () => {
    const { database, lodged, released, tagsOf } = await withTwoClaims();
    await setTags(database, lodged, ['jail']);
    await untagClaims(database, await tagClaims(database, [lodged, released], 'jail'), 'jail');
    expect([await tagsOf(lodged), await tagsOf(released)]).toEqual([['jail'], []]);
    expect(await database.rows.get(released)).toMatchObject({ tags: '' });
  });

  it('brings a tag back that was taken away', async () => {
    const { database, lodged, tagsOf } = await withTwoClaims();
    await setTags(database, lodged, ['jail']);
    await setTags(database, lodged, []);
    expect(await tagClaims(database, [lodged], 'jail')).toEqual([lodged]);
    expect(await tagsOf(lodged)).toEqual(['jail']);
    expect(await database.tags.count()).toBe(1);
  });

  it('adds nothing where the tag is blank', async () => {
    const { database, lodged } = await withTwoClaims();
    expect(await tagClaims(database, [lodged], ' # ')).toEqual([]);
  });
});
