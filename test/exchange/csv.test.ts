import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../lib/exchange/csv.ts';
import type { ExportedArticle } from '../../lib/exchange/exported-article.ts';
import { keptArticles } from '../../lib/exchange/kept-articles.ts';
import { freshDatabase } from '../storage/fixtures.ts';
import { keepCollection, whole } from './fixtures.ts';

async function collection(): Promise<ExportedArticle[]> {
  const database = freshDatabase();
  await keepCollection(database);
  const articles: ExportedArticle[] = [];
  for await (const article of keptArticles(database, 'all')) articles.push(article);
  return articles;
}

const rowsOf = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('a table', () => {
  it('reads back with a row for each claim, columns intact', async () => {
    const data = rowsOf(await whole(csv(await collection())));
    expect(data).toHaveLength(3);
    expect(data.find(({ assessment }) => assessment === 'disputed')).toMatchObject({
      form: 'claim',
      text: 'ICE lodged a detainer with the Ashgrove County jail in May.',
      kinds: 'detainer',
      source: 'ICE',
      outlet: 'Tamarack Courier',
      published: '2026-03-19T05:30:00-05:00',
      saved: '2026-04-01T00:00:00.000Z',
      note: 'Call the jail.\n\n=1+1',
      tags: 'fax log; jail',
      evidence: 'https://records.example/log.pdf (2026-04-03, page 3)',
    });
  });

  it('says nothing of a speaker that the name says already', async () => {
    const [article] = await collection();
    const [claim] = article!.claims;
    const source = { name: 'the sheriff', role: 'sheriff', organisation: 'Alder County' };
    const detected = { ...claim!.claim.detected!, source };
    const one = { ...article!, claims: [{ ...claim!, claim: { ...claim!.claim, detected } }] };
    const expected = { source: 'the sheriff', source_role: '', source_organisation: 'Alder County' };
    expect(rowsOf(await whole(csv([one])))).toMatchObject([expected]);
  });

  it('ends every line with CR LF, and has a header even when there is nothing', async () => {
    const text = await whole(csv([]));
    expect(text).toMatch(/^\ufeffid,form,text,[\w,]+\r\n$/);
    expect((await whole(csv(await collection()))).replace(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('begins with a byte order mark, so that a spreadsheet knows its encoding', async () => {
    const bytes = new TextEncoder().encode(await whole(csv(await collection())));
    expect([...bytes.slice(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
  });

  it('holds any text, and no cell that starts a formula', async () => {
    const [article] = await collection();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n ",;\'a“é＝') }), async (note) => {
        const [claim] = article!.claims;
        const one = { ...article!, claims: [{ ...claim!, annotation: { ...claim!.annotation, note } }] };
        const data = rowsOf(await whole(csv([one])));
        expect(data).toHaveLength(1);
        const cell = data[0]!.note!;
        expect([note, `'${note}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      }),
    );
  });
});
