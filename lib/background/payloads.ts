/** The form of everything that the background is sent. Whatever else is in a message is left out. */
import * as v from 'valibot';
import {
  access,
  assessment,
  date,
  detected,
  form,
  id,
  kinds,
  line,
  offset,
  origin,
  section,
  selector,
  text,
} from '../storage/schemas.ts';

/** Of one article. */
const MOST_CLAIMS = 20_000;
/** That a reader may keep, select and change at once. */
const MOST_KEPT = 1_000_000;

export const ids = v.pipe(v.array(id), v.maxLength(MOST_KEPT));
export const claimId = id;
export const articleId = id;
export const tabId = offset;
export const nothing = v.nullish(v.null());

export const article = v.object({
  metadata: v.object({
    url: line,
    aliases: v.pipe(v.array(line), v.maxLength(50)),
    title: v.nullable(line),
    outlet: v.nullable(line),
    byline: v.nullable(line),
    publishedTime: v.nullable(line),
    lang: v.nullable(line),
  }),
  texts: v.object({ headline: v.nullable(text), standfirst: v.nullable(text), body: text }),
  words: offset,
  access,
});

const claimToSave = v.object({
  origin,
  form,
  section,
  start: offset,
  end: offset,
  selectors: v.pipe(v.array(selector), v.maxLength(10)),
});

export const saving = v.object({ article, claims: v.pipe(v.array(claimToSave), v.maxLength(MOST_CLAIMS)) });
export const dismissing = v.object({ article, keys: v.pipe(v.array(id), v.maxLength(MOST_CLAIMS)) });
export const accepting = v.object({
  article,
  wording: v.object({ id, section, start: offset, end: offset, selectors: claimToSave.entries.selectors }),
});
export const summary = v.object({ claims: offset });
export const panelOpening = v.object({ key: v.nullable(id) });

export const annotating = v.object({
  claimId: id,
  patch: v.object({
    note: v.exactOptional(text),
    assessment: v.exactOptional(assessment),
    checkAgainOn: v.exactOptional(v.nullable(date)),
    kinds: v.exactOptional(v.nullable(kinds)),
    source: v.exactOptional(v.nullable(line)),
  }),
});
export const annotatingMany = v.pipe(v.array(annotating), v.maxLength(MOST_KEPT));

export const addingEvidence = v.object({
  claimId: id,
  url: v.pipe(line, v.regex(/^https?:\/\//i)),
  note: text,
  date: v.nullable(date),
});
export const evidenceId = id;

export const restoring = v.object({
  captures: v.array(v.object({ id, analyser: line })),
  claims: v.pipe(v.array(v.object({ id, detected: v.nullable(detected) })), v.maxLength(MOST_CLAIMS)),
});

const tag = v.pipe(v.string(), v.maxLength(200));

export const tagging = v.object({ claimId: id, tags: v.pipe(v.array(tag), v.maxLength(200)) });
export const taggingMany = v.object({ claimIds: ids, tag });

export const caseName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
export const caseId = id;
export const renaming = v.object({ caseId: id, name: caseName });
export const caseMembership = v.object({ caseId: id, articleId: id, isIn: v.boolean() });
