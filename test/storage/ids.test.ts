import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apartId,
  articleId,
  captureId,
  claimId,
  claimKey,
  foldForKey,
  tagId,
  textHash,
} from '../../lib/storage/ids.ts';

const statement = {
  form: 'claim',
  exact: 'The jail said “no” — twice.',
  paragraph: 'The jail said “no” — twice. Then it said yes.',
  occurrence: 0,
} as const;

describe('claimKey', () => {
  it.each([
    ['case', 'THE JAIL said “no” — twice.'],
    ['straight quotation marks', 'The jail said "no" — twice.'],
    ['single quotation marks', 'The jail said ‘no’ — twice.'],
    ['another dash without spaces', 'The jail said “no”–twice.'],
    ['line breaks and no-break spaces', 'The jail\n said\u00a0“no” — twice.'],
    ['soft hyphens and zero-width spaces', 'The ja\u00adil said “no” —\u200b twice.'],
  ])('stays the same with other %s', (_what, exact) => {
    expect(claimKey({ ...statement, exact })).toBe(claimKey(statement));
  });

  it.each([
    ['words', { exact: 'The jail said “no” — once.' }],
    ['start of the paragraph', { paragraph: 'Later, the jail said “no” — twice.' }],
    ['occurrence', { occurrence: 1 }],
    ['form', { form: 'quote' as const }],
  ])('differs with another %s', (_what, change) => {
    expect(claimKey({ ...statement, ...change })).not.toBe(claimKey(statement));
  });

  it('does not look at the rest of a long paragraph', () => {
    const start = 'The jail said “no” — twice. Then it said yes, and after that it said nothing for a month.';
    expect(claimKey({ ...statement, paragraph: `${start} One.` })).toBe(
      claimKey({ ...statement, paragraph: `${start} Two.` }),
    );
  });

  it('names its version, and stays what it was when it was published', () => {
    expect(claimKey(statement)).toMatchInlineSnapshot(`"1:b62d82fee54c4200756d2aa5ad5a4566"`);
  });
});

describe('ids', () => {
  it('are 32 hex digits and differ by what they name, even for the same parts', () => {
    const ids = [
      articleId('a'),
      captureId('a', 'b'),
      claimId('a', 'b'),
      tagId('a', 'b'),
      claimId('ab', ''),
      claimId('', 'ab'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('take tags that differ in case or spacing for the same', () => {
    expect(tagId('c', 'Check  Again')).toBe(tagId('c', 'check again'));
  });

  it('do not depend on the order of two articles set apart', () => {
    expect(apartId(['a', 'b'])).toBe(apartId(['b', 'a']));
  });

  it('tell where the words of a text are divided into parts', () => {
    const texts = { headline: 'One', standfirst: null, body: 'two' };
    expect(textHash(texts)).toBe(textHash({ ...texts }));
    expect(textHash(texts)).not.toBe(textHash({ headline: null, standfirst: 'One', body: 'two' }));
  });
});

const LETTERS = [...'aÉİΣﬁ³“”"\'′″–—-−\u2010\u00ad\u200b\u0301 \u00a0\n'];

it('folding is done once: folded text folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), (text) => {
      expect(foldForKey(foldForKey(text))).toBe(foldForKey(text));
    }),
  );
});
