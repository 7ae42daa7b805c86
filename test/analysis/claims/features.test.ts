import { describe, expect, it } from 'vitest';
import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { readSentences } from '../../../lib/analysis/claims/clues.ts';
import { featuresOf } from '../../../lib/analysis/claims/features.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';
import type { Section } from '../../../lib/reading/types.ts';

/** The words and pairs of words that the network sees of a text's first sentence. */
function wordsOf(text: string, section: Section = 'body'): string[] {
  const document = readDocument(text);
  const article = readSentences(document, attribute(document), { section });
  return featuresOf(article, 0).filter((name) => /^[wb]:/u.test(name));
}

describe('the words of a sentence', () => {
  const cases: [description: string, text: string, word: string][] = [
    ['a name, as any other', 'Then Quill left.', 'w:Name'],
    ['the first word of the sentence as itself', 'Nobody came.', 'w:nobody'],
    ['the first word behind a dateline as itself', 'TRENTON, N.J. — Nobody came.', 'w:nobody'],
    ['the first word of a quotation inside it as itself', 'Quill said: “Nobody came.”', 'w:nobody'],
    ['the same in straight marks', 'Quill said: "Nobody came."', 'w:nobody'],
    ['a name behind a quotation', '“Nobody came,” Quill said.', 'w:Name'],
    ['an acronym as itself', 'Then ICE left.', 'w:ice'],
    ['a year', 'He left in 2019.', 'w:YEAR'],
    ['another number', 'He left with 212 men.', 'w:NUM'],
    ['a word without its commonest endings', 'He was released.', 'w:releas'],
  ];
  it.each(cases)('%s', (_description, text, word) => {
    expect(wordsOf(text)).toContain(word);
  });

  it('takes a name of two words for one', () => {
    expect(wordsOf('Then Ada Quill left.')).toEqual(expect.arrayContaining(['b:then_Name', 'b:Name_left']));
    expect(wordsOf('Then Ada Quill left.')).not.toContain('b:Name_Name');
  });
});

describe('the words of a headline', () => {
  const cases: [description: string, text: string, word: string][] = [
    ['in title case as they are', 'Jail Declines Detainer for Jailed Driver', 'w:driver'],
    ['in capitals as they are', 'JAIL DECLINES DETAINER FOR DRIVER', 'w:driver'],
    ['a name among words in small letters', 'Jail declines detainer for Quillan', 'w:Name'],
  ];
  it.each(cases)('%s', (_description, text, word) => {
    expect(wordsOf(text, 'headline')).toContain(word);
  });

  it('in title case are names in a body', () => {
    expect(wordsOf('Jail Declines Detainer for Jailed Driver')).not.toContain('w:driver');
  });
});
