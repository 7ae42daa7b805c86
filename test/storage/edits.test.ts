import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankAnnotation } from '../../lib/storage/annotations.ts';
import { canonicalJson, created, EDITABLE, merge, patch } from '../../lib/storage/edits.ts';
import type { Annotation, Claim } from '../../lib/storage/records.ts';
import { annotations, claims } from './arbitraries.ts';

describe('patch', () => {
  const blank = blankAnnotation('c');

  it('stamps each field that it changes, and no other', () => {
    const noted = patch(blank, { note: 'Call the jail.' }, 5);
    const assessed = patch(noted, { assessment: 'disputed' }, 7);
    expect(assessed).toMatchObject({ note: 'Call the jail.', assessment: 'disputed', editedAt: 7 });
    expect(assessed.edited).toEqual({ note: 5, assessment: 7 });
  });

  it('leaves out a change that is older than what the record has', () => {
    const noted = patch(blank, { note: 'new' }, 5);
    expect(patch(noted, { note: 'old' }, 4)).toEqual(noted);
  });

  it('leaves the record it was given as it was', () => {
    const before = structuredClone(blank);
    patch(blank, { note: 'new' }, 5);
    expect(blank).toEqual(before);
  });
});

describe('merge', () => {
  it('takes each field from where it was edited last', () => {
    const here = patch(patch(blankAnnotation('c'), { note: 'here' }, 5), { assessment: 'unclear' }, 9);
    const there = patch(patch(blankAnnotation('c'), { note: 'there' }, 6), { assessment: 'disputed' }, 8);
    expect(merge('annotations', here, there)).toMatchObject({ note: 'there', assessment: 'unclear', editedAt: 9 });
  });

  it('keeps what was made again after it was deleted elsewhere, and deletes what was deleted after it was made', () => {
    const made = { id: 't', claimId: 'c', tag: 'jail', ...created(7) };
    const deleted = (at: number) => patch({ ...made, ...created(1) }, { deletedAt: at }, at);
    expect(merge('tags', made, deleted(5)).deletedAt).toBeNull();
    expect(merge('tags', made, deleted(8)).deletedAt).toBe(8);
  });

  it('takes what is never edited from the version that was made first, as a whole', () => {
    fc.assert(
      fc.property(claims(), claims(), (one, other) => {
        const merged = merge<Claim>('claims', one, { ...other, id: one.id });
        const first = one.createdAt < other.createdAt ? one : { ...other, id: one.id };
        if (one.createdAt === other.createdAt) return;
        for (const field of ['exact', 'start', 'end', 'captureId', 'selectors', 'createdAt'] as const)
          expect(merged[field]).toEqual(first[field]);
      }),
    );
  });

  const same = <R extends { id: string }>(record: fc.Arbitrary<R>) => record.map((r) => ({ ...r, id: 'x' }));

  it.each([
    ['annotations' as const, same<Annotation | Claim>(annotations())],
    ['claims' as const, same<Annotation | Claim>(claims())],
  ])('of %s gives the same in any order, and changes nothing when done again', (table, record) => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const ab = merge(table, a, b);
        expect(merge(table, b, a)).toEqual(ab);
        expect(merge(table, ab, b)).toEqual(ab);
        expect(merge(table, a, a)).toEqual(a);
        expect(merge(table, ab, c)).toEqual(merge(table, a, merge(table, b, c)));
      }),
    );
  });
});

it('every table with edits lets its records be deleted', () => {
  for (const fields of Object.values(EDITABLE)) expect(fields).toContain('deletedAt');
});

it('canonical JSON does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(record));
    }),
  );
});
