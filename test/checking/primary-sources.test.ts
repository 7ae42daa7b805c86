import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lib/analysis/types.ts';
import { PRIMARY_SOURCES, SOURCE_ADDRESSES } from '../../lib/checking/primary-sources.ts';

describe('primary sources', () => {
  it.each(KINDS)('%s has some, each once', (kind) => {
    expect(PRIMARY_SOURCES[kind].length).toBeGreaterThan(0);
    expect(new Set(PRIMARY_SOURCES[kind]).size).toBe(PRIMARY_SOURCES[kind].length);
  });

  it('are all offered for some kind, under addresses that are encrypted', () => {
    expect(new Set(Object.values(PRIMARY_SOURCES).flat())).toEqual(new Set(Object.keys(SOURCE_ADDRESSES)));
    for (const address of Object.values(SOURCE_ADDRESSES)) expect(new URL(address).protocol).toBe('https:');
  });
});
