import { describe, expect, it } from 'vitest';
import { readAhead } from '../../lib/exchange/read-ahead.ts';

/** Gives the numbers up to `count`, then fails or ends, and notes what is asked of it. */
function source(count: number, failure?: Error) {
  const asked: string[] = [];
  async function* values(): AsyncGenerator<number, string> {
    try {
      for (let n = 1; n <= count; n++) {
        asked.push(`value ${n}`);
        yield n;
      }
      if (failure) throw failure;
      return 'the end';
    } finally {
      asked.push('stop');
    }
  }
  return { asked, values: values() };
}

describe('reading ahead', () => {
  it('gives what the source gives, in order, and its end', async () => {
    const { values } = source(3);
    const ahead = readAhead(values);
    const results = [await ahead.next(), await ahead.next(), await ahead.next(), await ahead.next()];
    expect(results.map(({ value }) => value)).toEqual([1, 2, 3, 'the end']);
    expect(results.map(({ done }) => done)).toEqual([false, false, false, true]);
  });

  it('asks for the next value before the one before it is used, and for no more', async () => {
    const { asked, values } = source(5);
    const ahead = readAhead(values);
    await ahead.next();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(['value 1', 'value 2']);
  });

  it('gives all that came before a failure, then fails likewise', async () => {
    const { values } = source(2, new Error('the disk is gone'));
    const got: number[] = [];
    const use = async () => {
      for await (const value of readAhead(values)) got.push(value);
    };
    await expect(use()).rejects.toThrow('the disk is gone');
    expect(got).toEqual([1, 2]);
  });

  it('stops the source when whoever uses it stops', async () => {
    const { asked, values } = source(5);
    for await (const value of readAhead(values)) if (value === 1) break;
    expect(asked.at(-1)).toBe('stop');
  });
});
