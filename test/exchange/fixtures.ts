/** A small collection, kept as the reader would keep it, and helpers around files. */
import { annotate, setTags } from '../../lib/storage/annotations.ts';
import { deleteCase, makeCase, setCaseArticle } from '../../lib/storage/cases.ts';
import { deleteClaims, saveClaims } from '../../lib/storage/claims.ts';
import type { Database } from '../../lib/storage/database.ts';
import { dismiss } from '../../lib/storage/dismissals.ts';
import type { Claim } from '../../lib/storage/records.ts';
import { acceptRewording } from '../../lib/storage/rewordings.ts';
import { clockAt, draftOf, LODGED, RELEASED, readArticle } from '../storage/fixtures.ts';

export const QUOTE = draftOf('“We never received it,”', { form: 'quote', key: '1:quote' });

const NEWER = 'ICE lodged a detainer with the Ashgrove County jail on May 3.';

/**
 * Two articles, three claims with note, tags, assessment and a newer wording, one deleted claim, one dismissal, a case with both articles
 * and one that was deleted.
 */
export async function keepCollection(database: Database): Promise<Claim[]> {
  const first = { article: readArticle(), analyser: '1', drafts: [LODGED, QUOTE, RELEASED] };
  const second = {
    ...first,
    article: readArticle({ url: 'https://harbor.example/x', outlet: 'Harbor Wire' }),
    drafts: [LODGED],
  };
  const claims = [
    ...(await saveClaims(database, first, clockAt(Date.UTC(2026, 3, 1)))),
    ...(await saveClaims(database, second, clockAt(Date.UTC(2026, 3, 2)))),
  ];
  await annotate(database, claims[0]!.id, { note: 'Call the jail.\n\n=1+1', assessment: 'disputed' });
  await setTags(database, claims[0]!.id, ['fax log', 'jail']);
  await setTags(database, claims[1]!.id, ['removed']);
  await setTags(database, claims[1]!.id, []);
  await deleteClaims(database, [claims[2]!.id]);
  await dismiss(database, ['https://courier.example/jail'], ['1:dismissed']);
  const newer = { section: 'body' as const, exact: NEWER, paragraph: NEWER, selectors: [], textHash: 'newer' };
  await acceptRewording(database, claims[0]!.id, newer, clockAt(Date.UTC(2026, 3, 4)));
  const [open, closed] = [await makeCase(database, 'Ashgrove'), await makeCase(database, 'Closed')];
  for (const { id: caseId } of [open, closed])
    for (const { articleId } of [claims[0]!, claims[3]!])
      await setCaseArticle(database, { caseId, articleId, isIn: true });
  await deleteCase(database, closed.id);
  await database.evidence.add({
    id: 'e1',
    claimId: claims[0]!.id,
    url: 'https://records.example/log.pdf',
    note: 'page 3',
    date: '2026-04-03',
    createdAt: Date.UTC(2026, 3, 3),
    edited: { deletedAt: 1 },
    editedAt: 1,
    deletedAt: null,
  });
  return claims;
}

/** All that a file generator gives, as one text. */
export async function whole(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  return text;
}

/** All records, by table, without the database's notes about itself and what follows from the records. */
export async function dump(database: Database): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter(({ name }) => name !== 'bookkeeping' && name !== 'rows');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

type AnyRecord = Partial<Claim & { claimId: string; caseId: string }>;

/** What a backup gives back: all records but deleted ones, what belongs to deleted claims and cases, and what only these used. */
export async function keptDump(database: Database): Promise<Record<string, unknown[]>> {
  const all = (await dump(database)) as Record<string, AnyRecord[]>;
  const isDeleted = ({ deletedAt }: AnyRecord) => deletedAt !== null;
  const deleted = new Set([...all.claims!, ...all.cases!].filter(isDeleted).map(({ id }) => id));
  const claims = all.claims!.filter((claim) => !isDeleted(claim));
  const used = new Set(claims.flatMap(({ articleId, captureId }) => [articleId, captureId]));
  const isKept = (table: string) => (record: AnyRecord) => {
    if (table === 'captures' || table === 'articles') return used.has(record.id);
    if (table === 'caseArticles' && !used.has(record.articleId)) return false;
    return !isDeleted(record) && !deleted.has(record.claimId) && !deleted.has(record.caseId);
  };
  return Object.fromEntries(Object.entries(all).map(([table, records]) => [table, records.filter(isKept(table))]));
}
