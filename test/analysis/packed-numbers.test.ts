import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../lib/analysis/packed-numbers.ts';

const LARGEST = 10;

describe('packed numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -LARGEST, max: LARGEST })),
        fc.integer({ min: 1, max: 7 }),
        (numbers, columns) => {
          expect([...unpackNumbers(packNumbers(numbers, LARGEST, columns))]).toEqual(numbers);
        },
      ),
    );
  });

  it('come back where one of them stands far more often than all others', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => (i % 977 === 0 ? -LARGEST : i % 613 === 0 ? LARGEST : 0));
    expect([...unpackNumbers(packNumbers(numbers, LARGEST))]).toEqual(numbers);
  });

  it('take less where the columns of a matrix differ and each is given frequencies of its own', () => {
    const numbers = Array.from({ length: 8000 }, (_, i) => (i % 2 === 0 ? (i / 2) % 3 : -((i * 7919) % 5)));
    const taken = (columns: number) => packNumbers(numbers, LARGEST, columns).bytes.length;
    expect(taken(2)).toBeLessThan(0.85 * taken(1));
  });

  it('take about as many bits as their frequencies are worth', () => {
    const numbers = Array.from({ length: 40_000 }, (_, i) => ((i * 7919) % 4 === 0 ? (i % 5) - 2 : 0));
    const counts = Object.values(Object.groupBy(numbers, String)).map((group) => group!.length);
    const bits = counts.reduce((sum, count) => sum - count * Math.log2(count / numbers.length), 0);
    const taken = atob(packNumbers(numbers, LARGEST).bytes).length * 8;
    expect(taken / bits).toBeLessThan(1.01);
  });
});
