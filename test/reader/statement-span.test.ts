import { describe, expect, test } from 'vitest';
import { inParagraph, wholeWords } from '../../lib/reader/statement-span.ts';

const texts = { headline: null, standfirst: null, body: 'First one.\n\nICE lodged a detainer. He left.\n\nLast.' };
const span = (words: string, from = 0, to = 0) => {
  const start = texts.body.indexOf(words);
  return { section: 'body' as const, start: start + from, end: start + words.length + to };
};
const wordsOf = (found: ReturnType<typeof wholeWords>) => found && texts.body.slice(found.start, found.end);

describe('a selection is made whole', () => {
  test.each([
    ['when it cuts words', span('odged a detain'), 'lodged a detainer'],
    ['when it holds space at its ends', span(' lodged '), 'lodged'],
    ['when it begins in the paragraph before', span('one.\n\nICE lodged'), 'one.\n\nICE lodged'],
    ['and left as it is when it is', span('He left.'), 'He left.'],
    ['and is none when it is only space', span('\n\n'), null],
  ])('%s', (_, selected, words) => {
    expect(wordsOf(wholeWords(selected, texts))).toBe(words);
  });
});

test('the rest of the paragraph is found', () => {
  expect(inParagraph(span('a detainer'), texts)).toEqual({
    before: 'ICE lodged ',
    exact: 'a detainer',
    after: '. He left.',
  });
});
