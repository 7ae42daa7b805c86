/**
 * Takes annotations in, W3C or Hypothesis, as claims that the reader marked. A claim that is kept already stays as it is; note,
 * assessment, tags and sources are merged into what the reader said of it, the newer winning. Reading a file twice
 * changes nothing.
 */
import { cleanAddress } from '../reading/address.ts';
import type { Database } from '../storage/database.ts';
import { claimKey } from '../storage/ids.ts';
import { annotationsIn } from './annotation-list.ts';
import { type NumberedAnnotation, recordsOfPage } from './annotation-records.ts';
import type { Imported, ImportOptions, SkippedRecord } from './imports.ts';
import type { AnnotationReading, ReadAnnotation } from './read-annotation.ts';
import { RecordWriting } from './record-writing.ts';

/** Imports the annotations of a JSON document in one transaction. */
export async function importAnnotations(
  database: Database,
  text: string,
  { signal, onProgress, now = Date.now }: ImportOptions = {},
): Promise<Imported> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { state: 'refused', reason: /[}\]]\s*$/.test(text.slice(-100)) ? 'unknown' : 'cut-short' };
  }
  const readings = annotationsIn(document);
  if (!readings) return { state: 'refused', reason: 'unknown' };
  const { byAddress, skipped } = sorted(readings);
  const writing = new RecordWriting(database);
  let records = 0;
  await database.transaction('rw', database.tables, async () => {
    for (const [url, group] of byAddress) {
      signal?.throwIfAborted();
      const made = await recordsOfPage(database, url, group, now());
      await writing.write(made.records);
      writing.unchanged += made.unchanged;
      skipped.push(...made.skipped);
      records += group.length;
      onProgress?.({ pass: 'writing', records, of: readings.length });
    }
    await writing.finish(now);
    signal?.throwIfAborted();
  });
  const { added, changed, unchanged } = writing;
  return { state: 'imported', added, changed, unchanged, skipped: skipped.sort((a, b) => a.line - b.line) };
}

/** Annotations by the cleaned address of their page, without what can't be taken in. */
function sorted(readings: readonly AnnotationReading[]) {
  const skipped: SkippedRecord[] = [];
  const byAddress = new Map<string, NumberedAnnotation[]>();
  const lines = new Map<string, number>();
  for (const [n, read] of readings.entries()) {
    const line = n + 1;
    const url = 'problem' in read ? null : cleanAddress(read.page.url);
    if ('problem' in read || url === null) {
      skipped.push({ line, problem: 'problem' in read ? read.problem : 'no-address' });
      continue;
    }
    const key = read.key ?? keyOf(read);
    const earlier = lines.get(`${url} ${key}`);
    if (earlier !== undefined) {
      skipped.push({ line, problem: 'repeated', field: String(earlier) });
      continue;
    }
    lines.set(`${url} ${key}`, line);
    const group = byAddress.get(url) ?? [];
    byAddress.set(url, group);
    group.push({ line, read, key });
  }
  return { byAddress, skipped };
}

/** A key of its own for each annotation of others, the same each time: two people may say something of the same words. */
function keyOf({ form, quote, name }: ReadAnnotation): string {
  const { exact, prefix = '' } = quote;
  return claimKey({ form, exact, paragraph: name ?? prefix + exact, occurrence: 0 });
}
