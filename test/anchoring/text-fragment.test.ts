import { describe, expect, test } from 'vitest';
import { textFragmentLink } from '../../lib/anchoring/text-fragment.ts';

const link = (exact: string, before = '', after = '', page = `${before} ${exact} ${after}`) =>
  textFragmentLink('https://a.example/x#top', exact, before, after, page);

describe('a link to words', () => {
  test('names them, where they stand once', () => {
    expect(link('ICE lodged it, then left')).toBe('https://a.example/x#:~:text=ICE%20lodged%20it%2C%20then%20left');
  });

  test('encodes what divides a directive', () => {
    expect(link('a 48-hour hold & more')).toContain('text=a%2048%2Dhour%20hold%20%26%20more');
  });

  test('names only their ends, where they are long', () => {
    const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
    expect(link(long)).toBe(
      'https://a.example/x#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79',
    );
  });

  test('adds as few words before as tell them from their twin', () => {
    const page = 'The sheriff of Hale County said: Nobody came. The sheriff of Stroud County said: Nobody came.';
    expect(link('Nobody came.', 'The sheriff of Stroud County said:', '', page)).toContain(
      'text=Stroud%20County%20said%3A-,Nobody%20came.',
    );
  });

  test('adds words after, where none stand before', () => {
    const page = 'Nobody came. Then it rained. Nobody came. Then it snowed.';
    expect(link('Nobody came.', '', 'Then it snowed.', page)).toContain('text=Nobody%20came.,-Then%20it%20snowed.');
  });

  test('names the ends that are shown, where the page shows something else in between', () => {
    const page = 'He was sent the form (opens in a new window) on Monday, she said.';
    expect(link('He was sent the form on Monday, she said.', '', '', page)).toContain(
      'text=He%20was%20sent%20the%20form,on%20Monday%2C%20she%20said.',
    );
  });

  test('names the beginning alone, where the end is shown otherwise', () => {
    const page = 'Nobody came. They serve administrative warrantsI-200. Nobody went.';
    const exact = 'They serve administrative warrants(I-200).';
    expect(link(exact, '', '', page)).toContain('text=They%20serve%20administrative');
    expect(link(exact, '', '', page)).not.toContain('200');
  });

  test('knows words with soft hyphens in them', () => {
    expect(link('A detainer is a request.', '', '', 'A de\u00adtain\u00ader is a re\u00adquest.')).toContain(
      'text=A%20detainer%20is%20a%20request.',
    );
  });

  test('ends even where twins can’t be told apart', () => {
    expect(link('Nobody came.', '', '', 'Nobody came. Nobody came.')).toContain('text=Nobody%20came.');
  });
});
