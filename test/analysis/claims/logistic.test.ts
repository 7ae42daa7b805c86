import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../../commands/claims-training/logistic.ts';
import { madeSentences } from '../../../commands/claims-training/phrasebook.ts';

const options = { freedomOf: () => 1, startOf: () => 0, pull: 0.1, seenAtLeast: () => 1, rounds: 50 };
const examples = [
  { features: ['bias', 'sun'], outputs: [1, 0] },
  { features: ['bias', 'sun', 'wind'], outputs: [1, 1] },
  { features: ['bias', 'rain'], outputs: [0, 0] },
  { features: ['bias', 'rain', 'wind'], outputs: [0, 1] },
];

describe('logistic regression', () => {
  it('learns what each output depends on', () => {
    const { scores } = fitLogistic(examples, options);
    expect(scores(['bias', 'sun'])[0]).toBeGreaterThan(1);
    expect(scores(['bias', 'rain'])[0]).toBeLessThan(-1);
    expect(scores(['bias', 'sun', 'wind'])[1]).toBeGreaterThan(1);
  });

  it('stays where it starts when the pull is strong', () => {
    const { names, weight } = fitLogistic(examples, {
      ...options,
      startOf: (name) => (name === 'wind' ? 2 : 0),
      pull: 1e6,
    });
    expect(weight(names.indexOf('wind'), 0)).toBeCloseTo(2, 3);
    expect(weight(names.indexOf('sun'), 0)).toBeCloseTo(0, 3);
  });

  it('leaves out features that are seldom seen', () => {
    expect(fitLogistic(examples, { ...options, seenAtLeast: () => 3 }).names).toEqual(['bias']);
  });

  it('gives the same weights every time', () => {
    const [a, b] = [fitLogistic(examples, options), fitLogistic(examples, options)];
    expect(a.names.map((_, i) => a.weight(i, 0))).toEqual(b.names.map((_, i) => b.weight(i, 0)));
  });
});

describe('the phrase book', () => {
  it('makes the same sentences every time, whole and labelled', () => {
    const sentences = madeSentences(300);
    expect(sentences).toEqual(madeSentences(300));
    for (const { text } of sentences) expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
    const kinds = new Set(sentences.flatMap((sentence) => sentence.kinds));
    expect(kinds.size).toBe(9);
    expect(sentences.some((sentence) => sentence.kinds.length === 0)).toBe(true);
  });
});
