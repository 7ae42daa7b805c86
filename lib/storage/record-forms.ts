/** What holds for the records of each table, for whoever takes records from elsewhere. */
import * as v from 'valibot';
import { type EditedTable, merge } from './edits.ts';
import { apartId, articleId, captureId, caseArticleId, claimId, dismissalId, tagId } from './ids.ts';
import { mergeArticles, mergeCaptures } from './merge.ts';
import type {
  Annotation,
  Apart,
  Article,
  Capture,
  Case,
  CaseArticle,
  Claim,
  Dismissal,
  Edited,
  Evidence,
  Tag,
} from './records.ts';
import { RECORDS } from './schemas.ts';

export type RecordTable = keyof typeof RECORDS;

/** Another record, without which a record means nothing. */
export type Reference = [table: RecordTable, id: string];

export interface RecordForm<R extends { id: string } = { id: string }> {
  /**
   * The record in a value that may be anything. `unfit`: a field does not hold what it should (`null`: it is no record at
   * all); `wrong-id`: its id is not the one that follows from what it names.
   */
  read(
    value: unknown,
  ): { state: 'record'; record: R } | { state: 'unfit'; field: string | null } | { state: 'wrong-id' };
  belongsTo(record: R): Reference[];
  /** Two versions of a record with the same id as one, the same in whichever order they come. */
  merge(one: R, other: R): R;
}

interface Rules<R> {
  /** The id that follows from what the record names; left out where ids are random. */
  id?(record: R): string;
  belongsTo?(record: R): Reference[];
  merge(one: R, other: R): R;
}

function form<R extends { id: string }>(schema: v.GenericSchema<unknown, R>, rules: Rules<R>): RecordForm<R> {
  return {
    read(value) {
      const result = v.safeParse(schema, value, { abortEarly: true });
      if (!result.success) {
        return { state: 'unfit', field: v.getDotPath(result.issues[0]) };
      }
      const record = result.output;
      const expected = rules.id?.(record) ?? record.id;
      return record.id === expected ? { state: 'record', record } : { state: 'wrong-id' };
    },
    belongsTo: (record) => rules.belongsTo?.(record) ?? [],
    merge: rules.merge,
  };
}

const byStamps =
  <R extends Edited & { createdAt?: number }>(table: EditedTable) =>
  (one: R, other: R) =>
    merge(table, one, other);

const ofClaim = (record: { claimId: string }): Reference[] => [['claims', record.claimId]];

export const RECORD_FORMS: Record<RecordTable, RecordForm> = {
  articles: form<Article>(RECORDS.articles, { id: ({ url }) => articleId(url), merge: mergeArticles }),
  captures: form<Capture>(RECORDS.captures, {
    id: (capture) => captureId(capture.articleId, capture.textHash),
    belongsTo: (capture) => [['articles', capture.articleId]],
    merge: mergeCaptures,
  }),
  claims: form<Claim>(RECORDS.claims, {
    id: (claim) => claimId(claim.articleId, claim.key),
    belongsTo: (claim) => [
      ['articles', claim.articleId],
      ['captures', claim.captureId],
    ],
    merge: byStamps('claims'),
  }),
  annotations: form<Annotation>(RECORDS.annotations, {
    id: (annotation) => annotation.claimId,
    belongsTo: ofClaim,
    merge: byStamps('annotations'),
  }),
  tags: form<Tag>(RECORDS.tags, {
    id: (tag) => tagId(tag.claimId, tag.tag),
    belongsTo: ofClaim,
    merge: byStamps('tags'),
  }),
  evidence: form<Evidence>(RECORDS.evidence, { belongsTo: ofClaim, merge: byStamps('evidence') }),
  dismissals: form<Dismissal>(RECORDS.dismissals, {
    id: (dismissal) => dismissalId(dismissal.articleId, dismissal.key),
    merge: byStamps('dismissals'),
  }),
  cases: form<Case>(RECORDS.cases, { merge: byStamps('cases') }),
  caseArticles: form<CaseArticle>(RECORDS.caseArticles, {
    id: (member) => caseArticleId(member.caseId, member.articleId),
    belongsTo: (member) => [
      ['cases', member.caseId],
      ['articles', member.articleId],
    ],
    merge: byStamps('caseArticles'),
  }),
  aparts: form<Apart>(RECORDS.aparts, { id: ({ articleIds }) => apartId(articleIds), merge: byStamps('aparts') }),
};
