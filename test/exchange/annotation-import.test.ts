import { describe, expect, it } from 'vitest';
import { importFile } from '../../lib/exchange/import-file.ts';
import { keptArticles } from '../../lib/exchange/kept-articles.ts';
import { webAnnotations } from '../../lib/exchange/web-annotation.ts';
import { annotate, setTags } from '../../lib/storage/annotations.ts';
import { deleteClaims } from '../../lib/storage/claims.ts';
import type { Database } from '../../lib/storage/database.ts';
import { savedClaims } from '../../lib/storage/queries.ts';
import { BODY, clockAt, freshDatabase } from '../storage/fixtures.ts';
import { dump, keepCollection, whole } from './fixtures.ts';

const importText = (database: Database, text: string) => importFile(database, new Blob([text]));
const importJson = (database: Database, value: unknown) => importText(database, JSON.stringify(value));

async function collectionFile() {
  const database = freshDatabase();
  const claims = await keepCollection(database);
  return { database, claims, text: await whole(webAnnotations(keptArticles(database, 'all'))) };
}

/** What a person sees of all kept claims. */
async function seen(database: Database) {
  const claims = await savedClaims(database, await database.claims.toCollection().primaryKeys());
  return claims
    .map(({ claim, article, annotation, tags, evidence }) => ({
      id: claim.id,
      exact: claim.exact,
      form: claim.form,
      created: claim.createdAt,
      article: [article.id, article.url, article.title, article.outlet, article.byline, article.publishedTime],
      kinds: annotation.kinds ?? claim.detected?.kinds,
      source: annotation.source ?? claim.detected?.source?.name,
      said: [annotation.note, annotation.assessment, tags, evidence.map(({ url, note, date }) => [url, note, date])],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ROW = {
  id: 'aB3',
  created: '2026-03-20T10:00:00.000000+00:00',
  updated: '2026-03-21T10:00:00.000000+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://courier.example/jail?utm_source=x',
  text: 'Compare with the **jail log**.',
  tags: ['jail', '#log'],
  document: { title: ['Jail and agency disagree'] },
  target: [
    {
      source: 'https://courier.example/jail',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
        { type: 'TextPositionSelector', start: 140, end: 174 },
        { type: 'TextQuoteSelector', exact: 'The jail released the man on bail.', prefix: 'Holt said. ', suffix: '' },
      ],
    },
  ],
};

describe('our own Web Annotations', () => {
  it('give an empty database the same claims, with all that was said of them', async () => {
    const { database, text } = await collectionFile();
    const other = freshDatabase();
    expect(await importText(other, text)).toMatchObject({ state: 'imported', skipped: [] });
    expect(await seen(other)).toEqual(await seen(database));
    expect(await other.rows.count()).toBe(3);
  });

  it('change nothing in the same database, nor when they are read twice', async () => {
    const { database, text } = await collectionFile();
    const before = await dump(database);
    expect(await importText(database, text)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    expect(await dump(database)).toEqual(before);
    const other = freshDatabase();
    await importText(other, text);
    const once = await dump(other);
    expect(await importText(other, text)).toMatchObject({ added: 0, changed: 0 });
    expect(await dump(other)).toEqual(once);
  });

  it('do not bring an older note back, nor a tag that was taken off later, nor a claim that was deleted', async () => {
    const { database, claims, text } = await collectionFile();
    await annotate(database, claims[0]!.id, { note: 'newer' });
    await setTags(database, claims[0]!.id, ['jail']);
    await deleteClaims(database, [claims[1]!.id]);
    await importText(database, text);
    expect(await savedClaims(database, [claims[1]!.id])).toEqual([]);
    const [saved] = await savedClaims(database, [claims[0]!.id]);
    expect([saved!.annotation.note, saved!.tags]).toEqual(['newer', ['jail']]);
  });
});

describe('Hypothesis', () => {
  it.each([
    ['its JSON export', { export_date: '2026-04-01', export_userid: 'x', client_version: '1.1', annotations: [ROW] }],
    ['an answer of its API', { total: 1, rows: [ROW] }],
  ])('%s is read', async (_what, document) => {
    const database = freshDatabase();
    expect(await importJson(database, document)).toMatchObject({ state: 'imported', skipped: [] });
    expect(await seen(database)).toMatchObject([
      {
        exact: 'The jail released the man on bail.',
        created: Date.UTC(2026, 2, 20, 10),
        article: [expect.any(String), 'https://courier.example/jail', 'Jail and agency disagree', null, null, null],
        said: ['Compare with the **jail log**.', 'unchecked', ['jail', 'log'], []],
      },
    ]);
    const [capture] = await database.captures.toArray();
    expect(capture).toMatchObject({ text: 'Holt said. The jail released the man on bail.', access: 'preview' });
  });

  it('an annotation of a page whose words are kept has its place in them', async () => {
    const { database } = await collectionFile();
    await importJson(database, { rows: [ROW] });
    const claim = await database.claims.filter(({ origin }) => origin === 'reader').first();
    expect(BODY.slice(claim!.start, claim!.end)).toBe('The jail released the man on bail.');
    expect(claim!.paragraph).toContain('“We never received it,”');
    expect(await database.captures.count()).toBe(2);
  });

  it('two annotations of the same words are two claims; page notes and replies are left out and listed', async () => {
    const database = freshDatabase();
    const result = await importJson(database, {
      annotations: [
        ROW,
        { ...ROW, id: 'other', text: 'Another note' },
        { ...ROW, id: 'note', target: [{ source: ROW.uri }] },
        { ...ROW, id: 'reply', references: ['aB3'] },
        { ...ROW, id: 'local', uri: 'file:///home/x.html' },
        ROW,
      ],
    });
    expect(result).toMatchObject({
      state: 'imported',
      skipped: [
        { line: 3, problem: 'no-words' },
        { line: 4, problem: 'reply' },
        { line: 5, problem: 'no-address' },
        { line: 6, problem: 'repeated', field: '1' },
      ],
    });
    expect((await seen(database)).map(({ said }) => said[0]).sort()).toEqual([
      'Another note',
      'Compare with the **jail log**.',
    ]);
  });
});

describe('annotations of other programs', () => {
  const target = { source: 'https://wire.example/a', selector: { type: 'TextQuoteSelector', exact: 'It is so.' } };
  const one = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:a', type: 'Annotation', target };

  it.each<[string, unknown]>([
    ['a single one', one],
    ['a list', [one]],
    ['a page', { type: 'AnnotationPage', items: [one] }],
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [one] } }],
    [
      'pages in pages',
      {
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [], next: { type: 'AnnotationPage', items: [one] } },
      },
    ],
    ['a graph', { '@graph': [{ type: 'AnnotationPage' }, one] }],
  ])('%s', async (_what, document) => {
    const database = freshDatabase();
    expect(await importJson(database, document)).toMatchObject({ state: 'imported', skipped: [] });
    expect(await seen(database)).toMatchObject([{ exact: 'It is so.' }]);
  });

  it.each<[string, unknown, unknown[]]>([
    ['a body that is a text', { bodyValue: 'Really?' }, ['Really?', 'unchecked', [], []]],
    [
      'a list of bodies',
      {
        body: [
          { type: 'TextualBody', value: 'One.' },
          { value: 'Two.', purpose: 'describing' },
        ],
      },
      ['One.\n\nTwo.', 'unchecked', [], []],
    ],
    ['a tag', { body: { value: 'jail', purpose: 'tagging' } }, ['', 'unchecked', ['jail'], []]],
    [
      'a class of another scheme',
      { body: { value: 'rumour', purpose: 'classifying' } },
      ['', 'unchecked', ['rumour'], []],
    ],
    ['a link', { body: 'https://docket.example/7' }, ['', 'unchecked', [], [['https://docket.example/7', '', null]]]],
    ['a link to a script', { body: 'javascript:alert(1)' }, ['javascript:alert(1)', 'unchecked', [], []]],
  ])('%s', async (_what, body, said) => {
    const database = freshDatabase();
    await importJson(database, { ...one, ...(body as object) });
    expect((await seen(database))[0]).toMatchObject({ said });
  });

  it('a selector that refines another is found', async () => {
    const refined = { type: 'FragmentSelector', value: 'x', refinedBy: target.selector };
    const database = freshDatabase();
    await importJson(database, { ...one, target: { ...target, selector: refined } });
    expect(await seen(database)).toMatchObject([{ exact: 'It is so.' }]);
  });

  it('a time in the future does not win for ever', async () => {
    const database = freshDatabase();
    const now = clockAt(Date.UTC(2026, 3, 5));
    const file = new Blob([JSON.stringify({ ...one, created: '2999-01-01T00:00:00Z', bodyValue: 'x' })]);
    await importFile(database, file, { now });
    const [annotation] = await database.annotations.toArray();
    expect(annotation!.editedAt).toBeLessThanOrEqual(now());
  });
});

describe('a bad file', () => {
  const SCRIPT = '<script>globalThis.hit = 1</script><img src=x onerror="hit=1">';

  it('with script in every field keeps it as text and lists what is unfit', async () => {
    const poisoned = JSON.parse(
      JSON.stringify({ rows: [{ ...ROW, __x: 1 }] }).replaceAll(
        '"__x":1',
        `"__proto__":{"polluted":1},"constructor":"${SCRIPT.replaceAll('"', '\\"')}"`,
      ),
    );
    poisoned.rows[0].text = SCRIPT;
    poisoned.rows[0].tags = [SCRIPT];
    poisoned.rows[0].document.title = [SCRIPT];
    poisoned.rows[0].target[0].selector[2].exact = SCRIPT;
    const database = freshDatabase();
    expect(await importJson(database, poisoned)).toMatchObject({ state: 'imported', skipped: [] });
    expect(await seen(database)).toMatchObject([{ exact: SCRIPT, said: [SCRIPT, 'unchecked', [SCRIPT], []] }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('of wrong types is skipped entry by entry', async () => {
    const database = freshDatabase();
    const result = await importJson(database, {
      rows: [
        1,
        null,
        'x',
        { ...ROW, target: 5 },
        { ...ROW, uri: 'https://x.example/', text: { a: 1 }, tags: 'no', created: 9 },
      ],
    });
    expect(result).toMatchObject({ state: 'imported', skipped: [{ line: 1 }, { line: 2 }, { line: 3 }, { line: 4 }] });
    expect(await database.claims.count()).toBe(1);
  });

  it.each<[string, string, string]>([
    ['truncated', JSON.stringify({ rows: [ROW] }).slice(0, 200), 'cut-short'],
    ['of another kind', '{"name":"x","version":2}', 'unknown'],
    ['not JSON', '{"name":x}', 'unknown'],
    ['a web page', '<!doctype html><p>x', 'unknown'],
    ['JSON lines of another program', '{"a":1}\n{"a":2}\n', 'unknown'],
    ['empty', '', 'unknown'],
  ])('%s is refused', async (_what, text, reason) => {
    const database = freshDatabase();
    expect(await importText(database, text)).toEqual({ state: 'refused', reason });
    expect(Object.values(await dump(database)).flat()).toEqual([]);
  });

  it.each([
    ['a wrong first line', '{"format":"claimlight-backup","version":"1"}\n', 'unknown'],
    ['no line ends at all', `{"a":"${'x'.repeat(70_000)}`, 'too-large'],
    ['a newer version', '{"format":"claimlight-backup","version":2}\n', 'newer-version'],
  ])('of 500 MB with %s is refused before it is read', async (_what, start, reason) => {
    let read = 0;
    const chunk = new TextEncoder().encode('x'.repeat(65_536));
    const head = new TextEncoder().encode(start);
    const stream = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull(controller) {
          controller.enqueue(read === 0 ? head : chunk);
          read += read === 0 ? head.length : chunk.length;
        },
      });
    const file = { size: 500_000_000, stream, slice: () => new Blob([head, chunk]) };
    expect(await importFile(freshDatabase(), file)).toEqual({ state: 'refused', reason });
    expect(read).toBeLessThan(1_000_000);
  });
});
