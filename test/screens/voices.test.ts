import { describe, expect, it } from 'vitest';
import type { PageClaim } from '../../lib/page-state.ts';
import { countKinds, groupVoices, isDescribed, whoSpeaks } from '../../lib/screens/voices.ts';

function statement(exact: string, claim: Partial<PageClaim> = {}): PageClaim {
  return {
    key: exact,
    form: 'claim',
    origin: 'detected',
    section: 'body',
    exact,
    kinds: ['response'],
    source: null,
    via: null,
    confidence: 0.9,
    reasons: [],
    savedId: null,
    dismissed: false,
    earlier: null,
    anchor: null,
    place: 0.5,
    ...claim,
  };
}

describe('whoSpeaks', () => {
  it('tells names, descriptions, quotes without a speaker and the article’s own voice apart', () => {
    const voices = whoSpeaks([
      statement('one two three four', { source: { name: 'Dana Whitlock', role: 'sheriff' } }),
      statement('one two three', { source: { name: 'a jail spokesperson' } }),
      statement('“one two”', { form: 'quote' }),
      statement('one'),
    ]);
    expect(voices.map(({ form, name, role, share }) => [form, name, role, share])).toEqual([
      ['named', 'Dana Whitlock', 'sheriff', 0.4],
      ['described', 'a jail spokesperson', null, 0.3],
      ['unattributed', null, null, 0.2],
      ['article', null, null, 0.1],
    ]);
  });

  it('counts a quote inside a claim by the same voice once', () => {
    const source = { name: 'Dana Whitlock' };
    const [voice] = whoSpeaks([
      statement('“We made the call,” she said.', { source }),
      statement('“We made the call,”', { form: 'quote', source }),
    ]);
    expect(voice).toMatchObject({ statements: 1, share: 1 });
  });

  it('counts a quote inside a claim by another voice for its speaker', () => {
    const voices = whoSpeaks([
      statement('The log says “we made the call” twice.', { source: { name: 'the log' } }),
      statement('“we made the call”', { form: 'quote', source: { name: 'Dana Whitlock' } }),
    ]);
    expect(voices.map(({ name }) => name)).toEqual(['the log', 'Dana Whitlock']);
  });

  it('are put together as officials, other names, unnamed sources and the article itself, with their shares', () => {
    const voices = whoSpeaks([
      statement('one two three four', { source: { name: 'Dana Whitlock', role: 'sheriff' } }),
      statement('one two', { source: { name: 'ICE' } }),
      statement('one two', { source: { name: 'Dana Whitlock' } }),
      statement('one two', { source: { name: 'Ada Brandt' } }),
      statement('one', { source: { name: 'a jail spokesperson' } }),
      statement('one two three four five six seven eight nine'),
    ]);
    expect(groupVoices(voices).map(({ group, voices: each, share }) => [group, each.length, share])).toEqual([
      ['officials', 2, 0.4],
      ['others', 1, 0.1],
      ['unnamed', 1, 0.05],
      ['article', 1, 0.45],
    ]);
  });

  it('is empty for a page without statements', () => expect(whoSpeaks([])).toEqual([]));
});

describe('isDescribed', () => {
  const cases: [name: string, described: boolean][] = [
    ['a jail spokesperson', true],
    ['the jail’s log', true],
    ['Dana Whitlock', false],
    ['ICE', false],
    ['Élise Roy', false],
    ['9News', false],
  ];
  for (const [name, described] of cases) {
    it(`${name}: ${described ? 'described' : 'named'}`, () => expect(isDescribed(name)).toBe(described));
  }
});

describe('countKinds', () => {
  it('lists the kinds that occur in the order of a case’s life, not of frequency', () => {
    const claims = [
      statement('a', { kinds: ['position'] }),
      statement('b', { kinds: ['position', 'detainer'] }),
      statement('c', { kinds: [], form: 'quote' }),
    ];
    expect(countKinds(claims)).toEqual([
      { kind: 'detainer', count: 1 },
      { kind: 'position', count: 2 },
    ]);
  });
});
