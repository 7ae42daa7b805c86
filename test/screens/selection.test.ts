import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendTo, keepListed, NOTHING_SELECTED, selectAll, toggle } from '../../lib/screens/selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join('');

describe('selection', () => {
  it('turns a row on and off by a click', () => {
    const once = toggle(NOTHING_SELECTED, 'b');
    expect(ids(once)).toBe('b');
    expect(ids(toggle(once, 'b'))).toBe('');
  });

  it('selects from the last click to a Shift click, downwards and upwards', () => {
    expect(ids(extendTo(toggle(NOTHING_SELECTED, 'b'), 'd', ORDER))).toBe('bcd');
    expect(ids(extendTo(toggle(NOTHING_SELECTED, 'd'), 'b', ORDER))).toBe('bcd');
  });

  it('keeps the start of the range for the next Shift click', () => {
    const first = extendTo(toggle(NOTHING_SELECTED, 'b'), 'c', ORDER);
    expect(ids(extendTo(first, 'e', ORDER))).toBe('bcde');
  });

  it('takes a Shift click without a start as a click', () => {
    expect(ids(extendTo(NOTHING_SELECTED, 'c', ORDER))).toBe('c');
  });

  it('selects all', () => expect(ids(selectAll(ORDER))).toBe('abcde'));

  it('forgets rows that left the list, and is the same object when none did', () => {
    const all = selectAll(ORDER);
    expect(ids(keepListed(all, ['b', 'd']))).toBe('bd');
    expect(keepListed(all, [...ORDER].reverse())).toBe(all);
  });

  it('never selects what is not in the list by a range', () => {
    fc.assert(
      fc.property(fc.subarray(ORDER), fc.constantFrom(...ORDER), fc.constantFrom(...ORDER), (listed, from, to) => {
        const chosen = keepListed(extendTo(toggle(NOTHING_SELECTED, from), to, listed), listed);
        return [...chosen.ids].every((id) => listed.includes(id));
      }),
    );
  });
});
