import type { AttributionModel } from '../../lib/analysis/attribution/model.ts';
import { findQuotes } from '../../lib/analysis/attribution/quotes.ts';
import type { Reading } from '../../lib/analysis/attribution/reading.ts';
import { resolveFrames } from '../../lib/analysis/attribution/resolution.ts';
import { ownVoiceFeatures, voucherFeatures } from '../../lib/analysis/attribution/voice-features.ts';
import { sentenceScenes } from '../../lib/analysis/attribution/voices.ts';
import { finish } from '../../lib/analysis/steps.ts';
import type { Gold } from './corpus.ts';
import type { LabelledChoice } from './linear-trainer.ts';
import { sameName } from './same-name.ts';

/** The claim sentences of one gold article, each with the frames that may vouch for it and the article's own voice. */
export function voiceExamples(gold: Gold, reading: Reading, model: AttributionModel): LabelledChoice[] {
  const found = finish(findQuotes(reading, model));
  const speakers = finish(resolveFrames(reading, found, model.pronoun));
  const choices: LabelledChoice[] = [];
  for (const { sentence, vouchers, quoted } of sentenceScenes(reading, found)) {
    const label = gold.sentences.find(
      (other) => other.claim && other.span[0] < sentence.end && other.span[1] > sentence.start,
    );
    if (!label || vouchers.length === 0) continue;
    const own = { features: ownVoiceFeatures(reading, sentence, vouchers, quoted), right: label.source === null };
    const candidates = vouchers.map((voucher) => ({
      features: voucherFeatures(reading, sentence, voucher, vouchers, quoted),
      right:
        label.source !== null &&
        isSource(gold, reading, voucher.frame.source, speakers.get(voucher.frame)?.speaker.name ?? null, label.source),
    }));
    choices.push({ candidates: [own, ...candidates] });
  }
  return choices;
}

/** By the words that the gold marks as that speaker's, so that a pronoun wrongly resolved teaches nothing wrong. */
function isSource(
  gold: Gold,
  reading: Reading,
  range: { from: number; to: number } | null,
  name: string | null,
  source: string,
): boolean {
  if (!range) return false;
  const start = reading.document.tokens[range.from]!.start;
  const end = reading.document.tokens[range.to - 1]!.end;
  const marked = gold.attributions.find((a) => a.source && a.source[0] < end && a.source[1] > start);
  return marked?.speaker ? sameName(marked.speaker, source) : sameName(name, source);
}
