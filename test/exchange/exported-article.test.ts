import { describe, expect, it } from 'vitest';
import {
  analysedArticle,
  linkToClaim,
  publishedDate,
  speakerOf,
  webAddress,
} from '../../lib/exchange/exported-article.ts';
import { keptArticles } from '../../lib/exchange/kept-articles.ts';
import { annotate } from '../../lib/storage/annotations.ts';
import { newArticle } from '../../lib/storage/articles.ts';
import { findings } from '../background/fake-analysis.ts';
import { BODY, freshDatabase, readArticle } from '../storage/fixtures.ts';
import { keepCollection } from './fixtures.ts';

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('keptArticles', () => {
  it('gives every article with its words and its claims in reading order, deleted ones left out', async () => {
    const database = freshDatabase();
    await keepCollection(database);
    const articles = await collected(keptArticles(database, 'all'));
    const outline = articles.map(({ article, captures, claims }) => [
      article.outlet,
      captures.map(({ text }) => text),
      claims.map(({ claim }) => claim.form),
    ]);
    expect(outline).toHaveLength(2);
    expect(outline).toContainEqual(['Tamarack Courier', [BODY], ['claim', 'quote']]);
    expect(outline).toContainEqual(['Harbor Wire', [BODY], ['claim']]);
  });

  it('gives only the chosen claims and their articles', async () => {
    const database = freshDatabase();
    const [, quote] = await keepCollection(database);
    const articles = await collected(keptArticles(database, [quote!.id, 'unknown']));
    expect(articles.map(({ claims }) => claims.map(({ claim }) => claim.id))).toEqual([[quote!.id]]);
  });

  it('gives of many articles what it gives of one', async () => {
    const database = freshDatabase();
    await keepCollection(database);
    const few = await collected(keptArticles(database, 'all'));
    const others = Array.from({ length: 120 }, (_, n) =>
      newArticle({ ...readArticle().metadata, url: `https://x.example/${n}` }),
    );
    await database.articles.bulkAdd(others);
    expect(await collected(keptArticles(database, 'all'))).toEqual(few);
  });

  it('stops where it is cancelled', async () => {
    const database = freshDatabase();
    await keepCollection(database);
    const cancelled = AbortSignal.abort(new Error('cancelled'));
    await expect(collected(keptArticles(database, 'all', { signal: cancelled }))).rejects.toThrow('cancelled');
  });
});

it('an article that is not kept is exported as if everything found in it were', () => {
  const body = 'ICE lodged a detainer. “We never got it,” Holt said.';
  const analysis = { analyser: 'fake', ...findings(body), headline: findings('A detainer.'), standfirst: null };
  const read = { ...readArticle({ body }), texts: { headline: 'A detainer.', standfirst: null, body } };
  const { claims, captures } = analysedArticle(read, analysis, 5);
  expect(captures).toMatchObject([{ text: body, capturedAt: 5, analyser: 'fake' }]);
  expect(claims.map(({ claim }) => [claim.section, claim.form, claim.exact])).toEqual([
    ['headline', 'claim', 'A detainer.'],
    ['body', 'claim', 'ICE lodged a detainer.'],
    ['body', 'quote', '“We never got it,”'],
  ]);
  expect(claims[1]?.claim.selectors).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: 'ICE lodged a detainer.',
      prefix: '',
      suffix: ' “We never got it,” Holt said.',
    },
  ]);
});

it('a speaker whom the reader named has no role of another', async () => {
  const database = freshDatabase();
  const [claim] = await keepCollection(database);
  await database.claims.update(claim!.id, {
    detected: { ...claim!.detected!, source: { name: 'ICE', role: 'agency' } },
  });
  const speaker = async () => {
    const [article] = await collected(keptArticles(database, [claim!.id]));
    return speakerOf(article!.claims[0]!);
  };
  expect(await speaker()).toEqual({ name: 'ICE', role: 'agency' });
  await annotate(database, claim!.id, { source: 'Dana Holt' });
  expect(await speaker()).toEqual({ name: 'Dana Holt' });
});

it.each([
  ['https://courier.example/jail', 'https://courier.example/jail'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://', null],
  ['', null],
])('webAddress(%j) is %j', (address, safe) => {
  expect(webAddress(address)).toBe(safe);
});

it('an article without address has no link, and one without date no date', () => {
  const body = 'ICE lodged a detainer.';
  const analysis = { analyser: 'fake', ...findings(body), headline: null, standfirst: null };
  const exported = analysedArticle(readArticle({ url: '', body }), analysis, 0);
  expect(linkToClaim(exported, exported.claims[0]!)).toBeNull();
  expect(publishedDate({ ...newArticle(readArticle().metadata), publishedTime: 'last week' })).toBeNull();
  expect(publishedDate(newArticle(readArticle().metadata))).toBe('2026-03-19');
});

it('the link to a claim names its words', () => {
  const body = 'ICE lodged a detainer.';
  const analysis = { analyser: 'fake', ...findings(body), headline: null, standfirst: null };
  const exported = analysedArticle(readArticle({ body }), analysis, 0);
  expect(linkToClaim(exported, exported.claims[0]!)).toBe(
    'https://courier.example/jail#:~:text=ICE%20lodged%20a%20detainer.',
  );
});
