/** Annotations after the W3C model, ours and those of other programs. */
import { KINDS, type Kind } from '../analysis/types.ts';
import { ASSESSMENTS, type Assessment } from '../storage/records.ts';
import { webAddress } from './exported-article.ts';
import {
  type AnnotationReading,
  fieldOf,
  listOf,
  type ReadAnnotation,
  selectorsOf,
  textOf,
  timeOf,
} from './read-annotation.ts';
import { CLAIM_NAME } from './web-annotation.ts';

type Said = Pick<ReadAnnotation, 'note' | 'tags' | 'kinds' | 'assessment' | 'evidence'>;

/** Reads an annotation: the first of its targets that marks words of a page, and all of its bodies. */
export function readWebAnnotation(value: unknown): AnnotationReading {
  if (!listOf(fieldOf(value, 'type')).includes('Annotation')) return { problem: 'not-a-record' };
  const targets = listOf(fieldOf(value, 'target'));
  const target = targets.find((each) => selectorsOf(fieldOf(each, 'selector')).quote);
  const { quote, position } = selectorsOf(fieldOf(target, 'selector'));
  if (!quote) return { problem: 'no-words' };
  const source = fieldOf(target, 'source');
  const url = textOf(source) ?? textOf(fieldOf(source, 'id'));
  if (url === null) return { problem: 'no-address' };
  const about = fieldOf(target, 'schema:isPartOf');
  return {
    name: textOf(fieldOf(value, 'id')),
    key: keyOf(textOf(fieldOf(value, 'canonical'))),
    form: listOf(fieldOf(target, 'type')).includes('schema:Quotation') ? 'quote' : 'claim',
    page: {
      url,
      title: textOf(fieldOf(about, 'schema:headline')),
      outlet: textOf(fieldOf(about, 'schema:publisher')),
      byline: textOf(fieldOf(about, 'schema:author')),
      publishedTime: textOf(fieldOf(about, 'schema:datePublished')),
      lang: textOf(fieldOf(about, 'schema:inLanguage')),
    },
    quote,
    position,
    created: timeOf(fieldOf(value, 'created')),
    modified: timeOf(fieldOf(value, 'modified')),
    speaker: textOf(fieldOf(fieldOf(target, 'schema:spokenByCharacter'), 'schema:name')),
    ...saidIn([...listOf(fieldOf(value, 'body')), ...listOf(fieldOf(value, 'bodyValue'))]),
  };
}

/** The key of a claim in the name that we gave it. */
function keyOf(canonical: string | null): string | null {
  if (!canonical?.startsWith(CLAIM_NAME)) return null;
  try {
    return decodeURIComponent(canonical.slice(CLAIM_NAME.length)) || null;
  } catch {
    return null;
  }
}

/** What bodies say. Whatever has no place of its own is part of the note, so that no words are lost. */
function saidIn(bodies: unknown[]): Said {
  const notes: string[] = [];
  const said: Said = { note: '', tags: [], kinds: { chosen: [], found: [] }, assessment: null, evidence: [] };
  for (const body of bodies) {
    const text = typeof body === 'string' ? body : textOf(fieldOf(body, 'value'));
    const linked = textOf(fieldOf(body, 'source')) ?? (text === null ? textOf(fieldOf(body, 'id')) : text);
    const purpose = textOf(fieldOf(body, 'purpose'));
    if (linked && webAddress(linked) && !/\s/.test(linked)) said.evidence.push(evidence(body, linked));
    else if (text === null) continue;
    else if (purpose === 'tagging') said.tags.push(text);
    else if (purpose === 'classifying' && isKind(text)) said.kinds[isByProgram(body) ? 'found' : 'chosen'].push(text);
    else if (purpose === 'classifying') said.tags.push(text);
    else if (purpose === 'assessing' && isAssessment(text)) said.assessment = text;
    else notes.push(text);
  }
  return { ...said, note: notes.join('\n\n') };
}

function evidence(body: unknown, url: string): ReadAnnotation['evidence'][number] {
  const date = textOf(fieldOf(body, 'schema:dateCreated'));
  return {
    url,
    note: textOf(fieldOf(body, 'schema:description')) ?? '',
    date: /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? date : null,
  };
}

function isByProgram(body: unknown): boolean {
  return fieldOf(fieldOf(body, 'creator'), 'type') === 'Software';
}

function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}

function isAssessment(text: string): text is Assessment {
  return (ASSESSMENTS as readonly string[]).includes(text);
}
