import type { StoredRow } from '../../../lib/storage/search/stored-rows.ts';
import { foldedWords } from '../../../lib/storage/search/words.ts';

const FIELDS = ['speaker', 'outlet', 'kind', 'tag', 'assessment'];

/**
 * The search language in its plainest form, for comparison: ids of the rows that answer, each row looked at by itself.
 * Reads words, phrases in straight quotation marks, minus, fields and dates.
 */
export function slowSearch(rows: readonly StoredRow[], text: string): string[] {
  const parts = [...text.matchAll(/(-?)(?:(\w+):)?(?:"([^"]*)"|([^\s"]+))/g)].map(([, minus, name, quoted, bare]) => {
    const isField = name !== undefined && FIELDS.includes(name);
    const isDate = name === 'before' || name === 'after';
    const value = quoted ?? bare!;
    return { isExcluded: minus === '-', name, isField, isDate, value, isWhole: quoted !== undefined };
  });
  const wordsOf = (value: string) => foldedWords(value).trim().split(' ');

  /** Whether words stand next to each other in a text, the last one as a start of a word unless `isWhole`. */
  const stands = (value: string, isWhole: boolean, among: string) => {
    const wanted = wordsOf(value);
    const words = wordsOf(among);
    return words.some((_, at) =>
      wanted.every((word, n) =>
        n === wanted.length - 1 && !isWhole ? words[at + n]?.startsWith(word) : words[at + n] === word,
      ),
    );
  };
  const valuesOf = (row: StoredRow, field: string): string[] => {
    if (field === 'speaker' || field === 'outlet') return row[field] === null ? [] : [row[field]];
    if (field === 'kind')
      return [...row.kinds.split(' '), row.form === 'quote' ? 'quote' : ''].filter((each) => each !== '');
    if (field === 'tag') return row.tags === '' ? [] : row.tags.split('\n');
    return [row.assessment];
  };
  const holds = (row: StoredRow, part: (typeof parts)[number]): boolean => {
    if (part.isDate) return part.name === 'after' ? row.date >= part.value : row.date < part.value;
    if (part.isField) {
      const values = valuesOf(row, part.name!);
      if (part.isWhole) return values.some((value) => foldedWords(value) === foldedWords(part.value));
      return values.some((value) => stands(part.value, false, value));
    }
    const value = part.name === undefined ? part.value : `${part.name} ${part.value}`;
    return row.words.split('\n').some((line) => stands(value, part.isWhole, line));
  };
  return rows
    .filter((row) => {
      const isOut = parts.some((part) => part.isExcluded && !part.isDate && holds(row, part));
      const wordsHold = parts
        .filter((part) => !part.isExcluded && !part.isField && !part.isDate)
        .every((part) => holds(row, part));
      // Of several dates on one side the last counts.
      const datesHold = ['before', 'after'].every((name) => {
        const last = parts.findLast((part) => part.name === name);
        return !last || holds(row, last);
      });
      const fieldsHold = FIELDS.every((field) => {
        const choices = parts.filter((part) => !part.isExcluded && part.isField && part.name === field);
        return choices.length === 0 || choices.some((part) => holds(row, part));
      });
      return !isOut && wordsHold && datesHold && fieldsHold;
    })
    .map(({ id }) => id);
}
