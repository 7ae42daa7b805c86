import { describe, expect, it } from 'vitest';
import { deleteClaims, saveClaims } from '../../lib/storage/claims.ts';
import { merge } from '../../lib/storage/edits.ts';
import { RECORD_FORMS } from '../../lib/storage/record-forms.ts';
import { type Claim, wordingsOf } from '../../lib/storage/records.ts';
import { acceptRewording, withdrawRewording } from '../../lib/storage/rewordings.ts';
import { clockAt, freshDatabase, LODGED, readArticle } from './fixtures.ts';

const wording = (exact: string) => ({
  section: 'body' as const,
  exact,
  paragraph: exact,
  selectors: [],
  textHash: `text of ${exact}`,
});

async function kept() {
  const database = freshDatabase();
  const now = clockAt(1000);
  const [claim] = await saveClaims(database, { article: readArticle(), analyser: '1', drafts: [LODGED] }, now);
  now.time = 2000;
  return { database, now, claim: claim! };
}

const texts = (claim: Claim | null) => wordingsOf(claim!).map(({ exact }) => exact);

describe('a new wording that is accepted', () => {
  it('is kept beside the words that were saved, which stay as they are', async () => {
    const { database, now, claim } = await kept();
    const after = await acceptRewording(database, claim.id, wording('ICE sent a detainer.'), now);
    expect(wordingsOf(after!)).toEqual([
      { exact: LODGED.exact, since: claim.createdAt },
      { exact: 'ICE sent a detainer.', since: 2000 },
    ]);
    const { rewordings: _, edited: __, editedAt: ___, ...rest } = after!;
    expect(claim).toMatchObject(rest);
  });

  it('comes after those accepted before, once, and can be taken back', async () => {
    const { database, now, claim } = await kept();
    await acceptRewording(database, claim.id, wording('One.'), now);
    await acceptRewording(database, claim.id, wording('Two.'), now);
    await acceptRewording(database, claim.id, wording('Two.'), now);
    expect(texts((await database.claims.get(claim.id))!)).toEqual([LODGED.exact, 'One.', 'Two.']);
    expect(texts(await withdrawRewording(database, claim.id, now))).toEqual([LODGED.exact, 'One.']);
    expect(texts(await withdrawRewording(database, claim.id, now))).toEqual([LODGED.exact]);
    expect(texts(await withdrawRewording(database, claim.id, now))).toEqual([LODGED.exact]);
  });

  it('is found by its words', async () => {
    const { database, now, claim } = await kept();
    await acceptRewording(database, claim.id, wording('Faxed at noon.'), now);
    expect((await database.rows.get(claim.id))!.words).toContain('faxed');
  });

  it('goes along in a backup and outlives one that was made before it', async () => {
    const { database, now, claim } = await kept();
    const after = (await acceptRewording(database, claim.id, wording('One.'), now))!;
    expect(RECORD_FORMS.claims.read(JSON.parse(JSON.stringify(after)))).toEqual({ state: 'record', record: after });
    expect(merge('claims', claim, after)).toEqual(after);
    expect(merge('claims', after, claim)).toEqual(after);
  });

  it('needs a claim that is kept', async () => {
    const { database, now, claim } = await kept();
    expect(await acceptRewording(database, 'unknown', wording('One.'), now)).toBeNull();
    await deleteClaims(database, [claim.id], now);
    expect(await withdrawRewording(database, claim.id, now)).toBeNull();
  });
});
