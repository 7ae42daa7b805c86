import type { Document, Paragraph } from '../language/index.ts';
import type { AttributionModel } from './model.ts';
import { CONTENT, LABELS } from './sequence-labels.ts';
import { bestLabels, labelProbabilities, scoreTokens } from './sequence-model.ts';
import type { LabelSpan } from './spans.ts';
import { labelSpans } from './spans.ts';
import type { TokenFacts } from './token-facts.ts';
import { paragraphFeatures, WIDTH } from './token-features.ts';

const SIZE = LABELS.length;
/** Taken off the score of "nothing": on news unlike what it learned from, the tagger passes over more than it invents. */
const LEAN = 0.15;

/**
 * Tags one paragraph with sources, cues and contents, and notes for each of its tokens how probably it is reported
 * content.
 */
export function tagParagraph(
  model: AttributionModel,
  facts: TokenFacts,
  paragraph: Paragraph,
  content: Float32Array,
): LabelSpan[] {
  const count = paragraph.endToken - paragraph.firstToken;
  const scores = scoreTokens(model.sequence, paragraphFeatures(facts, paragraph), count, WIDTH);
  for (let i = 0; i < count; i++) scores[i * SIZE] = scores[i * SIZE]! - LEAN;
  const probabilities = labelProbabilities(model.sequence, scores, count);
  for (let i = 0; i < count; i++) {
    content[paragraph.firstToken + i] = probabilities[i * SIZE + CONTENT]! + probabilities[i * SIZE + CONTENT + 1]!;
  }
  return labelSpans(bestLabels(model.sequence, scores, count), probabilities, SIZE, paragraph.firstToken);
}

/** For each token of the document, the index of the stretch that it lies in. */
export function stretchOf(
  document: Document,
  stretches: readonly { index: number; firstToken: number; endToken: number }[],
): Int32Array {
  const index = new Int32Array(document.tokens.length);
  for (const stretch of stretches) index.fill(stretch.index, stretch.firstToken, stretch.endToken);
  return index;
}
