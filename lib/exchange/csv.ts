/**
 * Claims as a table: CSV after RFC 4180, UTF-8, with a header; one line for each claim. It begins with a byte order mark: a
 * spreadsheet that opens a table by a double click takes it for the machine's old code page without one, and shows accents and
 * quotation marks as rubbish. Libraries that read tables know the mark.
 */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { unlessNamed } from '../i18n/speaker.ts';
import {
  type ExportedArticle,
  type ExportedArticles,
  type ExportedClaim,
  linkToClaim,
  orderedKinds,
  speakerOf,
} from './exported-article.ts';

/** What a cell may not start with: a spreadsheet would take it for a formula. Such a cell gets an apostrophe before it. */
const FORMULA = /^(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/** The columns, in order, with the value of each; several values in a cell are separated by `; `. */
const COLUMNS: [name: string, value: (exported: ExportedClaim, of: ExportedArticle) => string | number | null][] = [
  ['id', ({ claim }) => claim.id],
  ['form', ({ claim }) => claim.form],
  ['text', ({ claim }) => claim.exact],
  ['kinds', (exported) => orderedKinds(exported).join('; ')],
  ['source', (exported) => speakerOf(exported)?.name ?? null],
  ['source_role', (exported) => besideName(exported, 'role')],
  ['source_organisation', (exported) => besideName(exported, 'organisation')],
  ['via', ({ claim }) => claim.detected?.via ?? null],
  ['confidence', ({ claim }) => claim.detected?.confidence ?? null],
  ['marked_by', ({ claim }) => (claim.origin === 'reader' ? 'reader' : 'analyser')],
  ['section', ({ claim }) => claim.section],
  ['paragraph', ({ claim }) => claim.paragraph],
  ['outlet', (_, { article }) => article.outlet],
  ['title', (_, { article }) => article.title],
  ['byline', (_, { article }) => article.byline],
  ['published', (_, { article }) => article.publishedTime],
  ['url', (_, { article }) => article.url],
  ['link', (exported, of) => linkToClaim(of, exported)],
  ['saved', ({ claim }) => new Date(claim.createdAt).toISOString()],
  ['note', ({ annotation }) => annotation.note],
  ['tags', ({ tags }) => tags.join('; ')],
  ['assessment', ({ annotation }) => annotation.assessment],
  ['check_again_on', ({ annotation }) => annotation.checkAgainOn],
  ['evidence', ({ evidence }) => evidence.map(({ url, date, note }) => withDetails(url, date, note)).join('; ')],
];

/** Role or organisation of the speaker, unless the name says it. */
function besideName(exported: ExportedClaim, part: 'role' | 'organisation'): string | null {
  const speaker = speakerOf(exported);
  return speaker && unlessNamed(speaker[part], speaker.name);
}

const BYTE_ORDER_MARK = '\ufeff';

/** `address (date, note)` with what there is of it. */
function withDetails(url: string, ...details: (string | null)[]): string {
  const given = details.filter(Boolean).join(', ');
  return given ? `${url} (${given})` : url;
}

const safeCell = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** The file, piece by piece: the header, then the lines of one article after the other. */
export async function* csv(articles: ExportedArticles): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lines([COLUMNS.map(([name]) => name)]);
  for await (const article of articles) {
    yield lines(article.claims.map((claim) => COLUMNS.map(([, value]) => value(claim, article))));
  }
}

function lines(rows: (string | number | null)[][]): string {
  return stringify(rows, { record_delimiter: 'windows', quoted_match: /[\r\n]/, cast: { string: safeCell } });
}
