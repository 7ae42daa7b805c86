import { describe, expect, it } from 'vitest';
import { frequentNames, tellingNames } from '../../../commands/claims-training/feature-choice.ts';
import {
  calibrate,
  FOLDS,
  scoresOfFold,
  thresholds,
  unseenArticles,
} from '../../../commands/claims-training/leave-out.ts';
import {
  addSlopes,
  type Example,
  fitNetwork,
  type Sentence,
} from '../../../commands/claims-training/network-trainer.ts';
import { madeSentences } from '../../../commands/claims-training/phrasebook.ts';
import { packMatrix, unpack, vectorOf, weightOf } from '../../../lib/analysis/claims/model.ts';
import { articleVectors, type Network, scoresOf, sentenceVector } from '../../../lib/analysis/claims/network.ts';
import { packNames } from '../../../lib/analysis/packed-names.ts';

const options = {
  ...{ size: 4, hidden: 8, rounds: 40, batch: 1, rate: 0.02, decay: 0.001 },
  ...{ featureDropout: 0, layerDropout: 0, roundedRounds: 0, vectorSteps: 8, seed: 1 },
};
const sentence = (features: string, outputs: number[], paragraph = 0): Example => ({
  ...{ features: ['bias', ...features.split(' ')], outputs, paragraph, weight: 1 },
});
/** Sun makes the first output, wind the second. */
const WEATHER = [
  [sentence('sun', [1, 0])],
  [sentence('sun wind', [1, 1])],
  [sentence('rain', [0, 0])],
  [sentence('rain wind', [0, 1])],
];
/** "Again" is whatever the sentence before was. */
const AGAIN = [
  [sentence('sun', [1]), sentence('again', [1])],
  [sentence('rain', [0]), sentence('again', [0])],
];

const NAMES = ['again', 'bias', 'rain', 'sun', 'wind'];

describe('a fitted network', () => {
  it('knows what each output depends on', () => {
    const { scores } = fitNetwork(WEATHER, NAMES, options);
    const [sun, rain, both] = [scores(WEATHER[0]!)[0]!, scores(WEATHER[2]!)[0]!, scores(WEATHER[1]!)[0]!];
    expect(sun[0]).toBeGreaterThan(1);
    expect(sun[1]).toBeLessThan(-1);
    expect(rain[0]).toBeLessThan(-1);
    expect(both[1]).toBeGreaterThan(1);
  });

  it('reads a sentence by the one before it', () => {
    const { scores } = fitNetwork(AGAIN, NAMES, { ...options, rounds: 200 });
    expect(scores(AGAIN[0]!)[1]![0]).toBeGreaterThan(1);
    expect(scores(AGAIN[1]!)[1]![0]).toBeLessThan(-1);
  });

  it('reads a sentence by the rest of the article, however far away', () => {
    const far = (day: string, output: number) => [
      sentence(day, [output]),
      ...Array.from({ length: 5 }, () => ({ ...sentence('wind', [0]), weight: 0 })),
      sentence('again', [output]),
    ];
    const articles = [far('sun', 1), far('rain', 0)];
    const { scores } = fitNetwork(articles, NAMES, { ...options, rounds: 200 });
    expect(scores(articles[0]!).at(-1)![0]).toBeGreaterThan(1);
    expect(scores(articles[1]!).at(-1)![0]).toBeLessThan(-1);
  });

  it('learns nothing from a sentence that does not count', () => {
    const silent = [...WEATHER, [{ ...sentence('sun', [0, 1]), weight: 0 }]];
    const { scores } = fitNetwork(silent, NAMES, options);
    expect(scores(WEATHER[0]!)[0]![0]).toBeGreaterThan(1);
  });

  it('is the same for the same seed, and another for another', () => {
    const vectors = (seed: number) => fitNetwork(WEATHER, NAMES, { ...options, seed }).network.vectors.values;
    expect(vectors(1)).toEqual(vectors(1));
    expect(vectors(1)).not.toEqual(vectors(2));
  });

  it('learns with the few values that its vectors are stored in', () => {
    const { network, scores } = fitNetwork(WEATHER, NAMES, { ...options, roundedRounds: 10, vectorSteps: 2 });
    const scale = packMatrix(network.vectors, 2).scale.split(' ').map(Number);
    for (const [i, value] of network.vectors.values.entries()) {
      const steps = value / scale[i % scale.length]!;
      expect(steps).toBeCloseTo(Math.round(steps), 3);
    }
    expect(scores(WEATHER[0]!)[0]![0]).toBeGreaterThan(1);
    expect(scores(WEATHER[2]!)[0]![0]).toBeLessThan(-1);
  });

  it('scores much the same once it was stored and read', () => {
    const { names, network, scores } = fitNetwork(WEATHER, NAMES, options);
    const model = unpack({
      ...{ outputs: 'sunny windy', calibration: '1 0 0', names: packNames(names) },
      ...{ vectors: packMatrix(network.vectors, 15), direct: packMatrix(network.direct, 45) },
      ...{ inner: packMatrix(network.inner, 45), outer: packMatrix(network.outer, 45) },
    });
    const seen = articleVectors([vectorOf(model, ['bias', 'sun', 'unheard-of'], 0)]);
    const exact = scores(WEATHER[0]!)[0]!;
    for (const [k, score] of scoresOf(model.network, seen, 0).entries()) expect(score).toBeCloseTo(exact[k]!, 0);
    expect(weightOf(model, 'sun', 0)).toBeGreaterThan(weightOf(model, 'rain', 0));
    expect(weightOf(model, 'unheard-of', 0)).toBe(0);
  });
});

describe('the slopes that a network is fitted by', () => {
  // Two paragraphs, opposed features in one sentence, and one sentence that does not count.
  const document: Sentence[] = [
    { rows: Int32Array.of(0, 1), paragraph: 0, outputs: [1, 0], weight: 1 },
    { rows: Int32Array.of(1, 2, 4), paragraph: 0, outputs: [0, 0.5], weight: 1 },
    { rows: Int32Array.of(3), paragraph: 1, outputs: [1, 1], weight: 0 },
    { rows: Int32Array.of(0, 2, 3), paragraph: 1, outputs: [0.25, 1], weight: 0.5 },
  ];
  const { network } = fitNetwork([...WEATHER, ...WEATHER], NAMES, { ...options, rounds: 20 });

  function lossOf(network: Network): number {
    const seen = articleVectors(document.map(({ rows, paragraph }) => sentenceVector(network, rows, paragraph)));
    return document.reduce((sum, { outputs, weight }, i) => {
      const losses = [...scoresOf(network, seen, i)].map(
        (score, k) => Math.log1p(Math.exp(score)) - outputs[k]! * score,
      );
      return sum + weight * losses.reduce((a, b) => a + b);
    }, 0);
  }

  it.each(['vectors', 'direct', 'inner', 'outer'] as const)('are what a small step does to the loss: %s', (part) => {
    const slopes = structuredClone(network);
    for (const { values } of Object.values(slopes)) values.fill(0);
    addSlopes(network, slopes, document, 1, { featureDropout: 0, layerDropout: 0 }, () => 1);
    const { values } = network[part];
    const STEP = 0.002;
    for (const [i, value] of values.entries()) {
      values[i] = value + STEP;
      const after = lossOf(network);
      values[i] = value - STEP;
      const before = lossOf(network);
      values[i] = value;
      expect(slopes[part].values[i]).toBeCloseTo((after - before) / (2 * STEP), 2);
    }
  });
});

describe('the choice of features', () => {
  it('leaves out what is seldom seen', () => {
    expect(frequentNames(WEATHER, () => 3)).toEqual(['bias']);
    expect(frequentNames(WEATHER, (name) => (name === 'wind' ? 3 : 2))).toEqual(['bias', 'sun', 'rain']);
  });

  it('counts no sentence that does not count', () => {
    const silent = [...WEATHER, [{ ...sentence('hail', [0, 1]), weight: 0 }]];
    expect(frequentNames(silent, () => 1)).toEqual(['bias', 'sun', 'wind', 'rain']);
  });

  it('keeps those that tell most', () => {
    const noisy = [...WEATHER, ...WEATHER].map((document, i) =>
      document.map((one) => ({ ...one, features: [...one.features, i % 8 < 4 ? 'even' : 'odd'] })),
    );
    const kept = tellingNames(
      noisy,
      [...NAMES, 'even', 'odd'].filter((name) => name !== 'again'),
      4,
      options,
    );
    expect(new Set(kept)).toEqual(new Set(['bias', 'rain', 'sun', 'wind']));
  });
});

describe('what is fitted again', () => {
  const article = (name: string, examples: Example[]) => ({ folder: 'test', case: name, examples });
  const articles = WEATHER.map((examples, i) => article(`case ${i % 2}`, examples));

  it('scores no article by a network that saw its case', () => {
    const judged: { name: string; seen: string[] }[] = [];
    const always = [article('always', WEATHER[0]!)];
    const scores = Array.from({ length: FOLDS }, (_, fold) =>
      scoresOfFold(fold, articles, always, (seen) => ({
        ...{ names: [], network: null as never },
        scores: (document) => {
          const at = articles.findIndex(({ examples }) => examples === document);
          judged.push({ name: articles[at]!.case, seen: seen.map((one) => one.case) });
          return document.map(() => Float32Array.of(at));
        },
      })),
    );
    const unseen = unseenArticles(articles, scores);
    expect(new Set(unseen.map(({ article }) => article))).toEqual(new Set(articles));
    for (const { article, scores } of unseen) expect(scores[0]).toEqual(Float32Array.of(articles.indexOf(article)));
    for (const { name, seen } of judged) {
      expect(seen).toContain('always');
      expect(seen).not.toContain(name);
      expect(seen.length).toBeGreaterThan(1);
    }
  });

  it('calibrates scores to how often they are right', () => {
    const says = (score: number, label: number) => ({ scores: Float32Array.of(score, score), outputs: [label, label] });
    const overconfident = [says(4, 1), says(4, 1), says(4, 0), says(-4, 0), says(-4, 0), says(-4, 1)];
    const [ofClaim = 0, ofKind = 0, constant = 0] = calibrate(overconfident);
    expect(1 / (1 + Math.exp(-(4 * ofClaim + 4 * ofKind + constant)))).toBeCloseTo(2 / 3, 2);
  });
});

describe('what is printed', () => {
  it('tells how many claims are found and right from each confidence on', () => {
    const says = (score: number, label: number) => ({ scores: Float32Array.of(score, score), outputs: [label, label] });
    const found = [says(2, 1), says(2, 1), says(0.1, 0), says(-0.1, 1), says(-2, 0)];
    const lines = thresholds(found, [1, 0, 0]).map((line) => line.replaceAll(/ +/gu, ' '));
    expect(lines[0]).toBe('claims from 0.40: P 75.0 R 100.0 F1 85.7 (n=3)');
    expect(lines[3]).toBe('claims from 0.55: P 100.0 R 66.7 F1 80.0 (n=3)');
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
