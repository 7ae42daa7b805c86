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
  const { annotations, claims } = database;
  return database.transaction('rw', database.tables, async () => {
    if (!(await claims.get(claimId))) return null;
    const [kept] = await annotations.bulkGet([claimId]);
    const before = kept ?? blankAnnotation(claimId);
    const changes = Object.entries(fields).filter(
      ([field, value]) => canonicalJson(value) !== canonicalJson(before[field as keyof AnnotationFields]),
    );
    if (changes.length === 0) return before;
    const stamp = await nextStamp(database, now);
    const next = patch(before, Object.fromEntries(changes), stamp);
    await annotations.put(next);
    await refreshRows(database, [{ id: claimId }], stamp);
    return next;
  });
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

function restoredOrNew(before: Tag | undefined, made: Pick<Tag, 'id' | 'claimId' | 'tag'>, stamp: number): Tag {
  return before ? patch(before, { deletedAt: null }, stamp) : { ...made, ...created(stamp) };
}

/** A tag as it is kept: without `#` before it, spaces around it or more than one space in a row. */
export function tidyTag(tag: string): string {
  return tag
    .replace(/\s+/g, ' ')
    .replace(/^[#\s]+/, '')
    .trim();
}
