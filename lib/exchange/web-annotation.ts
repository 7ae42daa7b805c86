/**
 * Claims as W3C Web Annotations: one `AnnotationCollection` in JSON-LD, with the one page that holds all of them embedded, since pages of
 * a file can't be fetched one by one. Each annotation targets the claim's words in its article. What the reader wrote is in bodies:
 * note (`commenting`), tags (`tagging`), assessment (`assessing`), sources (`linking`); the kinds are bodies too
 * (`classifying`), by the analyser unless the reader chose them. Who says it, and what is known of the article, is said in
 * schema.org's words.
 */
import type { Article } from '../storage/records.ts';
import {
  type ExportedArticle,
  type ExportedArticles,
  type ExportedClaim,
  orderedKinds,
  speakerOf,
} from './exported-article.ts';
import { exportedSelectors } from './selectors.ts';
import { isoTime } from './times.ts';

/** Names what has no address on the web, after RFC 4151. */
export const NAMES = 'tag:claimlight.example,2026:';

/** An annotation with this in its `canonical` is of the statement with the key that follows. */
export const CLAIM_NAME = `${NAMES}claim/`;

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }];

export interface WebAnnotationOptions {
  /** Name of the collection. */
  label?: string;
  now?: () => number;
  /** UUID of the collection. */
  id?: () => string;
}

/** The file, piece by piece. */
export async function* webAnnotations(
  articles: ExportedArticles,
  { label = 'Claimlight', now = Date.now, id = () => crypto.randomUUID() }: WebAnnotationOptions = {},
): AsyncGenerator<string> {
  const collection = `urn:uuid:${id()}`;
  const page = `${collection}#page`;
  const made = { generator: { type: 'Software', name: 'Claimlight' }, generated: isoTime(now()) };
  const start = { '@context': CONTEXT, id: collection, type: 'AnnotationCollection', label, ...made };
  const first = { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
  yield `${open(start)},"first":${open(first)},"items":[`;
  let total = 0;
  for await (const article of articles) {
    const items = article.claims.map((claim) => JSON.stringify(annotation(claim, article)));
    if (items.length > 0) yield `${total === 0 ? '\n' : ',\n'}${items.join(',\n')}`;
    total += items.length;
  }
  yield `\n]},"last":${JSON.stringify(page)},"total":${total}}\n`;
}

/** JSON of an object that is still to be closed. */
function open(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function annotation(exported: ExportedClaim, of: ExportedArticle) {
  const { claim, annotation: own } = exported;
  const body = bodies(exported);
  const reader = own.note !== '' || exported.tags.length > 0;
  return {
    id: `${NAMES}${claim.id}`,
    type: 'Annotation',
    canonical: `${CLAIM_NAME}${encodeURIComponent(claim.key)}`,
    created: isoTime(claim.createdAt),
    ...(own.editedAt > 0 ? { modified: isoTime(own.editedAt) } : {}),
    motivation: reader ? ['highlighting', 'commenting'] : 'highlighting',
    ...(body.length > 0 ? { body } : {}),
    target: target(exported, of),
  };
}

function target(exported: ExportedClaim, of: ExportedArticle) {
  const { claim } = exported;
  const capture = of.captures.find(({ id }) => id === claim.captureId);
  const speaker = speakerOf(exported);
  const selector = exportedSelectors(claim, capture);
  return {
    type: ['SpecificResource', claim.form === 'quote' ? 'schema:Quotation' : 'schema:Claim'],
    source: of.article.url || `${NAMES}article/${of.article.id}`,
    ...(selector.length > 0 ? { selector } : {}),
    ...(capture ? { state: { type: 'TimeState', sourceDate: isoTime(capture.capturedAt) } } : {}),
    ...(speaker
      ? {
          'schema:spokenByCharacter': present({
            'schema:name': speaker.name,
            'schema:jobTitle': speaker.role,
            'schema:affiliation': speaker.organisation,
          }),
        }
      : {}),
    'schema:isPartOf': about(of.article),
  };
}

function about({ title, outlet, byline, publishedTime, lang }: Article) {
  return present({
    type: 'schema:Article',
    'schema:headline': title,
    'schema:publisher': outlet,
    'schema:author': byline,
    'schema:datePublished': publishedTime,
    'schema:inLanguage': lang,
  });
}

function bodies(exported: ExportedClaim): object[] {
  const { annotation: own, tags, evidence } = exported;
  const byAnalyser = own.kinds === null ? { creator: { type: 'Software', name: 'Claimlight' } } : {};
  return [
    ...(own.note === '' ? [] : [textual('commenting', own.note)]),
    ...tags.map((tag) => textual('tagging', tag)),
    ...orderedKinds(exported).map((kind) => ({ ...textual('classifying', kind), ...byAnalyser })),
    ...(own.assessment === 'unchecked' ? [] : [textual('assessing', own.assessment)]),
    ...evidence.map(({ url, note, date }) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: url,
      ...present({ 'schema:description': note || null, 'schema:dateCreated': date }),
    })),
  ];
}

function textual(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** Without what is not known. */
function present(values: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]));
}
