import type { Sentence } from '../language/index.ts';
import type { Frame } from './frames.ts';
import { endOf, startOf } from './frames.ts';
import { sourceKind } from './quote-scene.ts';
import type { Reading } from './reading.ts';

/** A frame that may vouch for a sentence, and what share of the sentence's other tokens it reports. */
export interface Voucher {
  frame: Frame;
  share: number;
}

const level = (share: number) =>
  share >= 0.97 ? 5 : share >= 0.75 ? 4 : share >= 0.5 ? 3 : share >= 0.3 ? 2 : share >= 0.1 ? 1 : 0;

/** Features of a frame as the voucher of a sentence. */
export function voucherFeatures(
  reading: Reading,
  sentence: Sentence,
  voucher: Voucher,
  others: readonly Voucher[],
  quoted: number,
): string[] {
  const { frame, share } = voucher;
  const { words, sentenceOf } = reading;
  const { tags } = words;
  const from = startOf(frame);
  const here = sentenceOf[from] === sentence.index;
  const away = here ? 'here' : sentenceOf[from]! < sentence.index ? 'before' : 'after';
  const features = [
    'frame',
    `share:${level(share)}`,
    `share:${level(share)}:${away}`,
    `origin:${frame.origin}`,
    `away:${away}`,
  ];
  features.push(`quoted:${level(quoted)}:${away}`);
  const best = others.every((other) => other.share <= share);
  features.push(`best:${best}`, `others:${Math.min(3, others.length)}:${best}`);
  const sure = frame.probability > 0.9 ? 3 : frame.probability > 0.6 ? 2 : frame.probability > 0 ? 1 : 0;
  features.push(`sure:${sure}:${frame.origin}`, `sure:${sure}:${away}:${level(share)}`);

  if (frame.agreed) features.push('agreed', `agreed:${away}:${level(share)}`);
  let cue: string = frame.cue ? 'other' : 'none';
  if (frame.cue) {
    for (let i = frame.cue.to - 1; i >= frame.cue.from; i--) {
      const verb = words.cues[i];
      if (!verb) continue;
      cue = `${verb.class}:${verb.form}`;
      features.push(`verb:${verb.base}`);
      break;
    }
    if (cue === 'other') features.push(`cue:${reading.document.tokens[frame.cue.from]!.lower}`);
  }
  features.push(`cue:${cue}`, `cue:${cue}:${level(share)}`);

  if (here) {
    const before = from === sentence.firstToken ? 'start' : tags[from - 1]!;
    const opening = from === sentence.firstToken ? 'start' : reading.document.tokens[from - 1]!.lower;
    features.push(`before:${before}`, `before:${before}:${cue.split(':')[0]}`);
    if (before !== 'word' && before !== 'name' && before !== 'number') features.push(`opening:${opening}`);
    const at = (from - sentence.firstToken) / Math.max(1, sentence.endToken - sentence.firstToken);
    features.push(`place:${at === 0 ? 'start' : at < 0.3 ? 'early' : at < 0.7 ? 'middle' : 'late'}:${level(share)}`);
    const contentBefore = frame.contents.some((content) => content.to <= from && content.to > sentence.firstToken);
    const contentAfter = frame.contents.some(
      (content) => content.from >= endOf(frame) && content.from < sentence.endToken,
    );
    features.push(`content:${contentBefore}:${contentAfter}`, `content:${contentBefore}:${contentAfter}:${before}`);
    const inside = others.some(
      (other) =>
        other.frame !== frame &&
        other.frame.contents.some((content) => content.from <= from && content.to >= endOf(frame)),
    );
    const holds = others.some(
      (other) =>
        other.frame !== frame &&
        frame.contents.some((content) => content.from <= startOf(other.frame) && content.to >= endOf(other.frame)),
    );
    features.push(`nested:${inside}:${holds}`);
  }
  if (frame.source) features.push(`who:${sourceKind(reading, frame.source)}`, `source:${tags[frame.source.from]}`);
  else features.push('no-source');
  return features;
}

/** Features of the article's own voice as the voucher of a sentence. */
export function ownVoiceFeatures(
  reading: Reading,
  sentence: Sentence,
  vouchers: readonly Voucher[],
  quoted: number,
): string[] {
  let covered = 0;
  for (const voucher of vouchers) covered = Math.max(covered, voucher.share);
  let probability = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) probability += reading.content[i]!;
  const content = probability / Math.max(1, sentence.endToken - sentence.firstToken);
  return [
    'own',
    `own:covered:${level(covered)}`,
    `own:quoted:${level(quoted)}`,
    `own:content:${level(content)}`,
    `own:count:${Math.min(3, vouchers.length)}`,
  ];
}
