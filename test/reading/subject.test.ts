import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOnSubject, mayBeOnSubject } from '../../lib/reading/subject.ts';

interface LabelledArticle {
  id: string;
  title: string;
  paragraphs: { text: string; kinds: string[] }[][];
}

const CORPUS = join(import.meta.dirname, '../corpus/train');
const articles = readdirSync(CORPUS)
  .filter((file) => file.startsWith('train-') && file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as LabelledArticle)
  .map(({ id, title, paragraphs }) => ({
    id,
    text: [title, ...paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' '))].join('\n'),
    claims: paragraphs.flat().filter(({ kinds }) => kinds.includes('detainer') || kinds.includes('response')).length,
  }));

describe('the subject test', () => {
  test('lets nearly every article on detainers pass', () => {
    const ours = articles.filter(({ claims }) => claims > 0);
    const missed = ours.filter(({ text }) => !isOnSubject(text)).map(({ id }) => id);
    expect(ours.length).toBeGreaterThan(20);
    expect(missed.length / ours.length).toBeLessThan(0.06);
  });

  test('has a first look that turns no article on the subject away', () => {
    const passing = articles.filter(({ text }) => isOnSubject(text));
    expect(passing.filter(({ text }) => !mayBeOnSubject(text))).toEqual([]);
  });

  test('lets no article pass that only uses the same words', () => {
    const others = articles.filter(({ claims }) => claims === 0);
    expect(others.length).toBeGreaterThan(15);
    expect(others.filter(({ text }) => isOnSubject(text)).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    [
      'a probation detainer',
      'The judge lifted the probation detainer. The jail let him go; his probation officer said so.',
      false,
    ],
    ['an eviction', 'The landlord filed an unlawful detainer. The sheriff served the notice to quit.', false],
    ['an ice rink', 'The ICE rink held a show. The county jail choir sang, and the sheriff released the doves.', false],
    [
      'a visa story',
      'Immigration officials sent a request for evidence. The applicant was an immigrant from Peru.',
      false,
    ],
    [
      'Spanish on the subject',
      'ICE emitió una orden de detención; inmigración pidió a la cárcel una retención migratoria.',
      true,
    ],
    ['a short wire story', 'A detainer was lodged by ICE with the county jail, officials said.', true],
  ])('%s: %j', (_, text, on) => {
    expect(isOnSubject(text)).toBe(on);
  });
});
