import { addProduct, rowOf } from '../../lib/analysis/claims/network.ts';
import { type Example, type Fitting, fitNetwork } from './network-trainer.ts';

/** Names of the features that are seen often enough, in the order in which documents show them. */
export function frequentNames(
  documents: readonly (readonly Example[])[],
  seenAtLeast: (feature: string) => number,
): string[] {
  return [...timesSeen(documents)].filter(([name, times]) => times >= seenAtLeast(name)).map(([name]) => name);
}

/**
 * Of these names the `most` that a network fitted to all of them makes most of: how far a feature moves the scores,
 * times the root of how many sentences have it, so that a rare one stays that says much.
 */
export function tellingNames(
  documents: readonly (readonly Example[])[],
  names: readonly string[],
  most: number,
  fitting: Fitting,
): string[] {
  if (names.length <= most) return [...names];
  const { vectors, direct } = fitNetwork(documents, names, fitting).network;
  const seen = timesSeen(documents);
  const worth = names.map((name, row) => {
    const vector = rowOf(vectors, row);
    const moved = new Float32Array(direct.columns);
    addProduct(vector, direct, moved);
    return Math.sqrt(seen.get(name)!) * (sumOfSquares(vector) + sumOfSquares(moved));
  });
  const least = worth.toSorted((a, b) => b - a)[most]!;
  return names.filter((_, row) => worth[row]! > least);
}

const sumOfSquares = (values: Float32Array) => values.reduce((sum, value) => sum + value * value, 0);

/** In how many sentences each feature is seen. */
function timesSeen(documents: readonly (readonly Example[])[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const document of documents)
    for (const { features, weight } of document)
      for (const name of features) seen.set(name, (seen.get(name) ?? 0) + Math.min(1, weight));
  return seen;
}
