import { describe, expect, it } from 'vitest';
import {
  around,
  articleVectors,
  inputPlaces,
  matrix,
  type Network,
  sentenceVector,
} from '../../../lib/analysis/claims/network.ts';

/** Two features that pull one part of a sentence in opposite directions, and one of another part. */
const network: Network = {
  vectors: { rows: 3, columns: 2, values: Float32Array.of(1, 0, -1, 0, 0, 0.5) },
  direct: matrix(2, 1),
  inner: matrix(inputPlaces(2).count, 1),
  outer: matrix(2, 1),
};
const FOR = 0;
const AGAINST = 1;
const OTHER = 2;

/** What the hidden layer sees of one of these sentences, each given by its features. */
function seen(sentences: number[][], index: number) {
  const input = around(articleVectors(sentences.map((rows) => sentenceVector(network, rows, 0))), index);
  const { energy, others, one } = inputPlaces(2);
  const part = (from: number, to: number) => [...input.subarray(from, to)].map((value) => Number(value.toFixed(3)));
  return {
    before: part(3, 6),
    itself: part(6, 9),
    energy: part(energy, others),
    others: part(others, one),
    one: input[one],
  };
}

describe('what the network sees of a sentence', () => {
  it('is the squashed sum of its features', () => {
    expect(seen([[FOR, OTHER]], 0)).toMatchObject({ itself: [0.762, 0.462, 1], one: 1 });
  });

  it('is much where much speaks for and against, and nothing where nothing does', () => {
    expect(seen([[FOR, AGAINST]], 0)).toMatchObject({ itself: [0, 0, 1], energy: [0.964, 0] });
    expect(seen([[]], 0)).toMatchObject({ itself: [0, 0, 1], energy: [0, 0] });
  });

  it('is the sentence before it', () => {
    expect(seen([[FOR], [OTHER]], 1).before).toEqual([0.762, 0, 1]);
    expect(seen([[FOR], [OTHER]], 0).before).toEqual([0, 0, 0]);
  });

  it('is the mean of the other sentences, wherever they stand, without itself', () => {
    const article = [[FOR], [], [], [], [OTHER]];
    expect(seen(article, 4).others).toEqual([0.19, 0]);
    expect(seen(article, 0).others).toEqual([0, 0.116]);
  });

  it('is nothing of others where it stands alone', () => {
    expect(seen([[FOR]], 0).others).toEqual([0, 0]);
  });
});
