import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { annotate, setTags } from '../../lib/storage/annotations.ts';
import { deleteClaims, saveClaims } from '../../lib/storage/claims.ts';
import {
  capturesOf,
  claimsOfPage,
  countKept,
  dueClaimIds,
  kindsOf,
  newestClaims,
  savedClaims,
  sourceOf,
  tagsInUse,
} from '../../lib/storage/queries.ts';
import { eventually } from '../eventually.ts';
import { BODY, clockAt, draftOf, freshDatabase, LODGED, RELEASED, readArticle } from './fixtures.ts';

const QUOTE = draftOf('“We never received it,”', { form: 'quote', key: '1:quote' });

async function threeSaves() {
  const database = freshDatabase();
  const save = async (url: string, drafts: (typeof LODGED)[], time: number) =>
    saveClaims(database, { article: readArticle({ url }), analyser: '1', drafts }, clockAt(time));
  const first = await save('https://courier.example/1', [RELEASED, QUOTE, LODGED], 1000);
  const second = await save('https://courier.example/2', [RELEASED, LODGED], 2000);
  const third = await save('https://courier.example/3', [LODGED], 3000);
  return { database, first, second, third };
}

describe('newestClaims', () => {
  it('lists the last save first, and a save in reading order', async () => {
    const { database } = await threeSaves();
    const { claims, next } = await newestClaims(database);
    expect(claims.map(({ article, claim }) => [article.url.at(-1), claim.exact])).toEqual([
      ['3', LODGED.exact],
      ['2', LODGED.exact],
      ['2', RELEASED.exact],
      ['1', LODGED.exact],
      ['1', QUOTE.exact],
      ['1', RELEASED.exact],
    ]);
    expect(next).toBeNull();
  });

  it('gives page after page, each ending with a whole save, without deleted claims', async () => {
    const { database, third, first } = await threeSaves();
    await deleteClaims(database, [third[0]!.id, first[1]!.id]);
    const one = await newestClaims(database, { count: 1 });
    expect(one.claims.map(({ claim }) => claim.createdAt)).toEqual([2000, 2000]);
    const two = await newestClaims(database, { count: 10, before: one.next! });
    expect(two.claims.map(({ claim }) => claim.exact)).toEqual([LODGED.exact, RELEASED.exact]);
    expect(two.next).toBeNull();
  });

  it('is blank for a new database', async () => {
    expect(await newestClaims(freshDatabase())).toEqual({ claims: [], next: null });
  });

  it('answers anew, live, when a tag is set', async () => {
    const { database, third } = await threeSaves();
    const seen: string[][] = [];
    const subscription = liveQuery(() => newestClaims(database, { count: 1 })).subscribe(({ claims }) => {
      seen.push(claims[0]!.tags);
    });
    await eventually(() => expect(seen).toEqual([[]]));
    await setTags(database, third[0]!.id, ['jail']);
    await eventually(() => expect(seen.at(-1)).toEqual(['jail']));
    subscription.unsubscribe();
  });
});

it('savedClaims keeps the order of the ids and leaves out what is gone', async () => {
  const { database, first, third } = await threeSaves();
  await deleteClaims(database, [first[1]!.id]);
  const saved = await savedClaims(database, [third[0]!.id, 'unknown', first[1]!.id, first[0]!.id]);
  expect(saved.map(({ claim }) => claim.id)).toEqual([third[0]!.id, first[0]!.id]);
});

it('claimsOfPage finds a page by any of its addresses', async () => {
  const { database } = await threeSaves();
  expect(await claimsOfPage(database, ['https://new.example/', 'https://courier.example/1'])).toHaveLength(3);
  expect(await claimsOfPage(database, ['https://new.example/'])).toEqual([]);
});

it('kinds and source are the reader’s where given, else the analyser’s', async () => {
  const { database, third } = await threeSaves();
  const id = third[0]!.id;
  const [found] = await savedClaims(database, [id]);
  expect([kindsOf(found!), sourceOf(found!)]).toEqual([['detainer'], 'ICE']);
  await annotate(database, id, { kinds: ['response'], source: 'Dana Holt' });
  const [corrected] = await savedClaims(database, [id]);
  expect([kindsOf(corrected!), sourceOf(corrected!)]).toEqual([['response'], 'Dana Holt']);
});

it('dueClaimIds lists what is due by a day, the longest due first', async () => {
  const { database, first } = await threeSaves();
  await annotate(database, first[0]!.id, { checkAgainOn: '2026-04-02' });
  await annotate(database, first[1]!.id, { checkAgainOn: '2026-04-01' });
  await annotate(database, first[2]!.id, { checkAgainOn: '2026-04-03' });
  expect(await dueClaimIds(database, '2026-04-02')).toEqual([first[1]!.id, first[0]!.id]);
});

it('counts claims that are not deleted, articles, and tags in use', async () => {
  const { database, first } = await threeSaves();
  await setTags(database, first[0]!.id, ['jail', 'bail']);
  await setTags(database, first[1]!.id, ['jail']);
  await deleteClaims(database, [first[2]!.id]);
  expect(await countKept(database)).toEqual({ claims: 5, articles: 3 });
  expect(await tagsInUse(database)).toEqual([
    { tag: 'jail', count: 2 },
    { tag: 'bail', count: 1 },
  ]);
});

it('capturesOf gives the versions of an article, the oldest first', async () => {
  const { database, third } = await threeSaves();
  const later = `${BODY}\n\nThe agency disagreed.`;
  const article = readArticle({ url: 'https://courier.example/3', body: later });
  await saveClaims(database, { article, analyser: '1', drafts: [RELEASED] });
  const captures = await capturesOf(database, third[0]!.articleId);
  expect(captures.map(({ text }) => text)).toEqual([BODY, later]);
});
