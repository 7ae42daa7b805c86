import type { AttributionModel } from '../../lib/analysis/attribution/model.ts';
import { findQuotes } from '../../lib/analysis/attribution/quotes.ts';
import type { Reading } from '../../lib/analysis/attribution/reading.ts';
import { sourcedFrames } from '../../lib/analysis/attribution/resolution.ts';
import { speakerResolver } from '../../lib/analysis/attribution/speakers.ts';
import { finish } from '../../lib/analysis/steps.ts';
import type { Gold } from './corpus.ts';
import type { LabelledChoice } from './linear-trainer.ts';
import { sameName } from './same-name.ts';

/** The pronouns of one gold article that stand as sources, each with the people whom it may mean. */
export function pronounExamples(gold: Gold, reading: Reading, model: AttributionModel): LabelledChoice[] {
  const { document } = reading;
  const resolver = speakerResolver(document, reading.words, reading.people, model.pronoun);
  const choices: LabelledChoice[] = [];
  const found = finish(findQuotes(reading, model));
  const quoting = new Set(found.map((quote) => quote.frame));
  for (const frame of sourcedFrames(reading, found)) {
    const { from, to } = frame.source!;
    const start = document.tokens[from]!.start;
    const end = document.tokens[to - 1]!.end;
    const speaker =
      gold.attributions.find((a) => a.source && a.source[0] < end && a.source[1] > start)?.speaker ?? null;
    const candidates = to - from === 1 && speaker ? resolver.antecedents(from) : null;
    if (candidates && speaker)
      choices.push({
        candidates: candidates.map(({ entity, features }) => ({ features, right: sameName(entity.name, speaker) })),
      });
    const right =
      candidates?.find((candidate) => sameName(candidate.entity.name, speaker))?.entity ??
      resolver.resolve(from, to)?.entity;
    if (right && (frame.contents.length > 0 || quoting.has(frame))) resolver.spoke(right, from);
  }
  return choices;
}
