import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNames, unpackNames } from '../../lib/analysis/packed-names.ts';

describe('packed names', () => {
  it('say of each name what it shares with the one before, and the rest', () => {
    expect(packNames(['b:a_b', 'b:a_bc', 'c:jail'])).toBe('0b:a_b\n5c\n0c:jail');
  });

  it('come back as they were, also where they share more than one character can say', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ':', '_') }),
      fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' }).filter((text) => !text.includes('\n')),
      fc.nat({ max: 60 }).map((length) => 'a'.repeat(length + 1)),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const sorted = names.sort();
        expect(unpackNames(packNames(sorted))).toEqual(sorted);
      }),
    );
  });
});
