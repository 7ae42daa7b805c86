import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../lib/background/analyst.ts';
import { createPageService } from '../../lib/background/page-service.ts';
import { Refused } from '../../lib/background/senders.ts';
import type { ClaimToSave } from '../../lib/messages.ts';
import { annotate, setTags } from '../../lib/storage/annotations.ts';
import { savedClaim } from '../../lib/storage/queries.ts';
import { BODY, freshDatabase, readArticle } from '../storage/fixtures.ts';
import { analyseInSteps } from './fake-analysis.ts';

const PAGE = 'https://courier.example/jail';
const ELSEWHERE = 'https://harbor.example/';

function service() {
  const database = freshDatabase();
  return { database, pages: createPageService(database, createAnalyst(analyseInSteps)) };
}

function toSave(exact: string, changes: Partial<ClaimToSave> = {}): ClaimToSave {
  const start = BODY.indexOf(exact);
  return {
    origin: 'detected',
    form: 'claim',
    section: 'body',
    start,
    end: start + exact.length,
    selectors: [],
    ...changes,
  };
}

const SENTENCE = 'ICE lodged a detainer with the Ashgrove County jail in May.';

describe('analyse', () => {
  it('gives a key for each claim and quote, and what is saved and dismissed', async () => {
    const { pages } = service();
    const article = readArticle();
    const first = await pages.analyse(article, PAGE);
    expect(first.keys.body.claims).toHaveLength(first.analysis.claims.length);
    expect(first.keys.body.quotes).toHaveLength(first.analysis.quotes.length);
    expect([first.saved, first.dismissed]).toEqual([[], []]);

    const [saved] = await pages.save({ article, claims: [toSave(SENTENCE)] }, PAGE);
    await pages.dismiss({ article, keys: first.keys.body.quotes }, PAGE);
    const second = await pages.analyse(article, PAGE);
    expect(second.saved).toEqual([saved]);
    expect(second.saved[0]?.key).toBe(first.keys.body.claims[0]);
    expect(second.dismissed).toEqual(first.keys.body.quotes);
    await pages.undismiss({ article, keys: first.keys.body.quotes }, PAGE);
    expect((await pages.analyse(article, PAGE)).dismissed).toEqual([]);
  });

  it('writes nothing', async () => {
    const { pages, database } = service();
    await pages.analyse(readArticle(), PAGE);
    for (const table of database.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });

  it('never tells a tab what the reader wrote', async () => {
    const { pages, database } = service();
    const article = readArticle();
    const [saved] = await pages.save({ article, claims: [toSave(SENTENCE)] }, PAGE);
    await annotate(database, saved!.id, { note: 'SECRET', assessment: 'disputed', source: 'SECRET' });
    await setTags(database, saved!.id, ['SECRET']);
    const answer = await pages.analyse(article, PAGE);
    expect(answer.saved).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toMatch(/SECRET|disputed/);
  });

  it('does not let a page ask for what was kept elsewhere under a borrowed address', async () => {
    const { pages } = service();
    await pages.save({ article: readArticle(), claims: [toSave(SENTENCE)] }, PAGE);
    const borrowed = readArticle({ url: `${ELSEWHERE}x`, aliases: [PAGE] });
    expect((await pages.analyse(borrowed, ELSEWHERE)).saved).toEqual([]);
    await expect(pages.analyse(readArticle(), ELSEWHERE)).rejects.toThrow(Refused);
  });
});

describe('save', () => {
  it('keeps what the analyser says of the words, not what the tab says', async () => {
    const { pages, database } = service();
    const claims = [{ ...toSave(SENTENCE), kinds: ['policy'], exact: 'forged', key: 'forged' } as ClaimToSave];
    const [saved] = await pages.save({ article: readArticle(), claims }, PAGE);
    expect(saved).toMatchObject({ exact: SENTENCE, origin: 'detected' });
    expect(await database.claims.get(saved!.id)).toMatchObject({
      detected: { kinds: ['detainer'], source: { name: 'ICE' }, analyser: 'fake' },
    });
  });

  it('keeps words that the reader marked as the reader’s own', async () => {
    const { pages } = service();
    const claims = [toSave('The jail released the man', { origin: 'detected' })];
    expect(await pages.save({ article: readArticle(), claims }, PAGE)).toMatchObject([
      { exact: 'The jail released the man', origin: 'reader' },
    ]);
  });

  it('keeps a quote apart from a claim with the same words', async () => {
    const { pages, database } = service();
    const quote = '“We never received it,”';
    const claims = [toSave(quote, { form: 'quote' }), toSave(quote, { origin: 'reader' })];
    await pages.save({ article: readArticle(), claims }, PAGE);
    expect((await database.claims.toArray()).map(({ form, origin }) => `${origin} ${form}`).sort()).toEqual([
      'detected quote',
      'reader claim',
    ]);
  });

  it.each([
    ['beyond the text', { start: 0, end: BODY.length + 1 }],
    ['of no words', { start: 5, end: 5 }],
    ['in a part that the article lacks', { section: 'standfirst' as const }],
  ])('refuses a claim %s, and keeps nothing', async (_what, changes) => {
    const { pages, database } = service();
    const claims = [toSave(SENTENCE), toSave(SENTENCE, changes)];
    await expect(pages.save({ article: readArticle(), claims }, PAGE)).rejects.toThrow(Refused);
    expect(await database.claims.count()).toBe(0);
  });

  it('refuses an article of another site', async () => {
    const { pages } = service();
    const request = { article: readArticle(), claims: [toSave(SENTENCE)], keys: ['1:a'] };
    await expect(pages.save(request, ELSEWHERE)).rejects.toThrow(Refused);
    await expect(pages.dismiss(request, ELSEWHERE)).rejects.toThrow(Refused);
    await expect(pages.undismiss(request, ELSEWHERE)).rejects.toThrow(Refused);
  });
});

it('a tab deletes and restores only claims of its own page', async () => {
  const { pages, database } = service();
  const [saved] = await pages.save({ article: readArticle(), claims: [toSave(SENTENCE)] }, PAGE);
  const isDeleted = async () => (await savedClaim(database, saved!.id)) === null;
  await expect(pages.deleteClaims([saved!.id], ELSEWHERE)).rejects.toThrow(Refused);
  expect(await isDeleted()).toBe(false);
  await pages.deleteClaims([saved!.id, 'unknown'], PAGE);
  expect(await isDeleted()).toBe(true);
  await expect(pages.restoreClaims([saved!.id], ELSEWHERE)).rejects.toThrow(Refused);
  await pages.restoreClaims([saved!.id], PAGE);
  expect(await isDeleted()).toBe(false);
});

describe('a new wording', () => {
  const NEW = 'ICE sent a detainer to the Ashgrove County jail in May.';
  const edited = readArticle({ body: BODY.replace(SENTENCE, NEW) });
  const at = { section: 'body' as const, start: 0, end: NEW.length, selectors: [] };

  it('is kept in the words of the article, and is what the page gets from then on', async () => {
    const { pages, database } = service();
    const [saved] = await pages.save({ article: readArticle(), claims: [toSave(SENTENCE)] }, PAGE);
    expect((await pages.analyse(readArticle(), PAGE)).saved[0]).toMatchObject({ exact: SENTENCE, sameText: true });
    expect((await pages.analyse(edited, PAGE)).saved[0]).toMatchObject({ exact: SENTENCE, sameText: false });
    await pages.acceptRewording({ article: edited, wording: { id: saved!.id, ...at } }, PAGE);
    expect((await pages.analyse(edited, PAGE)).saved).toMatchObject([{ id: saved!.id, exact: NEW, sameText: true }]);
    expect(await savedClaim(database, saved!.id)).toMatchObject({ claim: { exact: SENTENCE } });
  });

  it('is refused for claims of other sites, unknown ones and places outside the text', async () => {
    const { pages } = service();
    const [saved] = await pages.save({ article: readArticle(), claims: [toSave(SENTENCE)] }, PAGE);
    const accept = (wording: object, article = edited, page = PAGE) =>
      pages.acceptRewording({ article, wording: { id: saved!.id, ...at, ...wording } }, page);
    await expect(accept({ end: 100_000 })).rejects.toThrow(Refused);
    await expect(accept({ id: 'unknown' })).rejects.toThrow(Refused);
    await expect(accept({}, readArticle({ url: ELSEWHERE }), ELSEWHERE)).rejects.toThrow(Refused);
  });
});
