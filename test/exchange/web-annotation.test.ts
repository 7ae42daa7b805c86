import { describe, expect, it } from 'vitest';
import type { ExportedArticle } from '../../lib/exchange/exported-article.ts';
import { keptArticles } from '../../lib/exchange/kept-articles.ts';
import { webAnnotations } from '../../lib/exchange/web-annotation.ts';
import { addEvidence } from '../../lib/storage/evidence.ts';
import { freshDatabase } from '../storage/fixtures.ts';
import { keepCollection, whole } from './fixtures.ts';

type Json = Record<string, unknown>;

async function exported(): Promise<{ collection: Json; page: Json; items: Json[] }> {
  const database = freshDatabase();
  const [first] = await keepCollection(database);
  await addEvidence(database, { claimId: first!.id, url: 'https://docket.example/7', note: '', date: null });
  const text = await whole(webAnnotations(keptArticles(database, 'all'), { now: () => 0 }));
  const collection = JSON.parse(text) as Json;
  const page = collection.first as Json;
  return { collection, page, items: page.items as Json[] };
}

const list = (value: unknown) => (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Json[];
const isIri = (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const isTime = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

const bodies = (items: Json[]) => items.flatMap(({ body }) => list(body));
const targets = (items: Json[]) => items.flatMap(({ target }) => list(target));
const selectors = (items: Json[]) => targets(items).flatMap(({ selector }) => list(selector));
const ofType = (all: Json[], type: string) => all.filter((each) => list(each.type).includes(type as unknown as Json));

/** What the W3C model says an annotation, collection, page, body or selector MUST be, by section of the Recommendation. */
const MUSTS: [section: string, must: string, holds: (file: Awaited<ReturnType<typeof exported>>) => boolean][] = [
  [
    '3.1',
    'annotations, or what holds them, have the anno context',
    ({ collection }) => list(collection['@context']).includes('http://www.w3.org/ns/anno.jsonld' as unknown as Json),
  ],
  [
    '3.1',
    'an annotation has exactly one IRI',
    ({ items }) => items.every(({ id }) => isIri(id)) && new Set(items.map(({ id }) => id)).size === items.length,
  ],
  [
    '3.1',
    'an annotation has the type Annotation',
    ({ items }) => items.every(({ type }) => list(type).includes('Annotation' as unknown as Json)),
  ],
  ['3.1', 'an annotation has one target or more', ({ items }) => items.every(({ target }) => list(target).length > 0)],
  [
    '3.2.4',
    'a textual body has exactly one value, a string',
    ({ items }) => ofType(bodies(items), 'TextualBody').every(({ value }) => typeof value === 'string'),
  ],
  [
    '3.2.5',
    'an annotation does not have both body and bodyValue',
    ({ items }) => items.every((item) => !('bodyValue' in item)),
  ],
  [
    '3.3.1',
    'created, modified and generated are dates with time in UTC',
    ({ items, collection }) =>
      items.every(({ created, modified }) => isTime(created) && (modified === undefined || isTime(modified))) &&
      isTime(collection.generated),
  ],
  [
    '3.3.5',
    'a motivation is one of the model’s',
    ({ items }) =>
      items.every(({ motivation }) =>
        list(motivation).every((each) => MOTIVATIONS.includes(each as unknown as string)),
      ),
  ],
  [
    '3.3.5',
    'only textual bodies and specific resources have a purpose, one of the model’s',
    ({ items }) =>
      bodies(items).every(
        ({ type, purpose }) =>
          ['TextualBody', 'SpecificResource'].includes(type as string) && MOTIVATIONS.includes(purpose as string),
      ),
  ],
  ['3.3.7', 'canonical is an IRI', ({ items }) => items.every(({ canonical }) => isIri(canonical))],
  [
    '4.1',
    'a specific resource has exactly one source',
    ({ items }) =>
      [...targets(items), ...ofType(bodies(items), 'SpecificResource')].every(({ source }) => isIri(source)),
  ],
  [
    '4.2',
    'a selector has a type that the model defines',
    ({ items }) =>
      selectors(items).every(({ type }) => ['TextQuoteSelector', 'TextPositionSelector'].includes(type as string)),
  ],
  [
    '4.2.4',
    'a text quote selector has exactly one exact',
    ({ items }) =>
      ofType(selectors(items), 'TextQuoteSelector').every(({ exact }) => typeof exact === 'string' && exact !== ''),
  ],
  [
    '4.2.4',
    'prefix and suffix are single strings',
    ({ items }) =>
      ofType(selectors(items), 'TextQuoteSelector').every((each) =>
        ['prefix', 'suffix'].every((name) => !(name in each) || typeof each[name] === 'string'),
      ),
  ],
  [
    '4.2.5',
    'a text position selector has exactly one start and end, not negative',
    ({ items }) =>
      ofType(selectors(items), 'TextPositionSelector').every(({ start, end }) => isCount(start) && isCount(end)),
  ],
  [
    '4.3.1',
    'a time state has a source date in UTC',
    ({ items }) => targets(items).every(({ state }) => isTime((state as Json).sourceDate)),
  ],
  [
    '5.1',
    'a collection has exactly one IRI and its type',
    ({ collection }) => isIri(collection.id) && collection.type === 'AnnotationCollection',
  ],
  ['5.1', 'total is the number of annotations', ({ collection, items }) => collection.total === items.length],
  [
    '5.1',
    'first is the first page or its IRI, last the IRI of the last',
    ({ collection, page }) =>
      list(page.type).includes('AnnotationPage' as unknown as Json) && collection.last === page.id,
  ],
  [
    '5.2',
    'a page has exactly one IRI, its type and a list of items',
    ({ page }) => isIri(page.id) && page.type === 'AnnotationPage' && Array.isArray(page.items),
  ],
  ['5.2', 'a page is part of its collection, by IRI', ({ page, collection }) => page.partOf === collection.id],
  ['5.2', 'a page that is the last has no next', ({ page }) => !('next' in page)],
  ['5.2', 'startIndex is not negative', ({ page }) => isCount(page.startIndex)],
];

describe('Web Annotations', () => {
  it.each(MUSTS)('§%s: %s', async (_section, _must, holds) => {
    const file = await exported();
    expect(file.items).toHaveLength(3);
    expect(holds(file)).toBe(true);
  });

  it('say in bodies what the reader said, and on the target what the article says', async () => {
    const { items } = await exported();
    const item = items.find(({ body }) => list(body).some(({ purpose }) => purpose === 'assessing'))!;
    const said = list(item.body).map(({ purpose, value, source, creator }) => [purpose, value ?? source, creator]);
    expect(said).toEqual([
      ['commenting', 'Call the jail.\n\n=1+1', undefined],
      ['tagging', 'fax log', undefined],
      ['tagging', 'jail', undefined],
      ['classifying', 'detainer', { type: 'Software', name: 'Claimlight' }],
      ['assessing', 'disputed', undefined],
      ['linking', 'https://records.example/log.pdf', undefined],
      ['linking', 'https://docket.example/7', undefined],
    ]);
    expect(item.target).toMatchObject({
      source: 'https://courier.example/jail',
      'schema:spokenByCharacter': { 'schema:name': 'ICE' },
      'schema:isPartOf': { 'schema:headline': 'Jail and agency disagree', 'schema:publisher': 'Tamarack Courier' },
    });
  });

  it('are a valid file when there is nothing', async () => {
    const file = JSON.parse(await whole(webAnnotations([])));
    expect(file).toMatchObject({ total: 0, first: { items: [] } });
  });

  it('count positions in code points: an emoji before the claim counts one', async () => {
    const database = freshDatabase();
    await keepCollection(database);
    const articles: ExportedArticle[] = [];
    for await (const article of keptArticles(database, 'all')) articles.push(article);
    const article = articles.find(({ claims }) => claims.length === 2)!;
    const [{ claim }] = article.claims as [ExportedArticle['claims'][number]];
    const body = `Breaking 🚨🚨: ${claim.exact} 🙂`;
    const start = body.indexOf(claim.exact);
    const capture = { ...article.captures[0]!, headline: null, text: body };
    const position = {
      type: 'TextPositionSelector' as const,
      start: 100 + start,
      end: 100 + start + claim.exact.length,
    };
    const moved = { ...claim, start, end: start + claim.exact.length, selectors: [position] };
    const one = { ...article, captures: [capture], claims: [{ ...article.claims[0]!, claim: moved }] };
    const { first } = JSON.parse(await whole(webAnnotations([one])));
    const codePoints = [...body.slice(0, start)].length;
    expect(first.items[0].target.selector).toEqual([
      { type: 'TextPositionSelector', start: 100 + codePoints, end: 100 + codePoints + [...claim.exact].length },
    ]);
    expect(codePoints).toBe(start - 2);
  });
});
