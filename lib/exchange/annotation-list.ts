import { isHypothesisRow, readHypothesisRow } from './hypothesis.ts';
import { type AnnotationReading, fieldOf, listOf } from './read-annotation.ts';
import { readWebAnnotation } from './web-annotation-reading.ts';

/** Pages that are embedded in each other are followed so deep. */
const DEEPEST = 1000;

/**
 * The annotations of a JSON document, in its order; `null` when it holds none that can be told. It may be a W3C collection or page with its
 * items embedded, a list or graph of annotations, a single one, an export of Hypothesis (`annotations`), or an answer of
 * its API (`rows`).
 */
export function annotationsIn(document: unknown): AnnotationReading[] | null {
  const items = itemsOf(document);
  return items?.map((item) => (isHypothesisRow(item) ? readHypothesisRow(item) : readWebAnnotation(item))) ?? null;
}

function itemsOf(document: unknown): unknown[] | null {
  if (Array.isArray(document)) return document.some(isAnnotation) ? document : null;
  if (isAnnotation(document)) return [document];
  for (const name of ['annotations', 'rows', '@graph']) {
    const list = fieldOf(document, name);
    if (Array.isArray(list)) return list.filter((each) => name !== '@graph' || isAnnotation(each));
  }
  const items: unknown[] = [];
  let page = hasType(document, 'AnnotationCollection') ? fieldOf(document, 'first') : document;
  if (!hasType(page, 'AnnotationPage')) return hasType(document, 'AnnotationCollection') ? items : null;
  for (let depth = 0; hasType(page, 'AnnotationPage') && depth < DEEPEST; depth++) {
    items.push(...listOf(fieldOf(page, 'items')));
    page = fieldOf(page, 'next');
  }
  return items;
}

function isAnnotation(value: unknown): boolean {
  return hasType(value, 'Annotation') || isHypothesisRow(value);
}

function hasType(value: unknown, type: string): boolean {
  return listOf(fieldOf(value, 'type')).includes(type);
}
