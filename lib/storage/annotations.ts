import { nextStamp } from './clock.ts';
import type { Database } from './database.ts';
import { canonicalJson, created, patch } from './edits.ts';
import { tagId } from './ids.ts';
import type { Annotation, Tag } from './records.ts';
import { refreshRows } from './search/stored-rows.ts';

/** What the reader says of a claim, field by field. */
export type AnnotationFields = Partial<Pick<Annotation, 'note' | 'assessment' | 'checkAgainOn' | 'kinds' | 'source'>>;

/**
 * Changes the given fields of what the reader says of a claim; the others stay. Answers with the annotation, or `null` when there
 * is no such claim. Fields that are given as they are already get no new stamp.
 */
export async function annotate(
  database: Database,
  claimId: string,
  fields: AnnotationFields,
  now: () => number = Date.now,
): Promise<Annotation | null> {
  const [annotation] = await annotateAll(database, [{ claimId, fields }], now);
  return annotation ?? null;
}

/** `annotate` for many claims in one transaction; those that are not kept are passed over. */
export async function annotateAll(
  database: Database,
  edits: readonly { claimId: string; fields: AnnotationFields }[],
  now: () => number = Date.now,
): Promise<Annotation[]> {
  const { annotations, claims } = database;
  return database.transaction('rw', database.tables, async () => {
    const kept = await claims.bulkGet(edits.map(({ claimId }) => claimId));
    const known = edits.filter((_, n) => kept[n] !== undefined);
    const before = await annotationsOf(
      database,
      known.map(({ claimId }) => claimId),
    );
    const differing = known.map(({ fields }, n) =>
      Object.entries(fields).filter(
        ([field, value]) => canonicalJson(value) !== canonicalJson(before[n]![field as keyof AnnotationFields]),
      ),
    );
    if (differing.every((changes) => changes.length === 0)) return before;
    const stamp = await nextStamp(database, now);
    const after = before.map((annotation, n) =>
      differing[n]!.length > 0 ? patch(annotation, Object.fromEntries(differing[n]!), stamp) : annotation,
    );
    const changed = after.filter((annotation, n) => annotation !== before[n]);
    await annotations.bulkPut(changed);
    await refreshRows(database, changed, stamp);
    return after;
  });
}

/** What the reader says of these claims, in the same order; blank where nothing was said. */
export async function annotationsOf(database: Database, claimIds: string[]): Promise<Annotation[]> {
  const kept = await database.annotations.bulkGet(claimIds);
  return claimIds.map((id, n) => kept[n] ?? blankAnnotation(id));
}

/** What is said of a claim of which the reader has said nothing. */
export function blankAnnotation(claimId: string): Annotation {
  return {
    id: claimId,
    claimId,
    kinds: null,
    source: null,
    note: '',
    assessment: 'unchecked',
    checkAgainOn: null,
    edited: {},
    editedAt: 0,
    deletedAt: null,
  };
}

/**
 * Makes `tags` the tags of a claim, and answers with them as kept, or with `null` when there is no such claim. A tag that differs only in case or
 * spacing from one the claim has is that tag.
 */
export async function setTags(
  database: Database,
  claimId: string,
  tags: string[],
  now: () => number = Date.now,
): Promise<string[] | null> {
  const { tags: table, claims } = database;
  return database.transaction('rw', database.tables, async () => {
    if (!(await claims.get(claimId))) return null;
    const before = new Map((await table.where({ claimId }).toArray()).map((tag) => [tag.id, tag]));
    const wanted = new Map(tags.map(tidyTag).flatMap((tag) => (tag ? [[tagId(claimId, tag), tag]] : [])));
    const isKept = (tag: Tag | undefined) => tag !== undefined && tag.deletedAt === null;
    const added = [...wanted].filter(([id]) => !isKept(before.get(id)));
    const removed = [...before.values()].filter((tag) => isKept(tag) && !wanted.has(tag.id));
    if (added.length + removed.length > 0) {
      const stamp = await nextStamp(database, now);
      await table.bulkPut([
        ...added.map(([id, tag]) => restoredOrNew(before.get(id), { id, claimId, tag }, stamp)),
        ...removed.map((tag) => patch(tag, { deletedAt: stamp }, stamp)),
      ]);
      await refreshRows(database, [{ id: claimId }], stamp);
    }
    return [...wanted].map(([id, tag]) => before.get(id)?.tag ?? tag);
  });
}

/** A tag that was there before, not deleted any more, or a new one. */
export function restoredOrNew(before: Tag | undefined, made: Pick<Tag, 'id' | 'claimId' | 'tag'>, stamp: number): Tag {
  return before ? patch(before, { deletedAt: null }, stamp) : { ...made, ...created(stamp) };
}

/** A tag as it is kept: without `#` before it, spaces around it or more than one space in a row. */
export function tidyTag(tag: string): string {
  return tag
    .replace(/\s+/g, ' ')
    .replace(/^[#\s]+/, '')
    .trim();
}
