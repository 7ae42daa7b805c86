/** Annotations as Hypothesis exports them and as its API answers with them; both have the same rows. */
import { type AnnotationReading, fieldOf, listOf, selectorsOf, textOf, timeOf } from './read-annotation.ts';

/** Whether a value is a row of Hypothesis: a W3C annotation has no `uri`. */
export function isHypothesisRow(value: unknown): boolean {
  return typeof fieldOf(value, 'uri') === 'string' && fieldOf(value, 'target') !== undefined;
}

/** Reads a row. Its text is Markdown and stays as it is. */
export function readHypothesisRow(row: unknown): AnnotationReading {
  if (listOf(fieldOf(row, 'references')).length > 0) return { problem: 'reply' };
  const url = textOf(fieldOf(row, 'uri'));
  if (url === null) return { problem: 'no-address' };
  const [target] = listOf(fieldOf(row, 'target'));
  const { quote, position } = selectorsOf(fieldOf(target, 'selector'));
  if (!quote) return { problem: 'no-words' };
  return {
    name: textOf(fieldOf(row, 'id')),
    key: null,
    form: 'claim',
    page: {
      url,
      title: textOf(fieldOf(fieldOf(row, 'document'), 'title')),
      outlet: null,
      byline: null,
      publishedTime: null,
      lang: null,
    },
    quote,
    position,
    created: timeOf(fieldOf(row, 'created')),
    modified: timeOf(fieldOf(row, 'updated')),
    note: textOf(fieldOf(row, 'text')) ?? '',
    tags: listOf(fieldOf(row, 'tags')).filter((tag) => typeof tag === 'string'),
    kinds: { chosen: [], found: [] },
    speaker: null,
    assessment: null,
    evidence: [],
  };
}
