import { attribute } from '../../lib/analysis/attribution/index.ts';
import { decodeModel, encodeModel } from '../../lib/analysis/attribution/model.ts';
import { readDocument } from '../../lib/analysis/language/index.ts';
import type { Span } from '../../lib/analysis/types.ts';
import type { Gold } from './corpus.ts';
import { FOLDS, foldOf, trainModel } from './model-trainer.ts';
import { share } from './quote-examples.ts';
import { sameName } from './same-name.ts';

/** Counts of right, spurious and missed. */
type Counts = { right: number; spurious: number; missed: number };

export interface LeaveOutFigures {
  /** F1, 0 to 1. */
  quotes: number;
  /** Share of found quotes whose speaker is right. */
  speakers: number;
  /** F1 over the tokens of reported content. */
  content: number;
  /** Share of claim sentences whose source is right. */
  sources: number;
  /** Share of quotation marks around mere terms that were taken for speech. */
  scare: number;
}

/** Measures models on articles that they did not learn from, fold by fold. */
export function leaveOut(golds: readonly Gold[]): LeaveOutFigures {
  const quotes: Counts = { right: 0, spurious: 0, missed: 0 };
  const content: Counts = { right: 0, spurious: 0, missed: 0 };
  const speakers: boolean[] = [];
  const sources: boolean[] = [];
  const scare: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = decodeModel(encodeModel(trainModel(golds.filter((gold) => foldOf(gold.id) !== fold))));
    for (const gold of golds.filter((other) => foldOf(other.id) === fold)) {
      const document = readDocument(gold.text);
      const found = attribute(document, { outlet: gold.outlet, byline: gold.byline }, model);
      const left = new Set(found.quotes);
      for (const { span, speaker } of gold.quotes) {
        const match = [...left].find((quote) => share(span, [quote.start, quote.end]) >= 0.9);
        if (!match) {
          quotes.missed++;
          continue;
        }
        left.delete(match);
        quotes.right++;
        speakers.push(sameName(match.speaker?.name ?? null, speaker));
      }
      quotes.spurious += left.size;
      for (const span of gold.scare)
        scare.push(found.quotes.some((quote) => share(span, [quote.start, quote.end]) >= 0.9));
      const within = (spans: readonly Span[], at: number) => spans.some(([start, end]) => at >= start && at < end);
      const marked = gold.attributions.flatMap((attribution) => attribution.content);
      const reported = found.attributions.map((attribution) => attribution.content);
      for (const { start } of document.tokens) {
        const isMarked = within(marked, start);
        const isReported = within(reported, start);
        if (isMarked && isReported) content.right++;
        else if (isReported) content.spurious++;
        else if (isMarked) content.missed++;
      }
      for (const sentence of gold.sentences) {
        if (!sentence.claim) continue;
        const index = document.sentences.findIndex(
          ({ start, end }) => start <= sentence.span[0] && end > sentence.span[0],
        );
        sources.push(sameName(found.voices[index]?.speaker?.name ?? null, sentence.source));
      }
    }
  }
  const yes = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
  return {
    quotes: f1(quotes),
    speakers: yes(speakers),
    content: f1(content),
    sources: yes(sources),
    scare: yes(scare),
  };
}

function f1({ right, spurious, missed }: Counts): number {
  return (2 * right) / (2 * right + spurious + missed);
}
