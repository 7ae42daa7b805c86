import type { StoredRow } from '../../../lib/storage/search/stored-rows.ts';

/** A row that says nothing but what is given. */
export function rowOf(row: Partial<StoredRow> & { id: string }): StoredRow {
  return {
    articleId: 'a',
    createdAt: 1,
    changedAt: 1,
    isDeleted: false,
    form: 'claim',
    date: '2026-01-01',
    place: 0,
    events: '',
    speaker: null,
    outlet: null,
    kinds: '',
    tags: '',
    assessment: 'unchecked',
    words: ' ',
    ...row,
  };
}
