import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/analysis/language/index.ts';

const folder = new URL('../../corpus/train/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.startsWith('train-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { paragraphs: { text: string }[][] });

describe('sentence ends of the labelled articles', () => {
  it('are found, but for one in two hundred', () => {
    let all = 0;
    let found = 0;
    for (const { paragraphs } of articles) {
      const text = paragraphs.map((sentences) => sentences.map((sentence) => sentence.text).join(' ')).join('\n\n');
      const read = new Set(readDocument(text).sentences.map(({ start, end }) => text.slice(start, end)));
      for (const { text: sentence } of paragraphs.flat()) {
        all++;
        if (read.has(sentence)) found++;
      }
    }
    expect(found / all).toBeGreaterThan(0.995);
  });
});
