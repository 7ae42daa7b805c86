/** Arbitrary records, for properties of merging and of backups. Stamps are few, so that they often meet. */
import fc from 'fast-check';
import { CHARGE_STAGES, KINDS } from '../../lib/analysis/types.ts';
import { SECTIONS } from '../../lib/reading/types.ts';
import { EDITABLE, type EditedTable } from '../../lib/storage/edits.ts';
import {
  type Annotation,
  ASSESSMENTS,
  type Case,
  type CaseArticle,
  type Claim,
  type Detected,
  type Edited,
  type Rewording,
} from '../../lib/storage/records.ts';

const text = () => fc.string({ unit: 'grapheme', maxLength: 30 });
const offset = () => fc.nat(1000);
const span = () => fc.tuple(offset(), offset());
const stamp = () => fc.integer({ min: 1, max: 6 });
const selectors = () =>
  fc.array(fc.record({ type: fc.constant('TextPositionSelector' as const), start: offset(), end: offset() }), {
    maxLength: 3,
  });
const day = () => fc.constantFrom('2026-01-01', '2026-03-19', '2027-12-31');

/** Stamps of a table's record: its existence is always stamped. */
export function edited(table: EditedTable): fc.Arbitrary<Edited> {
  const fields = Object.fromEntries(EDITABLE[table].map((field) => [field, stamp()]));
  return fc
    .record({ stamps: fc.record(fields, { requiredKeys: ['deletedAt'] }), isDeleted: fc.boolean() })
    .map(({ stamps, isDeleted }) => {
      const edited = Object.fromEntries(Object.entries(stamps).filter(([, at]) => at !== undefined)) as Record<
        string,
        number
      >;
      const deletedAt = isDeleted ? edited.deletedAt! : null;
      return { edited, editedAt: Math.max(...Object.values(edited)), deletedAt };
    });
}

export function detected(): fc.Arbitrary<Detected> {
  return fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
    source: fc.option(fc.record({ name: text(), role: text(), mention: span() }, { requiredKeys: ['name'] })),
    via: fc.option(text()),
    cue: fc.option(span()),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    facts: fc.array(
      fc.record({
        start: offset(),
        end: offset(),
        type: fc.constant('charge' as const),
        offence: text(),
        stage: fc.constantFrom(...CHARGE_STAGES),
      }),
      { maxLength: 2 },
    ),
    reasons: fc.array(fc.record({ rule: text(), start: offset(), end: offset() }), { maxLength: 2 }),
    start: offset(),
    end: offset(),
    quote: fc.option(span()),
    analyser: fc.constantFrom('1', '2'),
  }) as fc.Arbitrary<Detected>;
}

export function claims(): fc.Arbitrary<Claim> {
  return fc
    .tuple(
      fc.record({
        id: fc.uuid(),
        articleId: text(),
        captureId: text(),
        key: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        origin: fc.constantFrom('detected' as const, 'reader' as const),
        form: fc.constantFrom('claim' as const, 'quote' as const),
        section: fc.constantFrom(...SECTIONS),
        start: offset(),
        end: offset(),
        exact: text(),
        paragraph: text(),
        selectors: selectors(),
        detected: fc.option(detected()),
        createdAt: stamp(),
      }),
      edited('claims'),
    )
    .chain(([claim, stamps]) =>
      // The list is there from the first acceptance on, which stamps it.
      (stamps.edited.rewordings ? fc.array(rewording(), { maxLength: 2 }) : fc.constant(undefined)).map(
        (rewordings) => ({ ...claim, ...(rewordings && { rewordings }), ...stamps }),
      ),
    );
}

function rewording(): fc.Arbitrary<Rewording> {
  return fc.record({
    section: fc.constantFrom(...SECTIONS),
    exact: text(),
    paragraph: text(),
    selectors: selectors(),
    textHash: fc.uuid(),
    acceptedAt: stamp(),
  });
}

export function annotations(): fc.Arbitrary<Annotation> {
  return fc
    .tuple(
      fc.record({
        id: fc.uuid(),
        kinds: fc.option(fc.uniqueArray(fc.constantFrom(...KINDS))),
        source: fc.option(text()),
        note: text(),
        assessment: fc.constantFrom(...ASSESSMENTS),
        checkAgainOn: fc.option(day()),
      }),
      edited('annotations'),
    )
    .map(([annotation, stamps]) => ({ ...annotation, claimId: 'x', ...stamps }));
}

export function cases(): fc.Arbitrary<Case> {
  return fc
    .tuple(fc.record({ id: fc.uuid(), name: text() }), edited('cases'))
    .map(([one, stamps]) => ({ ...one, ...stamps }));
}

/** That an article is in a case, or was. */
export function caseArticles(): fc.Arbitrary<CaseArticle> {
  return edited('caseArticles').map((stamps) => ({ id: 'x', caseId: 'x', articleId: 'x', ...stamps }));
}
