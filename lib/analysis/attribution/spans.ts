import type { CONTENT, CUE, SOURCE } from './sequence-labels.ts';

/** A run of equal labels: tokens `[from, to)`, with the mean probability of its label. */
export interface LabelSpan {
  from: number;
  to: number;
  label: typeof SOURCE | typeof CUE | typeof CONTENT;
  probability: number;
}

/** Joins begin and inside labels of one paragraph to spans; `offset` is the document's index of the first token. */
export function labelSpans(labels: Uint8Array, probabilities: Float64Array, size: number, offset: number): LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i]!;
    if (label === 0) {
      i++;
      continue;
    }
    const kind = label % 2 === 1 ? label : label - 1;
    let to = i + 1;
    while (to < labels.length && labels[to] === kind + 1) to++;
    let sum = 0;
    for (let k = i; k < to; k++) sum += probabilities[k * size + kind]! + probabilities[k * size + kind + 1]!;
    spans.push({ from: offset + i, to: offset + to, label: kind as LabelSpan['label'], probability: sum / (to - i) });
    i = to;
  }
  return spans;
}
