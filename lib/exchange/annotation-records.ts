/** From annotations of a page to the records that keep them. */
import { blankAnnotation, tidyTag } from '../storage/annotations.ts';
import { findArticles, newArticle } from '../storage/articles.ts';
import type { Database } from '../storage/database.ts';
import { canonicalJson, created, patch } from '../storage/edits.ts';
import { claimId, tagId } from '../storage/ids.ts';
import { capturesOf } from '../storage/queries.ts';
import { RECORD_FORMS, type RecordTable } from '../storage/record-forms.ts';
import type { Annotation, Capture, Claim, Evidence, Tag } from '../storage/records.ts';
import type { ReadRecord } from './backup-check.ts';
import type { SkippedRecord } from './imports.ts';
import { passagesCapture, placedClaim, placeOf } from './kept-words.ts';
import type { ReadAnnotation } from './read-annotation.ts';
import { importedSelectors } from './selectors.ts';

/** An annotation with its number in the file and the key of its claim. */
export interface NumberedAnnotation {
  line: number;
  read: ReadAnnotation;
  key: string;
}

type Made = [table: RecordTable, record: Claim | Annotation | Tag | Evidence];

/** All records that follow from the annotations of the page with this cleaned address, as far as they are news. */
export async function recordsOfPage(
  database: Database,
  url: string,
  group: readonly NumberedAnnotation[],
  now: number,
) {
  const [known] = await findArticles(database, [url]);
  const article = known ?? newArticle({ ...group[0]!.read.page, url, aliases: [] });
  const kept = await database.claims.bulkGet(group.map(({ key }) => claimId(article.id, key)));
  const captures = (await capturesOf(database, article.id)).reverse();
  const placeless = group
    .filter(({ read }, n) => !kept[n] && !placeOf(read.quote, captures))
    .map(({ read }) => read.quote);
  const passages = passagesCapture(article, placeless, now);
  const result = { records: [] as ReadRecord[], skipped: [] as SkippedRecord[], unchanged: 0 };

  for (const [n, { line, read, key }] of group.entries()) {
    const before = kept[n];
    if (before && before.deletedAt !== null) {
      result.unchanged++;
      continue;
    }
    const claim = before ?? newClaim(article.id, key, read, captures, passages, now);
    const made = [
      ...(before ? [] : [['claims', claim] satisfies Made]),
      ...(await said(database, claim, read, !before, now)),
    ];
    const problem = made.map(problemOf).find((each) => each !== null);
    if (problem) result.skipped.push({ line, ...problem });
    else if (made.length === 0) result.unchanged++;
    else result.records.push(...made.map(([table, record]) => ({ table, record })));
  }
  if (!known && result.records.length > 0) result.records.unshift({ table: 'articles', record: article });
  if (result.records.some(({ record }) => (record as Partial<Claim>).captureId === passages.id))
    result.records.unshift({ table: 'captures', record: passages });
  return result;
}

function problemOf([table, record]: Made): Omit<SkippedRecord, 'line'> | null {
  const read = RECORD_FORMS[table].read(record);
  if (read.state === 'record') return null;
  return { table, problem: 'unfit', ...(read.state === 'unfit' && read.field ? { field: read.field } : {}) };
}

function newClaim(
  articleId: string,
  key: string,
  read: ReadAnnotation,
  captures: readonly Capture[],
  passages: Capture,
  now: number,
): Claim {
  const { exact } = read.quote;
  const place = placeOf(read.quote, captures) ?? placeOf(read.quote, [passages])!;
  const selectors = read.position ? [read.quote, read.position] : [read.quote];
  const at = Math.min(read.created ?? now, now);
  return {
    id: claimId(articleId, key),
    articleId,
    key,
    origin: 'reader',
    form: read.form,
    ...placedClaim(place, exact),
    exact,
    selectors: importedSelectors(
      selectors,
      { ...place, exact },
      place.capture === passages ? undefined : place.capture,
    ),
    detected: null,
    createdAt: at,
    ...created(at),
  };
}

/** What the reader said of a claim, as far as it is not kept already. Kinds and speaker count only for a claim that is new here. */
async function said(
  database: Database,
  claim: Claim,
  read: ReadAnnotation,
  isNew: boolean,
  now: number,
): Promise<Made[]> {
  const stamp = Math.min(read.modified ?? read.created ?? now, now);
  return [
    ...(await annotationOf(database, claim.id, read, isNew, stamp)),
    ...(await tagsOf(database, claim.id, read.tags, stamp)),
    ...(await evidenceOf(database, claim.id, read.evidence, stamp)),
  ];
}

async function annotationOf(
  database: Database,
  claimId: string,
  read: ReadAnnotation,
  isNew: boolean,
  stamp: number,
): Promise<Made[]> {
  const own = (await database.annotations.get(claimId)) ?? blankAnnotation(claimId);
  const kinds = read.kinds.chosen.length > 0 ? read.kinds.chosen : read.kinds.found;
  const news: Partial<Annotation> = {
    ...(read.note && read.note !== own.note ? { note: read.note } : {}),
    ...(read.assessment && read.assessment !== own.assessment ? { assessment: read.assessment } : {}),
    ...(isNew && kinds.length > 0 ? { kinds } : {}),
    ...(isNew && read.speaker ? { source: read.speaker } : {}),
  };
  const next = patch(own, news, stamp);
  return canonicalJson(next) === canonicalJson(own) ? [] : [['annotations', next]];
}

async function tagsOf(database: Database, claimId: string, tags: readonly string[], stamp: number): Promise<Made[]> {
  const wanted = new Map(tags.map(tidyTag).flatMap((tag) => (tag ? [[tagId(claimId, tag), tag] as const] : [])));
  const kept = await database.tags.bulkGet([...wanted.keys()]);
  return [...wanted].flatMap(([id, tag], n): Made[] => {
    const before = kept[n];
    if (!before) return [['tags', { id, claimId, tag, ...created(stamp) } satisfies Tag]];
    const restored = patch(before, { deletedAt: null }, stamp);
    return before.deletedAt !== null && restored.deletedAt === null ? [['tags', restored]] : [];
  });
}

async function evidenceOf(
  database: Database,
  claimId: string,
  sources: ReadAnnotation['evidence'],
  stamp: number,
): Promise<Made[]> {
  const kept = sources.length > 0 ? await database.evidence.where({ claimId }).toArray() : [];
  return sources
    .filter(({ url, note }) => !kept.some((one) => one.url === url && one.note === note))
    .map((source): Made => {
      const id = crypto.randomUUID();
      return ['evidence', { id, claimId, ...source, createdAt: stamp, ...created(stamp) } satisfies Evidence];
    });
}
