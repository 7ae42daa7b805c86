/**
 * How a record changes. Each field that can change has a stamp, and the newest stamp wins, so that edits made in two places
 * come together in any order to the same record.
 */
import { ascending } from './order.ts';
import type { Edited } from './records.ts';

/** The fields that may change after a record was made, by table; all others stay as they were made. */
export const EDITABLE = {
  claims: ['detected', 'rewordings', 'deletedAt'],
  annotations: ['kinds', 'source', 'note', 'assessment', 'checkAgainOn', 'deletedAt'],
  tags: ['deletedAt'],
  evidence: ['url', 'note', 'date', 'deletedAt'],
  dismissals: ['deletedAt'],
  cases: ['name', 'deletedAt'],
  caseArticles: ['deletedAt'],
  aparts: ['deletedAt'],
} as const satisfies Record<string, readonly string[]>;

export type EditedTable = keyof typeof EDITABLE;

type Changes<R extends Edited> = Partial<Omit<R, 'id' | 'edited' | 'editedAt'>>;

/** Stamps of a record made at `stamp`. Its existence is stamped, so that making it again outlives an earlier deletion. */
export function created(stamp: number): Edited {
  return { edited: { deletedAt: stamp }, editedAt: stamp, deletedAt: null };
}

/**
 * The record with `changes`, each stamped with `stamp`, or with its own in `stamp` (0 where it has none). A change
 * older than what the record has in that field is left out; of two with the same stamp the one greater as canonical JSON stays.
 */
export function patch<R extends Edited>(record: R, changes: Changes<R>, stamp: number | Record<string, number>): R {
  const next: R = { ...record, edited: { ...record.edited } };
  for (const [field, value] of Object.entries(changes) as [keyof Changes<R> & string, R[keyof R]][]) {
    const theirs = typeof stamp === 'number' ? stamp : (stamp[field] ?? 0);
    const ours = record.edited[field] ?? 0;
    if (theirs < ours || (theirs === ours && canonicalJson(value) <= canonicalJson(record[field]))) continue;
    (next as Record<string, unknown>)[field] = value;
    if (theirs > 0) next.edited[field] = theirs;
  }
  next.editedAt = Math.max(0, ...Object.values(next.edited));
  return next;
}

/**
 * Two versions of the same record as one: each editable field by its newest stamp, all others together from the version made first.
 * The result does not depend on the order in which versions come, and merging again changes nothing.
 */
export function merge<R extends Edited & { createdAt?: number }>(table: EditedTable, one: R, other: R): R {
  const editable: readonly string[] = EDITABLE[table];
  const [base, later] = madeFirst(one, other, editable) ? [one, other] : [other, one];
  const changes = Object.fromEntries(Object.entries(later).filter(([field]) => editable.includes(field)));
  return patch(base, changes as Changes<R>, later.edited);
}

function madeFirst(one: { createdAt?: number }, other: { createdAt?: number }, editable: readonly string[]): boolean {
  const byTime = (one.createdAt ?? 0) - (other.createdAt ?? 0);
  if (byTime !== 0) return byTime < 0;
  const fixed = (record: object) =>
    canonicalJson(
      Object.fromEntries(Object.entries(record).filter(([f]) => !editable.includes(f) && !f.startsWith('edited'))),
    );
  return fixed(one) <= fixed(other);
}

/** JSON that is the same for equal values, whatever the order of their keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => ascending(a, b)))
      : part,
  );
}
