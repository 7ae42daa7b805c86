/**
 * The form of every record, for whatever comes from outside: messages from tabs and imported files. Unknown fields are
 * left out; the compiler compares each schema with its type.
 */
import * as v from 'valibot';
import { CHARGE_STAGES, type Fact, KINDS, type Reason, type Speaker } from '../analysis/types.ts';
import type { BlockSelector, Selector } from '../anchoring/types.ts';
import { SECTIONS } from '../reading/types.ts';
import { EDITABLE, type EditedTable } from './edits.ts';
import {
  type Annotation,
  type Apart,
  type Article,
  ASSESSMENTS,
  type Capture,
  type Case,
  type CaseArticle,
  type Claim,
  type Detected,
  type Dismissal,
  type Evidence,
  type Rewording,
  type Tag,
} from './records.ts';

/** Limits of what a record may hold, in UTF-16 code units; far above what articles have. */
const LIMITS = { text: 20_000_000, line: 100_000, id: 100 };

export const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
export const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.id));
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** An ISO 8601 date. */
export const date = v.pipe(v.string(), v.isoDate());
/** Milliseconds since 1970, up to the last moment that a `Date` can hold. */
export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
const span = v.tuple([offset, offset]);
export const kinds = v.array(v.picklist(KINDS));
export const assessment = v.picklist(ASSESSMENTS);
export const access = v.picklist(['whole', 'preview']);
export const section = v.picklist(SECTIONS);
export const form = v.picklist(['claim', 'quote']);
export const origin = v.picklist(['detected', 'reader']);

/** An optional field that is left out when it is, as the types have it. */
const maybe = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

/** A kind that this version does not know is like no other. */
const blockKind = line as v.GenericSchema<unknown, BlockSelector['kind']>;

export const selector = v.variant('type', [
  v.object({ type: v.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.object({ type: v.literal('BlockSelector'), path: line, kind: blockKind, text: text }),
  v.object({
    type: v.literal('SurroundingsSelector'),
    title: text,
    before: v.array(line),
    after: v.array(line),
    occurrence: offset,
    occurrences: offset,
  }),
]) satisfies v.GenericSchema<unknown, Selector>;

const speaker = v.object({
  name: line,
  role: maybe(line),
  organisation: maybe(line),
  mention: maybe(span),
}) satisfies v.GenericSchema<unknown, Speaker>;

const place = { start: offset, end: offset };

const reason = v.object({ ...place, rule: line }) satisfies v.GenericSchema<unknown, Reason>;

const fact = v.variant('type', [
  v.object({ ...place, type: v.literal('person'), name: line, aliases: maybe(v.array(line)) }),
  v.object({ ...place, type: v.literal('age'), years: v.number(), person: maybe(line) }),
  v.object({ ...place, type: v.literal('nationality'), country: line, person: maybe(line) }),
  v.object({ ...place, type: v.literal('agency'), name: line }),
  v.object({ ...place, type: v.literal('facility'), name: line }),
  v.object({ ...place, type: v.literal('jurisdiction'), name: line }),
  v.object({
    ...place,
    type: v.literal('date'),
    event: v.picklist(['detainer', 'release', 'arrest', 'immigration-arrest']),
    date: line,
    precision: v.picklist(['day', 'month', 'year']),
  }),
  v.object({ ...place, type: v.literal('response'), outcome: line }),
  v.object({ ...place, type: v.literal('release-manner'), manner: line }),
  v.object({ ...place, type: v.literal('charge'), offence: line, stage: v.picklist(CHARGE_STAGES) }),
  v.object({
    ...place,
    type: v.literal('statistic'),
    value: v.number(),
    comparator: maybe(line),
    unit: maybe(line),
    population: maybe(line),
    period: maybe(line),
  }),
]) satisfies v.GenericSchema<unknown, Fact>;

export const detected = v.object({
  kinds,
  source: v.nullable(speaker),
  via: v.nullable(line),
  cue: v.nullable(span),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  facts: v.array(fact),
  reasons: v.array(reason),
  ...place,
  quote: v.nullable(span),
  analyser: line,
}) satisfies v.GenericSchema<unknown, Detected>;

/** Stamps of a table's records: of its editable fields only, the newest of them beside, a deletion with its time. */
function stamps(table: EditedTable) {
  const fields = Object.fromEntries(EDITABLE[table].map((field) => [field, maybe(time)]));
  return {
    edited: v.object(fields) as v.GenericSchema<unknown, Record<string, number>>,
    editedAt: time,
    deletedAt: v.nullable(time),
  };
}

const article = v.object({
  id,
  url: line,
  aliases: v.array(line),
  outlet: v.nullable(line),
  title: v.nullable(line),
  byline: v.nullable(line),
  publishedTime: v.nullable(line),
  lang: v.nullable(line),
}) satisfies v.GenericSchema<unknown, Article>;

const capture = v.object({
  id,
  articleId: id,
  textHash: id,
  headline: v.nullable(text),
  standfirst: v.nullable(text),
  text,
  title: v.nullable(line),
  access,
  capturedAt: time,
  analyser: line,
}) satisfies v.GenericSchema<unknown, Capture>;

const rewording = v.object({
  section,
  exact: text,
  paragraph: text,
  selectors: v.array(selector),
  textHash: id,
  acceptedAt: time,
}) satisfies v.GenericSchema<unknown, Rewording>;

const claim = v.object({
  id,
  articleId: id,
  captureId: id,
  key: id,
  origin,
  form,
  section,
  ...place,
  exact: text,
  paragraph: text,
  selectors: v.array(selector),
  rewordings: maybe(v.array(rewording)),
  detected: v.nullable(detected),
  createdAt: time,
  ...stamps('claims'),
}) satisfies v.GenericSchema<unknown, Claim>;

const annotation = v.object({
  id,
  claimId: id,
  kinds: v.nullable(kinds),
  source: v.nullable(line),
  note: text,
  assessment,
  checkAgainOn: v.nullable(date),
  ...stamps('annotations'),
}) satisfies v.GenericSchema<unknown, Annotation>;

const tag = v.object({ id, claimId: id, tag: line, ...stamps('tags') }) satisfies v.GenericSchema<unknown, Tag>;

const evidence = v.object({
  id,
  claimId: id,
  url: line,
  note: text,
  date: v.nullable(date),
  createdAt: time,
  ...stamps('evidence'),
}) satisfies v.GenericSchema<unknown, Evidence>;

const dismissal = v.object({ id, articleId: id, key: id, ...stamps('dismissals') }) satisfies v.GenericSchema<
  unknown,
  Dismissal
>;

const case_ = v.object({ id, name: line, ...stamps('cases') }) satisfies v.GenericSchema<unknown, Case>;

const caseArticle = v.object({ id, caseId: id, articleId: id, ...stamps('caseArticles') }) satisfies v.GenericSchema<
  unknown,
  CaseArticle
>;

const apart = v.object({ id, articleIds: v.tuple([id, id]), ...stamps('aparts') }) satisfies v.GenericSchema<
  unknown,
  Apart
>;

/** The schema of each table's records. */
export const RECORDS = {
  articles: article,
  captures: capture,
  claims: claim,
  annotations: annotation,
  tags: tag,
  evidence,
  dismissals: dismissal,
  cases: case_,
  caseArticles: caseArticle,
  aparts: apart,
} as const;
