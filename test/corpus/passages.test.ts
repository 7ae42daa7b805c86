import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPassages } from './passages.ts';

describe('labelled passages', () => {
  it('are read with headline, paragraphs and kinds in their order', () => {
    expect(readPassages('=== A headline\nLD He left.\n- It rained.\n\nO Good.\n')).toEqual([
      {
        headline: 'A headline',
        paragraphs: [
          [
            { text: 'He left.', kinds: ['detainer', 'release'] },
            { text: 'It rained.', kinds: [] },
          ],
          [{ text: 'Good.', kinds: ['position'] }],
        ],
      },
    ]);
  });

  it('are refused with a line that has no label', () => {
    expect(() => readPassages('=== A headline\nHe left.\n')).toThrow('He left.');
  });

  const folder = new URL('./passages/', import.meta.url);
  it.each(readdirSync(folder))('%s can be read', (name) => {
    expect(readPassages(readFileSync(new URL(name, folder), 'utf8')).length).toBeGreaterThan(0);
  });
});
