import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { findClaimsInSteps, RULES } from '../../../lib/analysis/claims/index.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';
import { KINDS } from '../../../lib/analysis/types.ts';
import { claimsIn } from './claims.ts';

const PIECES = [
  ...[
    'ICE',
    'the jail',
    'a detainer',
    'lodged',
    'refused to honor',
    'released',
    'deported',
    '212 people',
    'he',
    'said',
    'not',
  ],
  ...[
    '“',
    '”',
    '. ',
    ', ',
    '?',
    '\n\n',
    ' ',
    '\ud800',
    '\u202e',
    'should',
    'law',
    'charged with',
    'murder',
    '48 hours',
    '…',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));

describe('finding claims', () => {
  it('never throws, and gives whole, ordered, explained claims of known kinds', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const claim of claimsIn(source)) {
          expect(source.slice(claim.start, claim.end)).toBe(claim.exact);
          expect(claim.start).toBeGreaterThanOrEqual(last);
          last = claim.end;
          expect(claim.kinds).toEqual(KINDS.filter((kind) => claim.kinds.includes(kind)));
          expect(claim.kinds.length).toBeGreaterThan(0);
          expect(claim.confidence).toBeGreaterThan(0);
          expect(claim.confidence).toBeLessThanOrEqual(1);
          for (const kind of claim.kinds)
            expect(claim.reasons.some(({ rule }) => RULES[rule]?.kind === kind)).toBe(true);
          for (const { start, end } of claim.reasons) {
            expect(start).toBeGreaterThanOrEqual(claim.start);
            expect(end).toBeLessThanOrEqual(claim.end);
            expect(end).toBeGreaterThan(start);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same claims step by step, at most some sentences a step', () => {
    const source = 'ICE lodged a detainer against him. The jail let him go.\n\n'.repeat(60);
    const document = readDocument(source);
    const steps = findClaimsInSteps(document, attribute(document));
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value.claims).toEqual(claimsIn(source));
    expect(count).toBeGreaterThan(5);
  });
});
